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

    private const int Size = 4096; // entries; a power of two

    private readonly Entry[] _entries = new Entry[Size];
    private readonly uint[] _seenOnce = new uint[Size];

    public object? Find(ReadOnlySpan<byte> element, uint hash)
    {
        ref readonly Entry entry = ref _entries[hash & (Size - 1)];
        return entry.Hash == hash && entry.Bytes is { } bytes && element.SequenceEqual(bytes) ? entry.Value : null;
    }

    public void Add(ReadOnlySpan<byte> element, uint hash, object value)
    {
        ref uint seen = ref _seenOnce[hash & (Size - 1)];
        if (seen == hash)
        {
            _entries[hash & (Size - 1)] = new Entry { Hash = hash, Bytes = element.ToArray(), Value = value };
        }

        seen = hash;
    }

    private struct Entry
    {
        public uint Hash;
        public byte[]? Bytes;
        public object? Value;
    }
}
