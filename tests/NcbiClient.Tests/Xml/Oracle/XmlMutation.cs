namespace NcbiClient.Tests.Xml;

/// <summary>Damages a document at random: flipped bits, bytes lost, bytes that came in, a part twice, a cut end.</summary>
internal static class XmlMutation
{
    private static readonly byte[][] s_tokens =
    [
        "<"u8.ToArray(), ">"u8.ToArray(), "&"u8.ToArray(), ";"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), "/"u8.ToArray(), "="u8.ToArray(), " "u8.ToArray(), "]]>"u8.ToArray(),
        "<!--"u8.ToArray(), "-->"u8.ToArray(), "--"u8.ToArray(), "<![CDATA["u8.ToArray(), "<?"u8.ToArray(), "?>"u8.ToArray(), "<!DOCTYPE a>"u8.ToArray(), "<?xml version='1.0'?>"u8.ToArray(),
        "<?XML ?>"u8.ToArray(), "&x;"u8.ToArray(), "&#0;"u8.ToArray(), "&#xFFFE;"u8.ToArray(), "&#xD800;"u8.ToArray(), "&#x110000;"u8.ToArray(), "&#99999999999;"u8.ToArray(), "&#X41;"u8.ToArray(),
        "&#+5;"u8.ToArray(), "&#-1;"u8.ToArray(), "&# 65;"u8.ToArray(), "&#x;"u8.ToArray(), "&;"u8.ToArray(), "&amp ;"u8.ToArray(), "&AMP;"u8.ToArray(), [0], [0x1F], [0x7F], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80],
        [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF], [0xF4, 0x90, 0x80, 0x80], "<a>"u8.ToArray(), "</a>"u8.ToArray(), "<a/>"u8.ToArray(), " a='1' a='2'"u8.ToArray(), "-"u8.ToArray(),
        "\r"u8.ToArray(), "1"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), "SYSTEM"u8.ToArray(), "PUBLIC"u8.ToArray(), " encoding='x'"u8.ToArray(), " version='1.1'"u8.ToArray(), "\u00B7"u8.ToArray(), "\u00D7"u8.ToArray(),
    ];

    public static byte[] Apply(Random random, byte[] xml)
    {
        List<byte> bytes = [.. xml];
        for (int i = random.Next(1, 4); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 6)));
                    break;
                case 2 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 3:
                    int length = Math.Min(bytes.Count - at, random.Next(1, 20));
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, s_tokens[random.Next(s_tokens.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
