using System.Buffers;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Text as a reader should see it: references resolved, line ends normalized.</summary>
internal static class XmlText
{
    private const int MaxStackLength = 512; // characters

    /// <summary>A text in which every byte stands for itself.</summary>
    public static string FromUtf8(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) ? FromAscii(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>The same for ASCII, which nearly all of PubMed is: its bytes are only widened.</summary>
    public static string FromAscii(ReadOnlySpan<byte> ascii) =>
#if NET9_0_OR_GREATER
        ascii.IsEmpty ? "" : string.Create(ascii.Length, ascii, static (text, ascii) => Ascii.ToUtf16(ascii, text, out _));
#else
        Encoding.Latin1.GetString(ascii);
#endif

    /// <summary>Decodes text that has been checked. In CDATA only line ends change.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, bool isCData) => Decode(raw, isCData ? "\r"u8 : "&\r"u8);

    /// <summary>Decodes an attribute's value that has been checked: white space becomes blanks.</summary>
    public static string DecodeAttribute(ReadOnlySpan<byte> raw)
    {
        ReadOnlySpan<byte> special = "&\t\n\r"u8;
        return raw.IndexOfAny(special) < 0 ? FromUtf8(raw) : Decode(raw, special);
    }

    /// <summary>A text has never more UTF-16 characters than bytes, whatever is decoded.</summary>
    private static string Decode(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> special)
    {
        if (raw.Length <= MaxStackLength)
        {
            Span<char> text = stackalloc char[MaxStackLength];
            return new string(text[..Decode(raw, special, text)]);
        }

        char[] rented = ArrayPool<char>.Shared.Rent(raw.Length);
        string decoded = new(rented, 0, Decode(raw, special, rented));
        ArrayPool<char>.Shared.Return(rented);
        return decoded;
    }

    private static int Decode(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> special, Span<char> text)
    {
        bool isAttribute = special.Length > 2;
        int written = 0;
        while (!raw.IsEmpty)
        {
            int at = raw.IndexOfAny(special);
            int plain = at < 0 ? raw.Length : at;
            written += Encoding.UTF8.GetChars(raw[..plain], text[written..]);
            raw = raw[plain..];
            if (raw is [(byte)'&', ..])
            {
                _ = XmlReference.TryRead(raw, out uint codePoint, out int length);
                written += new Rune(codePoint).EncodeToUtf16(text[written..]);
                raw = raw[length..];
            }
            else if (!raw.IsEmpty)
            {
                text[written++] = isAttribute ? ' ' : '\n';
                raw = raw is [(byte)'\r', (byte)'\n', ..] ? raw[2..] : raw[1..];
            }
        }

        return written;
    }
}
