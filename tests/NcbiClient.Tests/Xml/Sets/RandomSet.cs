using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Sets with unknown content anywhere, in and around their records, and lists of deleted records in any place.</summary>
internal sealed class RandomSet(Random random)
{
    private readonly PubMedXmlGenerator _records = new(random);

    public XElement Next()
    {
        XElement root = new("PubmedArticleSet");
        for (int i = random.Next(3); i > 0; i--)
        {
            root.SetAttributeValue("new" + i, "a < \"b\"\n");
        }

        bool isText = false;
        for (int i = random.Next(8); i > 0; i--)
        {
            XNode child = Child(isText);
            isText = child is XText;
            root.Add(child);
        }

        return root;
    }

    /// <summary>The set as it should be written: one list of deleted records, behind the last record.</summary>
    public static XElement AsWritten(XElement set)
    {
        XElement written = new(set);
        XElement[] lists = [.. written.Elements().Where(IsList)];
        bool isLast = written.Elements().LastOrDefault(element => IsList(element) || IsRecord(element)) is { } last && IsList(last);
        if (lists.Length == 0)
        {
            return written;
        }

        XElement one = new("DeleteCitation", lists.Attributes(), lists.Nodes());
        if (isLast)
        {
            lists[^1].AddAfterSelf(one);
        }
        else
        {
            written.Add(one);
        }

        lists.Remove();
        return written;
    }

    /// <summary>Texts of the root without the layout around them, two side by side as one.</summary>
    public static XElement WithoutLayout(XElement set)
    {
        XElement plain = new(set.Name, set.Attributes());
        string text = "";
        foreach (XNode node in set.Nodes())
        {
            if (node is XText { Value: string value })
            {
                text = string.Join('\n', new[] { text, value.Trim() }.Where(part => part.Length > 0));
                continue;
            }

            plain.Add(text, node);
            text = "";
        }

        plain.Add(text);
        return plain;
    }

    private static bool IsRecord(XElement element) => element.Name.LocalName is "PubmedArticle" or "PubmedBookArticle";

    private static bool IsList(XElement element) => element.Name.LocalName == "DeleteCitation" && element.Elements("PMID").Any(pmid => pmid.Value.All(char.IsAsciiDigit));

    private XNode Child(bool isAfterText) => random.Next(8) switch
    {
        0 or 1 => Record("PubmedArticle"),
        2 => Record("PubmedBookArticle"),
        3 => Deleted(),
        4 when !isAfterText => new XText($" stray & {random.Next(9)} < "),
        5 => new XElement("New", new XAttribute("a", "<"), "text", new XElement("PubmedArticle", new XElement("PMID", 1))),
        6 => new XElement("DeleteCitation", new XElement("PMID", "none")),
        _ => new XElement("Année" + random.Next(3)),
    };

    private XElement Record(string name)
    {
        XElement record = _records.Next(name);
        if (random.Next(3) == 0)
        {
            PubMedXmlInjection.Apply(random, record);
        }

        return record;
    }

    private XElement Deleted()
    {
        XElement list = new("DeleteCitation");
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            XElement pmid = new("PMID", new XAttribute("Version", 1), random.Next(1, 1000));
            pmid.Add(random.Next(4) == 0 ? new XAttribute("new", "1") : null);
            list.Add(pmid);
            list.Add(random.Next(3) == 0 ? new XElement("New", list.Elements().Count()) : null);
        }

        return list;
    }
}
