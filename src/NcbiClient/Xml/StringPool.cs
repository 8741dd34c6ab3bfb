using System.Text;

namespace NcbiClient.Xml;

/// <summary>Gives one string for equal bytes: journals, descriptors, languages and months recur in most records. Not thread-safe.</summary>
/// <remarks>
/// The strings are their own keys, so only ASCII is shared: there a byte is a character. A string is kept when it comes a second time, and gives way only to
/// one that comes twice while it does not: what seldom recurs must not outlive its record, or the garbage collector has to carry it about. For the same reason the
/// pool is small; a larger one finds more, and costs more than it saves.
/// </remarks>
internal sealed class StringPool
{
    private const int LeastSize = 256; // entries, a power of two: enough for one record
    private const int MostSize = 1024;
    private const int MaxLength = 96; // bytes; longer texts seldom recur

    private Entry[] _entries = new Entry[LeastSize];
    private uint[] _seenOnce = new uint[LeastSize];
    private int _added;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return XmlText.FromUtf8(utf8);
        }

        uint hash = ByteHash.Of(utf8);
        ref Entry entry = ref _entries[hash & (uint)(_entries.Length - 1)];
        if (entry.Hash == hash && entry.Text is { } known && known.Length == utf8.Length && Ascii.Equals(utf8, known))
        {
            entry.IsUsed = true;
            return known;
        }

        string text = XmlText.FromUtf8(utf8);
        if (text.Length == utf8.Length)
        {
            Offer(ref entry, hash, text);
        }

        return text;
    }

    private void Offer(ref Entry entry, uint hash, string text)
    {
        ref uint seen = ref _seenOnce[hash & (uint)(_seenOnce.Length - 1)];
        if (seen == hash)
        {
            entry = entry.IsUsed ? entry with { IsUsed = false } : new Entry { Hash = hash, Text = text };
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
        _entries = new Entry[entries.Length * 4];
        _seenOnce = new uint[_entries.Length];
        foreach (Entry entry in entries)
        {
            if (entry.Text is not null)
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
        public uint Hash; // spares a look at a string that is another
        public string? Text;
        public bool IsUsed; // since another string asked for its place
    }
}
