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
    private ulong[] _seenOnce = new ulong[LeastSize];
    private int _added;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return XmlText.FromUtf8(utf8);
        }

        // A key of eight bytes or less is the text itself; a longer text's is a hash.
        ulong key = utf8.Length <= sizeof(ulong) ? ByteHash.First(utf8) : ByteHash.Of(utf8);
        uint place = Place(key);
        ref Entry entry = ref _entries[place & (uint)(_entries.Length - 1)];
        if (entry.Key == key && entry.Text is { } known && known.Length == utf8.Length && (utf8.Length <= sizeof(ulong) || Ascii.Equals(utf8, known)))
        {
            entry.IsUsed = true;
            return known;
        }

        string text = XmlText.FromUtf8(utf8);
        if (text.Length == utf8.Length)
        {
            Offer(ref entry, new Entry { Key = key, Text = text }, place);
        }

        return text;
    }

    private static uint Place(ulong key) => (uint)((key * 0x9E3779B97F4A7C15) >> 40);

    private void Offer(ref Entry entry, in Entry offered, uint place)
    {
        ref ulong seen = ref _seenOnce[place & (uint)(_seenOnce.Length - 1)];
        if (seen == offered.Key)
        {
            entry = entry.IsUsed ? entry with { IsUsed = false } : offered;
        }

        seen = offered.Key;
        GrowWhenFull();
    }

    private void GrowWhenFull()
    {
        if (++_added <= _entries.Length || _entries.Length == MostSize)
        {
            return;
        }

        (Entry[] entries, ulong[] seenOnce) = (_entries, _seenOnce);
        _entries = new Entry[entries.Length * 4];
        _seenOnce = new ulong[_entries.Length];
        foreach (Entry entry in entries)
        {
            if (entry.Text is not null)
            {
                _entries[Place(entry.Key) & (uint)(_entries.Length - 1)] = entry;
            }
        }

        foreach (ulong seen in seenOnce)
        {
            _seenOnce[Place(seen) & (uint)(_seenOnce.Length - 1)] = seen;
        }
    }

    private struct Entry
    {
        public ulong Key;
        public string? Text;
        public bool IsUsed; // since another string asked for its place
    }
}
