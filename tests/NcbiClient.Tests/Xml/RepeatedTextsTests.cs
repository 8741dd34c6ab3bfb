using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Texts that come again within a record, and those that only look like it.</summary>
public sealed class RepeatedTextsTests
{
    private const string Place = "Department of Medicine, University of Somewhere, Somewhere.";

    [Fact]
    public void Read_AffiliationsThatRecur_AreOneString()
    {
        Article article = Read([Place, "Elsewhere.", Place, "Elsewhere.", Place]);

        string[] texts = Texts(article);
        Assert.Equal([Place, "Elsewhere.", Place, "Elsewhere.", Place], texts);
        Assert.Same(texts[0], texts[2]);
        Assert.Same(texts[0], texts[4]);
        Assert.Same(texts[1], texts[3]);
    }

    [Fact]
    public void Read_RandomAffiliations_GivesEachItself()
    {
        Random random = new(81);
        string[] some = ["", "a", "b", "ab", "ba", "<i>a</i>", "a &amp; b", "a &lt; b", "é", "a<!-- b -->", "<![CDATA[a]]>", "<![CDATA[&amp;]]>", "&amp;", "a\r\nb", "a\nb", Place, Place.ToUpperInvariant()];
        for (int i = 0; i < 2000; i++)
        {
            string[] chosen = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => some[random.Next(some.Length)])];
            Assert.Equal(chosen.Select(static text => Affiliations(Read([text]))[0]), Affiliations(Read(chosen)));
        }
    }

    [Fact]
    public async Task ReadAsync_NextRecordHasOtherBytesWhereOneStood_ReadsItsOwn()
    {
        // Each record is a document of its own here: where the first one's texts stood, there is another of the same length.
        string first = Record(["Here, in a town.", "There, in towns."]);
        string second = Record(["There, in towns.", "There, in towns."]);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{first}{second}{first}</PubmedArticleSet>"));

        List<Article> articles = [];
        await foreach (Article article in PubMedXml.ReadAsync(stream))
        {
            articles.Add(article);
        }

        Assert.Equal(["Here, in a town.", "There, in towns."], Texts(articles[0]));
        Assert.Equal(["There, in towns.", "There, in towns."], Texts(articles[1]));
        Assert.Equal(["Here, in a town.", "There, in towns."], Texts(articles[2]));
    }

    private static Article Read(string[] affiliations) => PubMedXml.ReadSet(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{Record(affiliations)}</PubmedArticleSet>")).Articles[0];

    private static string Record(string[] affiliations) =>
        "<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\"><PMID Version=\"1\">1</PMID><Article PubModel=\"Print\"><Journal/><ArticleTitle>T</ArticleTitle><AuthorList>"
        + string.Concat(affiliations.Select(static text => $"<Author><LastName>A</LastName><AffiliationInfo><Affiliation>{text}</Affiliation></AffiliationInfo></Author>"))
        + "</AuthorList></Article></MedlineCitation></PubmedArticle>";

    private static string[] Texts(Article article) => [.. Affiliations(article).Select(static affiliation => affiliation.Text.Text)];

    private static Affiliation[] Affiliations(Article article) => [.. article.AuthorLists[0].Authors.Select(static author => author.Affiliations[0])];
}
