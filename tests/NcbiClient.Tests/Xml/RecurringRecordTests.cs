using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>The reader shares strings among the records that it reads: that must not be seen from outside.</summary>
public sealed class RecurringRecordTests
{
    private const int Times = 4; // read, kept, and then found

    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle"];

    [Fact]
    public void ReadSet_GeneratedRecordsThatRecur_GivesEachAsIfAlone() => AssertSameAsAlone(31, static (_, _) => { });

    [Fact]
    public void ReadSet_RecordsWithUnknownContentThatRecur_GivesEachAsIfAlone() =>
        AssertSameAsAlone(32, static (random, record) => PubMedXmlInjection.Apply(random, record));

    [Fact]
    public void ReadSet_RecordsAgainstTheDtdThatRecur_GivesEachAsIfAlone() => AssertSameAsAlone(33, static (random, record) => PubMedXmlDisorder.Apply(random, record));

    [Theory]
    [InlineData("<MeshHeading><DescriptorName UI=\"D1\">A</DescriptorName></MeshHeading >")]
    [InlineData("<MeshHeading><DescriptorName UI=\"D1\"><![CDATA[</MeshHeading>]]></DescriptorName></MeshHeading>")]
    [InlineData("<MeshHeading><DescriptorName UI=\"D1\">A<!-- </MeshHeading> --></DescriptorName></MeshHeading>")]
    [InlineData("<MeshHeading><DescriptorName UI=\"D1\" AutoHM=\"/MeshHeading>\">A</DescriptorName></MeshHeading>")]
    [InlineData("<MeshHeading><DescriptorName UI=\"D1\">A</DescriptorName><MeshHeading></MeshHeading></MeshHeading>")]
    [InlineData("<MeshHeading/>")]
    [InlineData("<MeshHeading></MeshHeading>")]
    public void ReadSet_TrickyElementThatRecurs_GivesEachAsIfAlone(string heading)
    {
        string record = $"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID>1</PMID><MeshHeadingList>{heading}{heading}{heading}<MeshHeading><DescriptorName>B</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation></PubmedArticle>";
        Assert.Equal("B", PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(record)).MeshHeadings[^1].Descriptor!.Name);
        AssertSame(record);
    }

    [Fact]
    public void ReadSet_ElementsThatSeveralParentsHave_KeepsEachOrder()
    {
        string padding = new('\n', 80);
        string book = $"<PubmedBookArticle><BookDocument><PMID Version=\"1\">1</PMID><ArticleIdList><ArticleId>1</ArticleId></ArticleIdList><Book><BookTitle>b</BookTitle><Volume>1</Volume></Book><DateRevised><Year>2020</Year></DateRevised></BookDocument></PubmedBookArticle>{padding}";
        string article = $"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">2</PMID><Article><ArticleTitle>t</ArticleTitle></Article><DateRevised><Year>2020</Year></DateRevised></MedlineCitation></PubmedArticle>{padding}";
        Article alone = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(article));
        Assert.Single(alone.ElementOrders, static order => !order.Names.IsEmpty);
        EquatableList<Article> articles = PubMedXml.ReadSet(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{book}{book}{book}{article}{book}{article}</PubmedArticleSet>")).Articles;
        Assert.Equal(alone, articles[3]);
        Assert.Equal(alone, articles[5]);
    }

    private static void AssertSameAsAlone(int seed, Action<Random, XElement> change)
    {
        Random random = new(seed);
        PubMedXmlGenerator generator = new(random);
        for (int i = 0; i < 200; i++)
        {
            XElement record = generator.Next(s_roots[i % 2]);
            change(random, record);
            AssertSame(record.ToString(SaveOptions.DisableFormatting));
        }
    }

    private static void AssertSame(string record)
    {
        Article alone = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(record));
        string set = $"<PubmedArticleSet>{string.Concat(Enumerable.Repeat(record, Times))}</PubmedArticleSet>";
        foreach (Article article in PubMedXml.ReadSet(Encoding.UTF8.GetBytes(set)).Articles)
        {
            ArticleSameness.AssertEqual(alone, article);
            Assert.Equal(PubMedXml.WriteArticle(alone), PubMedXml.WriteArticle(article));
        }
    }
}
