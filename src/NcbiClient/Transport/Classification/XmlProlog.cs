using System.Text;

namespace NcbiClient.Transport.Classification;

/// <summary>What comes before the root element: declaration, comments, document type.</summary>
internal static class XmlProlog
{
    /// <summary>Finds the root's start tag. Without one the index is negative, and the prolog itself may be cut off.</summary>
    public static (int Start, bool CutOff) FindRoot(ReadOnlySpan<byte> body)
    {
        int at = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = body[at..];
            int blank = rest.Length - rest.TrimStart(" \t\r\n"u8).Length;
            at += blank;
            rest = rest[blank..];
            if (rest.IsEmpty)
            {
                return (-1, false);
            }

            if (rest[0] != (byte)'<')
            {
                return (-1, true);
            }

            int length = LengthOfMisc(rest);
            if (length == 0)
            {
                return (at, false);
            }

            if (length < 0)
            {
                return (-1, true);
            }

            at += length;
        }
    }

    /// <summary>Whether a prolog announces HTML.</summary>
    public static bool IsForWebPage(ReadOnlySpan<byte> prolog)
    {
        int at = prolog.IndexOf("<!"u8);
        ReadOnlySpan<byte> keyword = "<!DOCTYPE html"u8;
        return at >= 0 && prolog.Length >= at + keyword.Length && Ascii.EqualsIgnoreCase(prolog.Slice(at, keyword.Length), keyword);
    }

    /// <summary>The length of a declaration, comment or document type; 0 for an element, -1 if it does not end.</summary>
    private static int LengthOfMisc(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("<?"u8))
        {
            return LengthTo(text, "?>"u8);
        }

        if (text.StartsWith("<!--"u8))
        {
            return LengthTo(text, "-->"u8);
        }

        return text.StartsWith("<!"u8) ? LengthOfDoctype(text) : 0;
    }

    private static int LengthTo(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        int at = text.IndexOf(end);
        return at < 0 ? -1 : at + end.Length;
    }

    private static int LengthOfDoctype(ReadOnlySpan<byte> text)
    {
        bool subset = false;
        byte quote = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (quote != 0)
            {
                quote = c == quote ? (byte)0 : quote;
                continue;
            }

            switch (c)
            {
                case (byte)'"' or (byte)'\'':
                    quote = c;
                    break;
                case (byte)'[' or (byte)']':
                    subset = c == (byte)'[';
                    break;
                case (byte)'>' when !subset:
                    return i + 1;
                default:
                    break;
            }
        }

        return -1;
    }
}
