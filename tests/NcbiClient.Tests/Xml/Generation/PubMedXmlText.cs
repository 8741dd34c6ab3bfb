using System.Text;
using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Writes an element in one of the many ways that mean the same: layout, comments, instructions, CDATA, references, quotes.</summary>
internal sealed class PubMedXmlText(Random random)
{
    private readonly StringBuilder _xml = new();

    public byte[] Write(XElement element)
    {
        _xml.Clear();
        Append(element);
        return Encoding.UTF8.GetBytes(_xml.ToString());
    }

    private string Name(XElement element) => element.Name.Namespace == PubMedXmlGenerator.MathNamespace ? "mml:" + element.Name.LocalName : element.Name.LocalName;

    private void Append(XElement element)
    {
        bool isStructure = element.Elements().Any() && !element.Nodes().OfType<XText>().Any() && element.Name.Namespace == XNamespace.None
            && !(PubMedGrammar.Elements.TryGetValue(element.Name.LocalName, out PubMedDeclaration? declaration) && declaration.IsMixed);
        _xml.Append('<').Append(Name(element));
        foreach (XAttribute attribute in element.Attributes())
        {
            AppendAttribute(attribute);
        }

        if (!element.Nodes().Any() && random.Next(2) == 0)
        {
            _xml.Append("/>");
            return;
        }

        _xml.Append('>');
        foreach (XNode node in element.Nodes())
        {
            AppendNode(node, isStructure);
        }

        _xml.Append(isStructure ? Layout() : "").Append("</").Append(Name(element)).Append(random.Next(10) == 0 ? " >" : ">");
    }

    private void AppendAttribute(XAttribute attribute)
    {
        char quote = random.Next(4) == 0 ? '\'' : '"';
        _xml.Append(' ').Append(attribute.IsNamespaceDeclaration ? "xmlns:mml" : attribute.Name.LocalName).Append('=').Append(quote);
        foreach (Rune c in attribute.Value.EnumerateRunes())
        {
            bool mustEscape = c.Value is '<' or '&' or '\r' or '\n' or '\t' || c.Value == quote;
            _xml.Append(mustEscape || random.Next(40) == 0 ? Reference(c) : c.ToString());
        }

        _xml.Append(quote);
    }

    private void AppendNode(XNode node, bool isStructure)
    {
        _xml.Append(isStructure ? Layout() : "");
        switch (node)
        {
            case XElement child:
                Append(child);
                break;
            case XText text:
                AppendText(text.Value);
                break;
            default:
                throw new NotSupportedException(node.NodeType.ToString());
        }
    }

    private string Layout() => random.Next(8) switch
    {
        0 => "\n",
        1 => "\r\n    ",
        2 => "<!-- <x> & -->",
        3 => " <?x y?> ",
        _ => "",
    };

    private void AppendText(string text)
    {
        if (random.Next(12) == 0 && !text.Contains("]]>", StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal))
        {
            _xml.Append("<![CDATA[").Append(text).Append("]]>");
            return;
        }

        foreach (Rune c in text.EnumerateRunes())
        {
            _xml.Append(random.Next(200) == 0 ? "<!-- ' -->" : "");
            _xml.Append(c.Value is '<' or '&' or '>' or '\r' || random.Next(60) == 0 ? Reference(c) : c.ToString());
        }
    }

    private string Reference(Rune c) => c.Value switch
    {
        '<' when random.Next(2) == 0 => "&lt;",
        '>' => "&gt;",
        '&' when random.Next(2) == 0 => "&amp;",
        '"' => "&quot;",
        '\'' => "&apos;",
        _ => random.Next(2) == 0 ? $"&#{c.Value};" : $"&#x{c.Value:x};",
    };
}
