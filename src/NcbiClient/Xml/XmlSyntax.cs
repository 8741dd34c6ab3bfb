using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace NcbiClient.Xml;

/// <summary>The characters of <see href="https://www.w3.org/TR/xml/">XML 1.0</see>.</summary>
internal static class XmlSyntax
{
    private static readonly SearchValues<byte> s_controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private static readonly SearchValues<byte> s_publicId =
        SearchValues.Create("\r\n abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'()+,./:=?;!*#@$_%"u8);

    private static readonly bool[] s_nameBytes = CreateNameBytes();

    public static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    /// <summary>Whether a byte of a document without forbidden characters is white space; 0 is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCheckedSpace(byte b) => (uint)(b - 1) < 0x20;

    /// <summary>Whether an ASCII byte that may belong to a name may also begin it.</summary>
    public static bool IsNameStart(byte b) => b is not ((byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'));

    /// <summary>Whether a byte may belong to a name; bytes of a multi-byte character are judged by <see cref="IsName"/>.</summary>
    public static bool IsNameByte(byte b) => s_nameBytes[b];

    /// <summary>Whether a code point is a character of XML.</summary>
    public static bool IsCharacter(uint codePoint) =>
        codePoint is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);

    /// <summary>Where the first byte stands that no XML document may hold, or −1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<byte> utf8)
    {
        int control = IndexOfControl(utf8);
        int nonCharacter = utf8.IndexOfAny([(byte)0xEF, (byte)0xBF, (byte)0xBE], [0xEF, 0xBF, 0xBF]);
        return control < 0 || (nonCharacter >= 0 && nonCharacter < control) ? nonCharacter : control;
    }

    /// <summary>Where the first control character stands that no XML document may hold, or −1.</summary>
    public static int IndexOfControl(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(s_controls);

    /// <summary>Where the first byte stands that belongs to no character in UTF-8, or −1. Slow: for telling where, not whether.</summary>
    public static int IndexOfInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Whether a public identifier holds nothing but its characters.</summary>
    public static bool IsPublicId(ReadOnlySpan<byte> utf8) => !utf8.ContainsAnyExcept(s_publicId);

    public static bool IsName(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return false;
        }

        if (Ascii.IsValid(utf8))
        {
            return IsNameStart(utf8[0]);
        }

        string name = Encoding.UTF8.GetString(utf8);
        return XmlReader.IsName(name);
    }

    private static int IndexOfAny(this ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        int first = utf8.IndexOf(one);
        int second = utf8.IndexOf(other);
        return first < 0 ? second : second < 0 ? first : Math.Min(first, second);
    }

    private static bool[] CreateNameBytes()
    {
        bool[] names = new bool[256];
        for (int b = 0; b < 256; b++)
        {
            names[b] = b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is '_' or ':' or '-' or '.';
        }

        return names;
    }
}
