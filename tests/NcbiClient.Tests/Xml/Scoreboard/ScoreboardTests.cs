using System.Text;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>The scoreboard in the documents says what the code does.</summary>
public sealed class ScoreboardTests
{
    [Fact]
    public void Scoreboard_Measured_IsTheOneInTheDocuments()
    {
        Scorecard card = Scorecard.Measure();
        AddSets(card);
        Assert.Empty(card.Lost);
        GoldenFile.AssertText("../../docs/scoreboard.md", ScoreboardDocument.Write(card));
    }

    [Fact]
    public void Peers_EveryItem_IsInTheDtd()
    {
        HashSet<string> known = [.. PubMedGrammar.Elements.Values.SelectMany(static e => e.Attributes.Select(a => $"{e.Name}@{a.Name}").Append(e.Name)), "mml:math"];
        Assert.All(PeerTopic.All.SelectMany(static topic => topic.Items), item => Assert.Contains(item, known));
        Assert.All(PeerTopic.All, static topic => Assert.Equal(PeerTopic.Peers.Count, topic.Cells.Count));
    }

    /// <summary>What no single record shows: the roots of sets, and deletions.</summary>
    private static void AddSets(Scorecard card)
    {
        const string Record = "<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">1</PMID></MedlineCitation></PubmedArticle>";
        const string Book = "<BookDocument><PMID Version=\"1\">2</PMID></BookDocument>";
        ArticleSet articles = Read($"<PubmedArticleSet>{Record}<DeleteCitation><PMID Version=\"1\">5</PMID></DeleteCitation></PubmedArticleSet>");
        ArticleSet books = Read($"<BookDocumentSet>{Book}<DeleteDocument><PMID Version=\"1\">6</PMID></DeleteDocument></BookDocumentSet>");
        ArticleSet bookArticles = Read($"<PubmedBookArticleSet><PubmedBookArticle>{Book}</PubmedBookArticle></PubmedBookArticleSet>");
        card.AddSet("PubmedArticleSet", "ArticleSet", articles.Articles.Count == 1);
        card.AddSet("BookDocumentSet", "ArticleSet", books.Articles.Count == 1);
        card.AddSet("PubmedBookArticleSet", "ArticleSet", bookArticles.Articles.Count == 1);
        card.AddSet("DeleteCitation", "ArticleSet.Deleted", articles.Deleted.Count == 1);
        card.AddSet("DeleteDocument", "ArticleSet.Deleted", books.Deleted.Count == 1);
    }

    private static ArticleSet Read(string xml) => PubMedXml.ReadSet(Encoding.UTF8.GetBytes(xml), new PubMedXmlReaderOptions { Strict = true });
}
