using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What is written is valid by NLM's DTD. Needs the DTD from the reference folder.</summary>
public sealed partial class PubMedXmlValidityTests
{
    [Fact]
    public void WriteSet_GeneratedRecords_IsValid()
    {
        Shared.SkipUnlessPresent();
        Random random = new(10);
        PubMedXmlGenerator generator = new(random);
        PubMedXmlText text = new(random);
        List<Article> articles = [];
        for (int i = 0; i < 300; i++)
        {
            XElement element = generator.Next(i % 2 == 0 ? "PubmedArticle" : "PubmedBookArticle");
            articles.Add(PubMedXml.ReadArticle(text.Write(element)));
        }

        Assert.Empty(PubMedDtdValidation.Violations(Written(new ArticleSet { Articles = articles.ToEquatableList(), Deleted = [new VersionedPmid(new Pmid(5), null)] })));
    }

    [Fact]
    public void WriteSet_MinimalArticleOfAUser_IsValid()
    {
        Shared.SkipUnlessPresent();
        Assert.Empty(PubMedDtdValidation.Violations(Written(new Article { Pmid = new Pmid(1), Title = "x" })));
    }

    [Fact]
    public void WriteSet_MinimalBookOfAUser_IsValid()
    {
        Shared.SkipUnlessPresent();
        Assert.Empty(PubMedDtdValidation.Violations(Written(new Article { Pmid = new Pmid(1), Title = "x", Book = new Book { Title = new LinkedTitle { Text = "y" } } })));
    }

    [Fact]
    public void WriteSet_ArticleOfAUserWithTheUsualParts_IsValid()
    {
        Shared.SkipUnlessPresent();
        Assert.Empty(PubMedDtdValidation.Violations(Written(AuthoredArticle.Usual)));
    }

    [Fact]
    public void WriteSet_PartsOfAUserWithoutWhatTheyNeed_IsValid()
    {
        Shared.SkipUnlessPresent();
        Assert.Empty(PubMedDtdValidation.Violations(Written(AuthoredArticle.Sparse)));
    }

    [Fact]
    public void Violations_InvalidDocument_FindsThem()
    {
        Shared.SkipUnlessPresent();
        string xml = Encoding.UTF8.GetString(Written(new Article { Pmid = new Pmid(1), Title = "x" }));
        Assert.NotEmpty(PubMedDtdValidation.Violations(Encoding.UTF8.GetBytes(xml.Replace("<Language>", "<NewElement/><Language>", StringComparison.Ordinal))));
    }

    [Fact]
    public void Grammar_TheTablesOfTheTests_AreTheDtd()
    {
        Shared.SkipUnlessPresent();
        string dtd = Comment().Replace(File.ReadAllText(Path.Combine(Shared.Dtd, "pubmed_250101.dtd")), "");
        Dictionary<string, string> models = Element().Matches(dtd).ToDictionary(m => m.Groups[1].Value, m => Space().Replace(m.Groups[2].Value, ""));
        Assert.Equal(138, models.Count);
        Assert.Equal(models.OrderBy(m => m.Key, StringComparer.Ordinal), PubMedGrammar.Elements.Values
            .Select(e => KeyValuePair.Create(e.Name, Space().Replace(e.Model, ""))).OrderBy(m => m.Key, StringComparer.Ordinal));
        Dictionary<string, string> attributes = AttributeList().Matches(dtd).ToDictionary(m => m.Groups[1].Value, m => Attributes(m.Groups[2].Value));
        Assert.Equal(
            attributes.Where(a => a.Value.Length > 0).OrderBy(a => a.Key, StringComparer.Ordinal),
            PubMedGrammar.Elements.Values.Where(e => e.Attributes.Count > 0).Select(e => KeyValuePair.Create(e.Name, Attributes(e))).OrderBy(a => a.Key, StringComparer.Ordinal));
    }

    private static string Attributes(PubMedDeclaration element) =>
        string.Join(' ', element.Attributes.Select(a => $"{a.Name}{(a.IsRequired ? "!" : "")}={string.Join('|', a.Values)}").Order(StringComparer.Ordinal));

    private static string Attributes(string list) =>
        string.Join(' ', Attribute().Matches(list.Replace("%booklinkatts;", "book CDATA #IMPLIED part CDATA #IMPLIED sec CDATA #IMPLIED", StringComparison.Ordinal)).Select(m =>
        {
            bool isFixed = m.Groups["fixed"].Success;
            string values = isFixed ? m.Groups["fixed"].Value : Space().Replace(m.Groups["values"].Value, "").Trim('(', ')');
            return $"{m.Groups["name"].Value}{(m.Groups["required"].Success ? "!" : "")}={values}";
        }).Order(StringComparer.Ordinal));

    private static byte[] Written(Article article) => Written(new ArticleSet { Articles = [article] });

    private static byte[] Written(ArticleSet set)
    {
        ArrayBufferWriter<byte> written = new();
        PubMedXml.WriteSet(set, written);
        return written.WrittenSpan.ToArray();
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"<!ELEMENT\s+(\S+)\s+(.*?)>", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex(@"<!ATTLIST\s+(\S+)(.*?)>", RegexOptions.Singleline)]
    private static partial Regex AttributeList();

    [GeneratedRegex("""(?<name>\w+)\s+(?<values>\([^)]*\)|CDATA|IDREF|ID)\s+((?<required>\#REQUIRED)|\#IMPLIED|\#FIXED\s+"(?<fixed>[^"]*)"|"[^"]*")""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
