namespace NcbiClient.Xml;

/// <summary>
/// Gives one object for equal bytes of an element: headings, dates, chemicals and journals recur from record to record, and need then be read only once.
/// Not thread-safe.
/// </summary>
/// <remarks>An element is kept when its bytes come a second time, so that the many that never recur neither cost memory nor drive out those that do.</remarks>
internal sealed class ElementPool
{
    /// <summary>Longer elements seldom recur.</summary>
    public const int MaxLength = 512; // bytes

    private const int LeastSize = 128; // entries, a power of two: enough for one record
    private const int MostSize = 4096;

    private Entry[] _entries = new Entry[LeastSize];
    private uint[] _seenOnce = new uint[LeastSize];
    private int _added;

    public object? Find(ReadOnlySpan<byte> element, uint hash)
    {
        ref readonly Entry entry = ref _entries[hash & (uint)(_entries.Length - 1)];
        return entry.Hash == hash && entry.Bytes is { } bytes && element.SequenceEqual(bytes) ? entry.Value : null;
    }

    public void Add(ReadOnlySpan<byte> element, uint hash, object value)
    {
        ref uint seen = ref _seenOnce[hash & (uint)(_seenOnce.Length - 1)];
        if (seen == hash)
        {
            _entries[hash & (uint)(_entries.Length - 1)] = new Entry { Hash = hash, Bytes = element.ToArray(), Value = value };
        }

        seen = hash;
        GrowWhenFull();
    }

    private void GrowWhenFull()
    {
        if (++_added <= _entries.Length || _entries.Length == MostSize)
        {
            return;
        }

        (Entry[] entries, uint[] seenOnce) = (_entries, _seenOnce);
        _entries = new Entry[Math.Min(entries.Length * 4, MostSize)];
        _seenOnce = new uint[_entries.Length];
        foreach (Entry entry in entries)
        {
            if (entry.Bytes is not null)
            {
                _entries[entry.Hash & (uint)(_entries.Length - 1)] = entry;
            }
        }

        foreach (uint seen in seenOnce)
        {
            _seenOnce[seen & (uint)(_seenOnce.Length - 1)] = seen;
        }
    }

    private struct Entry
    {
        public uint Hash;
        public byte[]? Bytes;
        public object? Value;
    }
}
