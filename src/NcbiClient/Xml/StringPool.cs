using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Gives one string for equal bytes: journals, descriptors, languages and months recur in most records. Not thread-safe.</summary>
/// <remarks>
/// A short text's bytes are its key, so that finding it touches nothing but its entry. A longer one is compared with its string, and is shared only if it is ASCII:
/// there a byte is a character. A string is kept when it comes a second time, and gives way only to one that comes twice while it does not: what seldom
/// recurs must not outlive its record, or the garbage collector has to carry it about. For the same reason the pool is small; a larger one finds more, and costs more than it saves.
/// </remarks>
internal sealed class StringPool
{
    private const int Size = 256; // entries, a power of two
    private const int MaxLength = 96; // bytes; longer texts seldom recur
    private const int ShortLength = 16; // Vector128<byte>.Count

    private readonly Entry[] _entries = new Entry[Size];
    private readonly uint[] _seenOnce = new uint[Size];

    /// <summary>The string for <paramref name="length"/> bytes, each of which stands for itself, from <paramref name="start"/> on.</summary>
    public string Get(ReadOnlySpan<byte> xml, int start, int length)
    {
        if (length is 0 or > MaxLength)
        {
            return XmlText.FromUtf8(xml.Slice(start, length));
        }

        if (length > ShortLength || start > xml.Length - ShortLength)
        {
            return GetAny(xml.Slice(start, length));
        }

        Vector128<byte> key = KeyOf(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)start), length);
        uint hash = HashOf(key);
        ref Entry entry = ref _entries[hash % Size];
        return entry.Length == length && entry.Key == key ? entry.Use() : Add(ref entry, key, hash, xml.Slice(start, length));
    }

    /// <summary>The same for texts that are longer, or that end too near to the end of the document.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string GetAny(ReadOnlySpan<byte> utf8)
    {
        Vector128<byte> key = utf8.Length > ShortLength ? Vector128.CreateScalar((ulong)ByteHash.Of(utf8)).AsByte() : KeyAtEnd(utf8);
        uint hash = HashOf(key);
        ref Entry entry = ref _entries[hash % Size];
        return entry.Length == utf8.Length && entry.Key == key && (utf8.Length <= ShortLength || Ascii.Equals(utf8, entry.Text)) ? entry.Use() : Add(ref entry, key, hash, utf8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Add(ref Entry entry, Vector128<byte> key, uint hash, ReadOnlySpan<byte> utf8)
    {
        string text = utf8.Length <= ShortLength && key.ExtractMostSignificantBits() == 0 ? XmlText.FromAscii(utf8) : XmlText.FromUtf8(utf8);
        if (utf8.Length > ShortLength && text.Length != utf8.Length)
        {
            return text;
        }

        ref uint seen = ref _seenOnce[hash % Size];
        if (seen == hash)
        {
            entry = entry.IsUsed ? entry with { IsUsed = false } : new Entry { Key = key, Length = utf8.Length, Text = text };
        }

        seen = hash;
        return text;
    }

    private static Vector128<byte> KeyOf(Vector128<byte> bytes, int length) => bytes & Vector128.LessThan(Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector128.Create((byte)length));

    private static Vector128<byte> KeyAtEnd(ReadOnlySpan<byte> utf8)
    {
        Span<byte> bytes = stackalloc byte[ShortLength];
        utf8.CopyTo(bytes);
        return KeyOf(Vector128.Create((ReadOnlySpan<byte>)bytes), utf8.Length);
    }

    private static uint HashOf(Vector128<byte> key)
    {
        ulong first = key.AsUInt64().GetElement(0);
        ulong second = key.AsUInt64().GetElement(1);
        return (uint)(((first ^ (second * 0xFF51AFD7ED558CCD)) * 0x9E3779B97F4A7C15) >> 32);
    }

    private struct Entry
    {
        public Vector128<byte> Key;
        public string Text;
        public int Length; // bytes; 0 where nothing is kept
        public bool IsUsed; // since another string asked for its place

        public string Use()
        {
            IsUsed = true;
            return Text;
        }
    }
}
