using System.Buffers.Text;

namespace NcbiClient.Xml;

/// <summary>References: the five predefined entities and character references.</summary>
internal static class XmlReference
{
    /// <summary>Reads the reference at the start of <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out uint codePoint, out int length)
    {
        int end = text.IndexOf((byte)';');
        length = end + 1;
        codePoint = 0;
        if (end < 2)
        {
            return false;
        }

        ReadOnlySpan<byte> name = text[1..end];
        codePoint = name[0] == (byte)'#' ? CharacterReference(name[1..]) : Predefined(name);
        return XmlSyntax.IsCharacter(codePoint);
    }

    /// <summary>Whether a text has no references but <c>&amp;amp;</c>, <c>&amp;lt;</c> and <c>&amp;gt;</c>, as canonical markup has them, and no carriage return. They have been checked before.</summary>
    public static bool AreCanonical(ReadOnlySpan<byte> text)
    {
        for (int at = text.IndexOfAny((byte)'&', (byte)'\r'); at >= 0; at = text.IndexOfAny((byte)'&', (byte)'\r'))
        {
            text = text[at..];
            if (!text.StartsWith("&amp;"u8) && !text.StartsWith("&lt;"u8) && !text.StartsWith("&gt;"u8))
            {
                return false;
            }

            text = text[1..];
        }

        return true;
    }

    private static uint Predefined(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? '&'
        : name.SequenceEqual("lt"u8) ? '<'
        : name.SequenceEqual("gt"u8) ? '>'
        : name.SequenceEqual("quot"u8) ? '"'
        : name.SequenceEqual("apos"u8) ? '\''
        : 0u;

    private static uint CharacterReference(ReadOnlySpan<byte> digits)
    {
        bool isHex = digits is [(byte)'x', ..];
        ReadOnlySpan<byte> number = (isHex ? digits[1..] : digits).TrimStart((byte)'0');
        if (number.Length > 8)
        {
            return 0;
        }

        bool isRead = Utf8Parser.TryParse(number, out uint value, out int read, isHex ? 'x' : 'D') && read == number.Length;
        return isRead ? value : 0;
    }
}
