using System.Text;

namespace NcbiClient.Xml;

/// <summary>Brings a document into UTF-8, if it is not.</summary>
internal static class XmlEncoding
{
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> xml)
    {
        Encoding? encoding = Detect(xml);
        return encoding is null ? xml : Transcode(xml, encoding);
    }

    /// <summary>The encoding of a document that begins so, strict; null if it is UTF-8. An XML declaration must be there whole.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => Declared(start),
    };

    private static Encoding? Declared(ReadOnlySpan<byte> xml)
    {
        string? name = XmlDeclaration.EncodingName(xml);
        return name?.ToUpperInvariant() switch
        {
            null or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII" => null,
            "ISO-8859-1" or "LATIN1" or "ISO_8859-1" => Encoding.Latin1,
            _ => throw new NcbiFormatException($"The encoding '{name}' that the XML declares is none of UTF-8, UTF-16 and ISO-8859-1"),
        };
    }

    private static byte[] Transcode(ReadOnlySpan<byte> xml, Encoding encoding)
    {
        try
        {
            string text = encoding.GetString(xml);
            return Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (DecoderFallbackException e)
        {
            throw new NcbiFormatException("The bytes are not the UTF-16 that they begin as", e) { ByteOffset = e.Index };
        }
    }
}
