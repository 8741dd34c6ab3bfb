using System.Buffers.Binary;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Gives one string for equal bytes: journals, descriptors, languages and months recur in most records. Not thread-safe.</summary>
/// <remarks>
/// The strings are their own keys, so only ASCII is shared: there a byte is a character. A string is kept when it comes a second time: what never recurs must not
/// outlive its record, or the garbage collector has to carry it about.
/// </remarks>
internal sealed class StringPool
{
    private const int LeastSize = 256; // entries, a power of two: enough for one record
    private const int MostSize = 16384;
    private const int MaxLength = 96; // bytes; longer texts seldom recur

    private Entry[] _entries = new Entry[LeastSize];
    private uint[] _seenOnce = new uint[LeastSize];
    private int _added;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8);
        }

        uint hash = Hash(utf8);
        ref Entry entry = ref _entries[hash & (uint)(_entries.Length - 1)];
        if (entry.Hash == hash && entry.Text is { } known && known.Length == utf8.Length && Ascii.Equals(utf8, known))
        {
            return known;
        }

        string text = Encoding.UTF8.GetString(utf8);
        if (text.Length == utf8.Length)
        {
            ref uint seen = ref _seenOnce[hash & (uint)(_seenOnce.Length - 1)];
            if (seen == hash)
            {
                entry = new Entry { Hash = hash, Text = text };
            }

            seen = hash;
            GrowWhenFull();
        }

        return text;
    }

    /// <summary>A hash that is good enough for places in a table.</summary>
    public static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
        if (utf8.Length < 8)
        {
            return Finish(hash ^ Short(utf8));
        }

        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]); // overlaps what comes before it
        while (utf8.Length > 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * 0xFF51AFD7ED558CCD;
            hash ^= hash >> 32;
            utf8 = utf8[8..];
        }

        return Finish(hash ^ last);
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

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= 4)
        {
            return ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]);
        }

        return utf8.IsEmpty ? 0 : ((ulong)utf8[0] << 16) | ((ulong)utf8[utf8.Length / 2] << 8) | utf8[^1];
    }

    private static uint Finish(ulong hash)
    {
        hash *= 0xFF51AFD7ED558CCD;
        return (uint)(hash ^ (hash >> 29) ^ (hash >> 47));
    }

    private struct Entry
    {
        public uint Hash; // spares a look at a string that is another
        public string? Text;
    }
}
