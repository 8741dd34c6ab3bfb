using System.Xml;
using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Says whether two elements hold the same elements, attributes, text and order; white space between elements is layout.</summary>
internal static class XmlSameness
{
    /// <summary>The elements whose text may have markup, so that white space in them is text.</summary>
    private static readonly HashSet<string> s_mixed =
    [
        "ArticleTitle", "VernacularTitle", "BookTitle", "CollectionTitle", "VolumeTitle", "SectionTitle", "AbstractText", "Affiliation", "Citation",
        "CoiStatement", "CollectiveName", "Keyword", "Param", "PublisherName", "Suffix", "b", "i", "sub", "sup", "u",
    ];

    public static XDocument Load(byte[] xml)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The first difference, with the path to it, or null.</summary>
    public static string? Difference(XElement expected, XElement actual) => Difference(expected, actual, expected.Name.LocalName);

    private static string? Difference(XElement expected, XElement actual, string path)
    {
        if (expected.Name != actual.Name)
        {
            return $"{path}: <{expected.Name}> became <{actual.Name}>";
        }

        string expectedAttributes = Attributes(expected);
        string actualAttributes = Attributes(actual);
        if (expectedAttributes != actualAttributes)
        {
            return $"{path}: [{expectedAttributes}] became [{actualAttributes}]";
        }

        List<XNode> left = Content(expected);
        List<XNode> right = Content(actual);
        for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            string? difference = i >= left.Count ? $"{path}: {right[i]} came in"
                : i >= right.Count ? $"{path}: {left[i]} was lost"
                : NodeDifference(left[i], right[i], path);
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? NodeDifference(XNode expected, XNode actual, string path) => (expected, actual) switch
    {
        (XElement left, XElement right) => Difference(left, right, $"{path}/{left.Name.LocalName}"),
        (XText left, XText right) => left.Value == right.Value ? null : $"{path}: '{left.Value}' became '{right.Value}'",
        _ => $"{path}: {expected} became {actual}",
    };

    private static string Attributes(XElement element) =>
        string.Join(' ', element.Attributes().OrderBy(a => a.Name.ToString(), StringComparer.Ordinal).Select(a => $"{a.Name}={a.Value}"));

    /// <summary>The elements and texts of an element, without layout.</summary>
    public static List<XNode> Content(XElement element)
    {
        bool isMixed = s_mixed.Contains(element.Name.LocalName) || !element.Elements().Any();
        List<XNode> content = [];
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text && content.LastOrDefault() is XText before)
            {
                before.Value += text.Value;
            }
            else if (node is XElement || (node is XText { Value: var value } && (isMixed || !string.IsNullOrWhiteSpace(value))))
            {
                content.Add(node is XText t ? new XText(t.Value) : node);
            }
        }

        return content;
    }
}
