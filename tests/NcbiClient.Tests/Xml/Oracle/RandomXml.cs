using System.Text;

namespace NcbiClient.Tests.Xml;

/// <summary>Well-formed XML of random shape: every kind of markup, references, characters of one to four bytes.</summary>
internal sealed class RandomXml(Random random)
{
    private static readonly string[] s_names = ["a", "b", "PMID", "mml:math", "x-1.2_y", "_", ":", "é", "名前", "A·B"];

    private static readonly string[] s_texts =
    [
        "text", " ", "\n  ", "\r\n", "\r", "\t", "é", "中文", "𝒳🧬", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#65;", "&#x41;", "&#xD;", "&#10;", "&#x10FFFF;", "&#0000000000065;",
        "]]", "]", ">", "\"", "'", "-->", "?>", "\u0085", "\u2028", "\uFFFD", "\uFEFF", "0", ";",
    ];

    private static readonly string[] s_subsets =
    [
        "", " [ ]", "[<!ENTITY a 'it\"s ]>'>]", "[<!-- > ' -->\n<?pi > \" ?><!ELEMENT a ANY>]", "[<!ENTITY lol \"lol\"><!ENTITY x SYSTEM 'file:///x'>%p;] ", "[<!ATTLIST a b CDATA \"]]>\">]",
    ];

    private readonly StringBuilder _xml = new();

    public byte[] Next()
    {
        _xml.Clear();
        Prolog();
        Element(depth: 0);
        for (int i = random.Next(3); i > 0; i--)
        {
            Miscellany();
        }

        return Encoding.UTF8.GetBytes(_xml.ToString());
    }

    private bool Chance(int outOf) => random.Next(outOf) == 0;

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    private string Space(int least) => string.Concat(Enumerable.Repeat(0, least + (Chance(4) ? 1 : 0)).Select(_ => Pick<string>([" ", "\n", "\r\n", "\t"])));

    private void Prolog()
    {
        if (Chance(8))
        {
            _xml.Append('\uFEFF');
        }

        if (Chance(2))
        {
            _xml.Append("<?xml version=\"1.0\"").Append(Pick<string>(["", " encoding='UTF-8'", "\tencoding = \"utf-8\" standalone='yes'", " standalone=\"no\" "])).Append("?>");
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            Miscellany();
        }

        if (Chance(3))
        {
            string externalId = Pick<string>(["", " SYSTEM 'a.dtd'", " PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" \"https://dtd/>x[\"", "\nSYSTEM\t\"it's\" "]);
            _xml.Append("<!DOCTYPE").Append(Space(1)).Append(Pick(s_names)).Append(externalId).Append(Pick(s_subsets)).Append('>');
        }
    }

    private void Miscellany() => _xml.Append(Pick<string>(["<!-- note - <a> & ]]> -->", "<!---->", "<?pi some <data> ?>", "<?p?>", "<?xml-stylesheet href='a'?>", "\n", " \r\n\t"]));

    private void Element(int depth)
    {
        string name = Pick(s_names);
        _xml.Append('<').Append(name);
        foreach (string attribute in random.GetItems(s_names, random.Next(4)).Distinct())
        {
            Attribute(attribute);
        }

        _xml.Append(Space(0));
        if (Chance(4))
        {
            _xml.Append("/>");
            return;
        }

        _xml.Append('>');
        for (int i = random.Next(depth > 5 ? 2 : 5); i > 0; i--)
        {
            Content(depth);
        }

        _xml.Append("</").Append(name).Append(Space(0)).Append('>');
    }

    private void Attribute(string name)
    {
        string quote = Pick<string>(["\"", "'"]);
        _xml.Append(Space(1)).Append(name).Append(Space(0)).Append('=').Append(Space(0)).Append(quote);
        foreach (string text in random.GetItems(s_texts, random.Next(4)))
        {
            _xml.Append(text == quote ? "" : text);
        }

        _xml.Append(quote);
    }

    private void Content(int depth)
    {
        switch (random.Next(8))
        {
            case 0:
                Miscellany();
                break;
            case 1:
                _xml.Append("<![CDATA[").Append(Pick(s_texts)).Append(Pick<string>(["", "<b>&amp;&x;", "\r\n", "]]", "]"])).Append("]]>");
                break;
            case 2 or 3 when depth < 8:
                Element(depth + 1);
                break;
            default:
                foreach (string text in random.GetItems(s_texts, random.Next(1, 5)))
                {
                    _xml.Append(text is ">" or "-->" or "?>" && EndsWithBrackets() ? "" : text);
                }

                break;
        }
    }

    private bool EndsWithBrackets() => _xml.Length >= 2 && _xml[^1] == ']' && _xml[^2] == ']';
}
