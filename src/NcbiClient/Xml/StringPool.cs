using System.Buffers.Binary;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Gives one string for equal bytes: journals, descriptors, languages and months recur in most records. Not thread-safe.</summary>
internal sealed class StringPool
{
    private const int Size = 8192; // entries; a power of two
    private const int MaxLength = 96; // bytes; longer texts seldom recur

    private readonly Entry[] _entries = new Entry[Size];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8);
        }

        ref Entry entry = ref _entries[Hash(utf8) & (Size - 1)];
        if (entry.Key is { } key && utf8.SequenceEqual(key))
        {
            return entry.Text!;
        }

        string text = Encoding.UTF8.GetString(utf8);
        entry = new Entry { Key = utf8.ToArray(), Text = text };
        return text;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
        while (utf8.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * 0xFF51AFD7ED558CCD;
            hash ^= hash >> 32;
            utf8 = utf8[8..];
        }

        foreach (byte b in utf8)
        {
            hash = (hash ^ b) * 0x100000001B3;
        }

        return (uint)(hash ^ (hash >> 29) ^ (hash >> 47));
    }

    private struct Entry
    {
        public byte[]? Key;
        public string? Text;
    }
}
