using System.Text;
using System.Xml;
using NcbiClient.Xml;
using XmlText = NcbiClient.Xml.XmlText;

namespace NcbiClient.Tests.Xml;

/// <summary>
/// A document as one text of events: start tags with decoded attributes in order, texts (CDATA and its neighbours as one), end tags.
/// Null when the reader refuses the document.
/// </summary>
internal static class XmlEvents
{
    public static string? OfOurs(ReadOnlySpan<byte> xml)
    {
        try
        {
            return ReadOurs(xml);
        }
        catch (NcbiFormatException)
        {
            return null;
        }
    }

    /// <summary>What XmlTextReader sees. Prefixes need not be declared for it either; it works on the decoded characters, so it ignores a declared encoding.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="parsesSubset">Whether an internal subset is parsed, not skipped; an external one is never read.</param>
    public static string? OfOracle(ReadOnlySpan<byte> xml, bool parsesSubset = false)
    {
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(xml);
            return ReadOracle(text.StartsWith('\uFEFF') ? text[1..] : text, parsesSubset ? DtdProcessing.Parse : DtdProcessing.Ignore);
        }
        catch (Exception e) when (e is XmlException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string ReadOurs(ReadOnlySpan<byte> xml)
    {
        StringBuilder events = new();
        Utf8XmlReader reader = new(xml, new XmlReaderBuffers(1024));
        bool isInText = false;
        while (reader.Read())
        {
            if (reader.Token == XmlToken.Text)
            {
                AppendText(events, XmlText.Decode(reader.RawText, reader.IsCData), ref isInText);
                continue;
            }

            isInText = false;
            events.Append(reader.Token == XmlToken.Start ? "\n<" : "\n</").Append(Encoding.UTF8.GetString(reader.Name));
            if (reader.Token == XmlToken.Start)
            {
                foreach (ref readonly XmlAttributeRange attribute in reader.Attributes)
                {
                    events.Append(" @").Append(Encoding.UTF8.GetString(reader.NameOf(attribute))).Append('=').Append(XmlText.DecodeAttribute(reader.RawValueOf(attribute)));
                }
            }
        }

        return events.ToString();
    }

    private static string ReadOracle(string text, DtdProcessing dtd)
    {
        using XmlTextReader reader = new(new StringReader(text))
        {
            Namespaces = false, DtdProcessing = dtd, XmlResolver = null, Normalization = true, WhitespaceHandling = WhitespaceHandling.All,
        };
        StringBuilder events = new();
        bool isInText = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isInText = false;
                    AppendElement(events, reader);
                    break;
                case XmlNodeType.EndElement:
                    isInText = false;
                    events.Append("\n</").Append(reader.Name);
                    break;
                case XmlNodeType.EntityReference:
                    throw new XmlException($"&{reader.Name}; is not declared");
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    AppendText(events, reader.Value, ref isInText);
                    break;
                case XmlNodeType.Whitespace when reader.Depth > 0:
                    AppendText(events, reader.Value, ref isInText);
                    break;
                default:
                    break;
            }
        }

        return events.ToString();
    }

    private static void AppendElement(StringBuilder events, XmlTextReader reader)
    {
        bool isEmpty = reader.IsEmptyElement;
        string name = reader.Name;
        events.Append("\n<").Append(name);
        while (reader.MoveToNextAttribute())
        {
            events.Append(" @").Append(reader.Name).Append('=');
            while (reader.ReadAttributeValue())
            {
                _ = reader.NodeType == XmlNodeType.EntityReference ? throw new XmlException("An entity is not declared") : events.Append(reader.Value);
            }
        }

        if (isEmpty)
        {
            events.Append("\n</").Append(name);
        }
    }

    private static void AppendText(StringBuilder events, string text, ref bool isInText)
    {
        if (text.Length > 0)
        {
            events.Append(isInText ? "" : "\n#").Append(text);
            isInText = true;
        }
    }
}
