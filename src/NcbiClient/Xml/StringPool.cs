using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Gives one string for equal bytes, for words of which there are few: languages, names of months, qualifiers, kinds of identifiers. Not thread-safe.</summary>
/// <remarks>
/// A short text's bytes are its key, so that finding it touches nothing but its entry. A longer one is compared with its string, and is shared only if it is ASCII:
/// there a byte is a character. Where there is no room a string is kept when it comes a second time, and gives way only to one that comes twice while it does not: what seldom
/// recurs must not outlive its record, or the garbage collector has to carry it about.
/// </remarks>
internal sealed class StringPool
{
    private const int Bits = 8;
    private const int MaxLength = 96; // bytes; longer texts seldom recur
    private const int ShortLength = 16; // Vector128<byte>.Count

    private readonly Entry[] _entries = new Entry[2 << Bits]; // two for each hash
    private readonly uint[] _seenOnce = new uint[2 << Bits];

    /// <summary>The string for <paramref name="length"/> bytes, each of which stands for itself, from <paramref name="start"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Get(ReadOnlySpan<byte> xml, int start, int length) =>
        length is > 0 and <= ShortLength && start <= xml.Length - ShortLength ? GetShort(xml, start, length) : GetAny(xml.Slice(start, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private string GetShort(ReadOnlySpan<byte> xml, int start, int length)
    {
        Vector128<byte> key = KeyOf(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)start), length);
        uint hash = HashOf(key);
        ref Entry first = ref FirstOf(hash);
        ref Entry second = ref Unsafe.Add(ref first, 1);
        return first.Key == key ? first.Use() : second.Key == key ? second.Use() : Add(ref first, key, hash, xml.Slice(start, length));
    }

    /// <summary>The same for texts that are longer, or that end too near to the end of the document.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string GetAny(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return XmlText.FromUtf8(utf8);
        }

        Vector128<byte> key = utf8.Length <= ShortLength ? KeyAtEnd(utf8) : Vector128.Create(ByteHash.Of(utf8), uint.MaxValue, uint.MaxValue, (uint)utf8.Length).AsByte(); // no text has such bytes
        uint hash = HashOf(key);
        ref Entry first = ref FirstOf(hash);
        ref Entry entry = ref Unsafe.Add(ref first, first.Key == key ? 0 : 1);
        return entry.Key == key && (utf8.Length <= ShortLength || Ascii.Equals(utf8, entry.Text!)) ? entry.Use() : Add(ref first, key, hash, utf8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Add(ref Entry first, Vector128<byte> key, uint hash, ReadOnlySpan<byte> utf8)
    {
        string text = XmlText.FromUtf8(utf8);
        if (utf8.Length > ShortLength && text.Length != utf8.Length)
        {
            return text;
        }

        ref uint seen = ref _seenOnce[hash >> (31 - Bits)];
        ref Entry second = ref Unsafe.Add(ref first, 1);
        if (seen == hash || second.Text is null)
        {
            Replace(ref first, ref second, new Entry { Key = key, Text = text });
        }

        seen = hash;
        return text;
    }

    private static void Replace(ref Entry first, ref Entry second, in Entry entry)
    {
        if (first.Text is null)
        {
            first = entry;
        }
        else if (second.Text is null || (first.IsUsed && !second.IsUsed))
        {
            second = entry;
        }
        else if (first.IsUsed)
        {
            (first.IsUsed, second.IsUsed) = (false, false);
        }
        else
        {
            first = entry;
        }
    }

    private ref Entry FirstOf(uint hash) => ref _entries[2 * (hash >> (32 - Bits))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> KeyOf(Vector128<byte> bytes, int length) => bytes & Vector128.LessThan(Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector128.Create((byte)length));

    private static Vector128<byte> KeyAtEnd(ReadOnlySpan<byte> utf8)
    {
        Span<byte> bytes = stackalloc byte[ShortLength];
        utf8.CopyTo(bytes);
        return KeyOf(Vector128.Create((ReadOnlySpan<byte>)bytes), utf8.Length);
    }

    /// <summary>Its upper bits depend on all bytes; the lower ones do not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(Vector128<byte> key) =>
        (uint)(((key.AsUInt64().GetElement(0) ^ BitOperations.RotateLeft(key.AsUInt64().GetElement(1), 31)) * 0x9E3779B97F4A7C15) >> 32);

    private struct Entry
    {
        public Vector128<byte> Key; // of no text by default: none has a zero
        public string? Text;
        public bool IsUsed; // since another string asked for its place

        public string Use()
        {
            IsUsed = true;
            return Text!;
        }
    }
}
