using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Documents made from the DTD: every element, attribute, value and nesting goes through the records and comes back.</summary>
public sealed class PubMedXmlGenerationTests
{
    private const int Documents = 400;

    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle"];

    [Fact]
    public void Generator_AllDocuments_CoverTheWholeDtd()
    {
        PubMedXmlGenerator generator = new(new Random(1));
        for (int i = 0; i < Documents; i++)
        {
            generator.Next(s_roots[i % 2]);
        }

        Assert.Empty(generator.Coverage.Missing(s_roots));
    }

    [Fact]
    public void ReadAndWrite_GeneratedRecords_GivesTheSameXml()
    {
        List<string> differences = [];
        foreach ((XElement element, byte[] xml) in Records(2))
        {
            Article article = PubMedXml.ReadArticle(xml, new PubMedXmlReaderOptions { Strict = true });
            Assert.True(article.UnknownContent.IsEmpty);
            AddDifference(differences, element, article);
        }

        AssertNone(differences);
    }

    [Fact]
    public void WriteAndRead_GeneratedRecords_GivesAnEqualArticle()
    {
        foreach ((_, byte[] xml) in Records(3))
        {
            Article article = PubMedXml.ReadArticle(xml);
            ArticleSameness.AssertEqual(article, PubMedXml.ReadArticle(PubMedXml.WriteArticle(article)));
        }
    }

    [Fact]
    public void SerializeAndDeserialize_GeneratedRecords_GivesAnEqualArticle()
    {
        foreach ((_, byte[] xml) in Records(4))
        {
            Article article = PubMedXml.ReadArticle(xml);
            Article copy = ArticleJson.Deserialize(ArticleJson.Serialize(article));
            ArticleSameness.AssertEqual(article, copy);
            Assert.Equal(article.GetHashCode(), copy.GetHashCode());
            Assert.Equal(PubMedXml.WriteArticle(article), PubMedXml.WriteArticle(copy));
        }
    }

    [Theory]
    [InlineData("MedlineCitationSet", "MedlineCitation")]
    [InlineData("BookDocumentSet", "BookDocument")]
    public void ReadAndWrite_BareCitations_GivesTheSameXmlInItsRecord(string root, string name)
    {
        Random random = new(5);
        PubMedXmlGenerator generator = new(random);
        List<string> differences = [];
        for (int i = 0; i < 50; i++)
        {
            XElement element = generator.Next(name);
            PubMedXmlInjection.Apply(random, element);
            ArticleSet set = PubMedXml.ReadSet(new PubMedXmlText(random).Write(new XElement(root, element)));
            XElement written = Parse(PubMedXml.WriteArticle(Assert.Single(set.Articles)));
            differences.AddRange(XmlSameness.Difference(element, written.Elements().First()) is { } difference ? [difference] : []);
        }

        AssertNone(differences);
    }

    [Fact]
    public void ReadAndWrite_UnknownContentAnywhere_KeepsItInItsPlace()
    {
        Random random = new(6);
        List<string> differences = [];
        int injected = 0;
        foreach ((XElement element, _) in Records(7))
        {
            int count = PubMedXmlInjection.Apply(random, element);
            injected += count;
            byte[] xml = new PubMedXmlText(random).Write(element);
            Article article = PubMedXml.ReadArticle(xml);
            Assert.InRange(article.UnknownContent.Count, 1, count); // two texts side by side are one
            Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(xml, new PubMedXmlReaderOptions { Strict = true }));
            AddDifference(differences, element, article);
            ArticleSameness.AssertEqual(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
            ArticleSameness.AssertEqual(article, PubMedXml.ReadArticle(PubMedXml.WriteArticle(article)));
        }

        Assert.True(injected > Documents);
        AssertNone(differences);
    }

    [Fact]
    public void ReadAndWrite_RecordsAgainstTheDtd_KeepsEveryTextAndAttribute()
    {
        Random random = new(8);
        List<string> lost = [];
        foreach ((XElement element, _) in Records(9))
        {
            PubMedXmlDisorder.Apply(random, element);
            Article article = PubMedXml.ReadArticle(new PubMedXmlText(random).Write(element));
            List<string> written = [.. Facts(Parse(PubMedXml.WriteArticle(article)))];
            lost.AddRange(Facts(element).Where(fact => !written.Remove(fact)));
            ArticleSameness.AssertEqual(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
        }

        AssertNone(lost);
    }

    [Fact]
    public void ReadArticle_DamagedRecords_AreRefusedOrSurviveXmlAndJson()
    {
        Random random = new(15);
        int read = 0;
        foreach ((_, byte[] xml) in Records(16))
        {
            for (int i = 0; i < 5; i++)
            {
                if (ReadUnlessRefused(XmlMutation.Apply(random, xml)) is { } article)
                {
                    read++;
                    ArticleSameness.AssertEqual(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
                    Article again = PubMedXml.ReadArticle(PubMedXml.WriteArticle(article));
                    ArticleSameness.AssertEqual(again, PubMedXml.ReadArticle(PubMedXml.WriteArticle(again)));
                }
            }
        }

        Assert.InRange(read, 100, 1900);
    }

    private static Article? ReadUnlessRefused(byte[] xml)
    {
        try
        {
            return PubMedXml.ReadArticle(xml);
        }
        catch (NcbiFormatException)
        {
            return null;
        }
    }

    /// <summary>All that a record says, without saying where.</summary>
    private static IEnumerable<string> Facts(XElement record) =>
        record.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $"{attribute.Parent!.Name.LocalName}/@{attribute.Name.LocalName}={attribute.Value}")
            .Concat(record.DescendantNodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{text.Parent!.Name.LocalName}: {text.Value}"));

    private static IEnumerable<(XElement Element, byte[] Xml)> Records(int seed)
    {
        Random random = new(seed);
        PubMedXmlGenerator generator = new(random);
        PubMedXmlText text = new(random);
        for (int i = 0; i < Documents; i++)
        {
            XElement element = generator.Next(s_roots[i % 2]);
            yield return (element, text.Write(element));
        }
    }

    private static XElement Parse(byte[] xml) => XElement.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace);

    private static void AddDifference(List<string> differences, XElement expected, Article article)
    {
        byte[] written = PubMedXml.WriteArticle(article);
        if (XmlSameness.Difference(expected, Parse(written)) is { } difference)
        {
            differences.Add($"{difference}\n{string.Join('\n', article.UnknownContent)}");
        }
    }

    private static void AssertNone(List<string> differences) => Assert.True(differences.Count == 0, $"{differences.Count} differ:\n" + string.Join("\n\n", differences.Take(40)));
}
