using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Puts what the DTD does not know into a record: elements, attributes, texts, anywhere but within texts with markup, which may hold anything.</summary>
internal static class PubMedXmlInjection
{
    /// <summary>Puts something in; says how many things.</summary>
    public static int Apply(Random random, XElement record)
    {
        XElement[] known = [.. record.DescendantsAndSelf().Where(IsKnown)];
        int count = random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            XElement element = known[random.Next(known.Length)];
            PubMedDeclaration declaration = PubMedGrammar.Elements[element.Name.LocalName];
            bool isStructure = !declaration.IsMixed && !declaration.IsText;
            switch (random.Next(3))
            {
                case 0 when isStructure:
                    AddNode(random, element, new XText($"stray < {i} "));
                    break;
                case 1 when isStructure:
                    AddNode(random, element, Unknown(random, i));
                    break;
                case 0 or 1 when declaration.IsText && element.Name.LocalName != "PMID":
                    SplitText(random, element, Unknown(random, i));
                    break;
                default:
                    element.SetAttributeValue("new" + i, "a < \"b\"\n");
                    break;
            }
        }

        return count;
    }

    /// <summary>Whether the element has a home in the records, and is no markup of a text.</summary>
    private static bool IsKnown(XElement element) =>
        element.Name.Namespace == XNamespace.None && element.Name.LocalName is not ("b" or "i" or "sub" or "sup" or "u" or "DispFormula") && PubMedGrammar.Elements.ContainsKey(element.Name.LocalName);

    private static XElement Unknown(Random random, int number) => random.Next(3) switch
    {
        0 => new XElement("NewElement"),
        1 => new XElement("New-Element.2", new XAttribute("a", "<&\">"), "text ", new XElement("b", "bold & "), new XElement("PMID", number)),
        _ => new XElement("Année", new XElement("Year", "2030"), new XElement("Year", "2031")),
    };

    /// <summary>Puts an element into a text, not between the two halves of a character.</summary>
    private static void SplitText(Random random, XElement element, XElement unknown)
    {
        XText? text = element.Nodes().OfType<XText>().LastOrDefault();
        string value = text?.Value ?? "";
        int at = random.Next(value.Length + 1);
        at -= at > 0 && at < value.Length && char.IsLowSurrogate(value[at]) ? 1 : 0;
        if (text is null)
        {
            element.AddFirst(unknown);
        }
        else
        {
            text.ReplaceWith(at > 0 ? new XText(value[..at]) : null, unknown, at < value.Length ? new XText(value[at..]) : null);
        }
    }

    private static void AddNode(Random random, XElement parent, XNode node)
    {
        XElement[] children = [.. parent.Elements()];
        int at = random.Next(children.Length + 1);
        if (at == children.Length)
        {
            parent.Add(node);
        }
        else
        {
            children[at].AddBeforeSelf(node);
        }
    }
}
