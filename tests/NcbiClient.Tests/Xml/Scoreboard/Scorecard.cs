using System.Text;
using System.Xml;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Xml;

/// <summary>
/// Finds by experiment where each element and attribute of the DTD lives in the records: it changes one in a record that the DTD allows and looks which property
/// changes. Counts only what a strict reader knows and what comes back through XML and through JSON.
/// </summary>
internal sealed class Scorecard
{
    private const int Documents = 400;

    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle"];
    private static readonly string[] s_inline = ["b", "i", "sub", "sup", "u", "DispFormula", "math"];
    private static readonly PubMedXmlReaderOptions s_strict = new() { Strict = true };

    private readonly Dictionary<string, string> _homeByPlace = [];

    /// <summary>Places (an element below its parent, an attribute of it there) that were met and whose change no property showed, or that did not come back.</summary>
    public HashSet<string> Lost { get; } = [];

    /// <summary>Elements (<c>Year</c>) and attributes (<c>PMID@Version</c>) with the properties that hold them.</summary>
    public SortedDictionary<string, SortedSet<string>> Homes { get; } = new(StringComparer.Ordinal);

    public static Scorecard Measure()
    {
        Scorecard card = new();
        PubMedXmlGenerator generator = new(new Random(20250101));
        for (int i = 0; i < Documents; i++)
        {
            card.Add(generator.Next(s_roots[i % 2]));
        }

        return card;
    }

    /// <summary>Whether the change of a property shows that a set's root or its deletions were read.</summary>
    public void AddSet(string name, string home, bool isKept)
    {
        if (isKept)
        {
            Homes.TryAdd(name, [home]);
        }
        else
        {
            Lost.Add(name);
        }
    }

    private void Add(XElement record)
    {
        Article? original = ReadIfKept(record);
        foreach (XElement element in record.DescendantsAndSelf().Where(static e => e.Name.Namespace == XNamespace.None || e.Name == PubMedXmlGenerator.MathName))
        {
            string name = element.Name == PubMedXmlGenerator.MathName ? "mml:math" : element.Name.LocalName;
            string place = $"{element.Parent?.Name.LocalName}/{name}";
            Try(name, place, original, () => RecordChange.OfElement(record, element));
            foreach (XAttribute attribute in element.Name == PubMedXmlGenerator.MathName ? [] : element.Attributes())
            {
                Try($"{name}@{attribute.Name.LocalName}", $"{place}@{attribute.Name.LocalName}", original, () => RecordChange.OfAttribute(record, attribute));
            }
        }
    }

    private void Try(string name, string place, Article? original, Func<XElement?> change)
    {
        if (_homeByPlace.ContainsKey(place))
        {
            return;
        }

        string? home = original is null ? null : Home(name, original, change());
        if (home is null)
        {
            Lost.Add(place);
            return;
        }

        Lost.Remove(place);
        _homeByPlace.Add(place, home);
        Homes.TryAdd(name, new(StringComparer.Ordinal));
        Homes[name].Add(home);
    }

    private static string? Home(string name, Article original, XElement? changed)
    {
        if (changed is null || ReadUnlessRefused(changed) is not { } article)
        {
            return nameof(Article); // the record itself, or what it cannot be without
        }

        IReadOnlyList<string>? path = RecordDifference.CommonPath(original, article);
        if (path is null || path is ["elementOrders", ..])
        {
            return null;
        }

        return s_inline.Contains(name.Split(':')[^1]) ? "MarkedText.Markup" : PropertyPath.Resolve(path);
    }

    /// <summary>The article, if XML and JSON give it back as it was and nothing of it is unknown.</summary>
    private static Article? ReadIfKept(XElement record)
    {
        Article article = PubMedXml.ReadArticle(Bytes(record), s_strict);
        XElement written = XElement.Load(new MemoryStream(PubMedXml.WriteArticle(article)), LoadOptions.PreserveWhitespace);
        bool isKept = XmlSameness.Difference(record, written) is null && ArticleJson.Deserialize(ArticleJson.Serialize(article)) == article;
        return isKept ? article : null;
    }

    /// <summary>The article without what is unknown in it: a list that has lost its last item is.</summary>
    private static Article? ReadUnlessRefused(XElement record)
    {
        try
        {
            return PubMedXml.ReadArticle(Bytes(record)) with { UnknownContent = [] };
        }
        catch (NcbiFormatException)
        {
            return null;
        }
    }

    /// <summary>The record as plainly as can be, so that a change of it changes nothing else.</summary>
    private static byte[] Bytes(XElement record)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, Encoding = new UTF8Encoding(false) }))
        {
            record.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
