using System.Text;

namespace NcbiClient.Xml;

/// <summary>Text as a reader should see it: references resolved, line ends normalized.</summary>
internal static class XmlText
{
    /// <summary>Decodes text that has been checked. In CDATA only line ends change.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, bool isCData)
    {
        StringBuilder text = new(raw.Length);
        while (!raw.IsEmpty)
        {
            int special = isCData ? raw.IndexOf((byte)'\r') : raw.IndexOfAny((byte)'&', (byte)'\r');
            Append(text, special < 0 ? raw : raw[..special]);
            raw = special < 0 ? [] : AppendSpecial(text, raw[special..]);
        }

        return text.ToString();
    }

    /// <summary>Decodes an attribute's value that has been checked: white space becomes blanks.</summary>
    public static string DecodeAttribute(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOfAny("&\t\n\r"u8) < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }

        StringBuilder text = new(raw.Length);
        while (!raw.IsEmpty)
        {
            int special = raw.IndexOfAny("&\t\n\r"u8);
            Append(text, special < 0 ? raw : raw[..special]);
            raw = special < 0 ? [] : raw[special..];
            if (raw is [(byte)'\t' or (byte)'\n', ..])
            {
                text.Append(' ');
                raw = raw[1..];
            }
            else if (raw is [(byte)'\r', ..])
            {
                text.Append(' ');
                raw = raw is [_, (byte)'\n', ..] ? raw[2..] : raw[1..];
            }
            else if (!raw.IsEmpty)
            {
                raw = AppendSpecial(text, raw);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<byte> utf8) => text.Append(Encoding.UTF8.GetString(utf8));

    /// <summary>Appends the reference or line end at the start; what follows it is returned.</summary>
    private static ReadOnlySpan<byte> AppendSpecial(StringBuilder text, ReadOnlySpan<byte> raw)
    {
        if (raw[0] == (byte)'\r')
        {
            text.Append('\n');
            return raw is [_, (byte)'\n', ..] ? raw[2..] : raw[1..];
        }

        _ = XmlReference.TryRead(raw, out uint codePoint, out int length);
        if (codePoint < 0x10000)
        {
            text.Append((char)codePoint);
        }
        else
        {
            text.Append(char.ConvertFromUtf32((int)codePoint));
        }

        return raw[length..];
    }
}
