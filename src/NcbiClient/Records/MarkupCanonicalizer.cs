using System.Text;
using System.Xml;

namespace NcbiClient.Records;

/// <summary>
/// Brings an XML fragment into the one form that <see cref="MarkedText"/> holds: elements as <c>&lt;n a="v"&gt;…&lt;/n&gt;</c> or
/// <c>&lt;n/&gt;</c>, text with <c>&amp;amp; &amp;lt; &amp;gt;</c> and <c>&amp;#xD;</c> escaped, no comment, no CDATA.
/// </summary>
internal static class MarkupCanonicalizer
{
    private const int MaxDepth = 128; // as deep as the XML reader goes

    public static MarkedText Canonicalize(string markup)
    {
        StringBuilder canonical = new(markup.Length + 16);
        StringBuilder plain = new(markup.Length);
        bool hasMarkup = false;
        try
        {
            using XmlTextReader reader = Open(markup);
            while (reader.Read())
            {
                hasMarkup |= reader.NodeType == XmlNodeType.Element;
                Append(reader, canonical, plain);
            }
        }
        catch (XmlException e)
        {
            throw new FormatException("Not a well-formed XML fragment: " + e.Message, e);
        }

        return hasMarkup ? MarkedText.FromCanonicalMarkup(canonical.ToString()) : MarkedText.FromText(plain.ToString());
    }

    private static XmlTextReader Open(string markup)
    {
        XmlParserContext context = new(null, null, null, XmlSpace.None);
        return new XmlTextReader(markup, XmlNodeType.Element, context)
        {
            Namespaces = false, // prefixes such as mml are declared outside the fragment
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            WhitespaceHandling = WhitespaceHandling.All,
            Normalization = true, // line ends as XML has them, and no reference to what is no character
        };
    }

    private static void Append(XmlTextReader reader, StringBuilder canonical, StringBuilder plain)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                AppendElement(reader, canonical);
                break;
            case XmlNodeType.EndElement:
                canonical.Append("</").Append(reader.Name).Append('>');
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                plain.Append(reader.Value);
                MarkupText.AppendEscaped(canonical, reader.Value);
                break;
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                break;
            case XmlNodeType.EntityReference:
                throw Undefined(reader);
            default:
                throw new FormatException($"A fragment has no {reader.NodeType}.");
        }
    }

    private static void AppendElement(XmlTextReader reader, StringBuilder canonical)
    {
        if (reader.Depth > MaxDepth)
        {
            throw new FormatException($"Markup is nested deeper than {MaxDepth} elements.");
        }

        bool isEmpty = reader.IsEmptyElement;
        canonical.Append('<').Append(reader.Name);
        while (reader.MoveToNextAttribute())
        {
            canonical.Append(' ').Append(reader.Name).Append("=\"");
            while (reader.ReadAttributeValue())
            {
                MarkupText.AppendEscapedAttribute(canonical, reader.NodeType == XmlNodeType.EntityReference ? throw Undefined(reader) : reader.Value);
            }

            canonical.Append('"');
        }

        canonical.Append(isEmpty ? "/>" : ">");
    }

    private static FormatException Undefined(XmlTextReader reader) => new($"The entity '&{reader.Name};' is not defined.");
}
