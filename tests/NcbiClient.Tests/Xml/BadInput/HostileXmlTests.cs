using System.Diagnostics;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What is meant to exhaust or to betray a reader: bounded in depth, time and memory, and nothing outside the document is touched.</summary>
public sealed class HostileXmlTests
{
    [Theory]
    [InlineData("<PubmedArticleSet><PubmedArticle>", "a")]
    [InlineData("<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>", "i")]
    [InlineData("<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation><PubmedData>", "ReferenceList")]
    [InlineData("<PubmedBookArticle><BookDocument><PMID>1</PMID><Sections>", "Section")]
    public void ReadSet_HundredThousandLevels_Throws(string start, string name)
    {
        byte[] xml = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat($"<{name}>", 100_000)));
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(xml));
        Assert.Contains("nested deeper", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 1000);
        Assert.InRange(error.ElementPath!.Length, 1, 1000);
    }

    [Theory]
    [InlineData("PubmedArticle", "MedlineCitation", "PubmedData", "ReferenceList")]
    [InlineData("PubmedBookArticle", "BookDocument", "BookDocument", "Section")]
    public void ReadArticle_AsDeepAsAllowed_SurvivesXmlAndJson(string root, string citation, string holder, string name)
    {
        int levels = 122;
        string nested = string.Concat(Enumerable.Repeat($"<{name}>", levels)) + string.Concat(Enumerable.Repeat($"</{name}>", levels));
        string xml = holder == citation
            ? $"<{root}><{citation}><PMID>1</PMID><Sections>{nested}</Sections></{citation}></{root}>"
            : $"<{root}><{citation}><PMID>1</PMID></{citation}><{holder}>{nested}</{holder}></{root}>";
        Article article = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(xml));
        Article again = PubMedXml.ReadArticle(PubMedXml.WriteArticle(article));
        Assert.Equal(article.ReferenceLists, again.ReferenceLists);
        Assert.Equal(article.Sections, again.Sections);
        Article? copy = null;
        Thread small = new(() => copy = ArticleJson.Deserialize(ArticleJson.Serialize(article)), maxStackSize: 768 * 1024);
        small.Start();
        small.Join();
        Assert.Equal(article, copy);
    }

    [Fact]
    public void ReadArticle_DeepMarkupAndUnknownContent_SurviveXmlAndJson()
    {
        string italics = string.Concat(Enumerable.Repeat("<i>", 122)) + "x" + string.Concat(Enumerable.Repeat("</i>", 122));
        string unknown = string.Concat(Enumerable.Repeat("<new>", 122)) + string.Concat(Enumerable.Repeat("</new>", 122));
        byte[] xml = SmallRecord.With("A <i>small</i>", italics);
        Article article = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(xml).Replace("<NewElement new=\"1\">x</NewElement>", unknown, StringComparison.Ordinal)));
        Assert.Equal(unknown, Assert.Single(article.UnknownContent).Markup);
        Assert.Equal(article, PubMedXml.ReadArticle(PubMedXml.WriteArticle(article)));
        Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
    }

    [Fact]
    public void ReadArticle_VeryLargeText_IsReadInLinearTime()
    {
        string large = new('x', 32 * 1024 * 1024);
        Stopwatch watch = Stopwatch.StartNew();
        Article article = PubMedXml.ReadArticle(SmallRecord.With("A <i>small</i>", large));
        Assert.Equal(large.Length + " & café récord.".Length, article.Title.Text.Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20); // a collapse, not a measurement
    }

    [Theory]
    [InlineData("&amp;")]
    [InlineData("<i/>")]
    [InlineData("<!-- --> ")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("\r")]
    public void ReadArticle_VeryManySmallParts_IsReadInLinearTime(string part)
    {
        byte[] xml = SmallRecord.With("A <i>small</i>", string.Concat(Enumerable.Repeat(part, 200_000)));
        Stopwatch watch = Stopwatch.StartNew();
        Article article = PubMedXml.ReadArticle(xml);
        Assert.EndsWith("récord.", article.Title.Text, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void ReadArticle_VeryManyPartsOfPlainText_IsReadInLinearTime()
    {
        byte[] xml = SmallRecord.With("<Volume>5", "<Volume>" + string.Concat(Enumerable.Repeat("5<!-- -->", 60_000)));
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(60_000, PubMedXml.ReadArticle(xml).Journal!.Volume!.Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void ReadArticle_ManyAttributes_KeepsThemUpToTheBound()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100).Select(i => $" a{i}='{i}'"));
        Assert.Equal(100, PubMedXml.ReadArticle(SmallRecord.With("<Volume>", $"<Volume{attributes}>")).UnknownContent.Count(item => item.AttributeName is not null));
        string tooMany = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}='{i}'"));
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.With("<Volume>", $"<Volume{tooMany}>")));
    }

    [Theory]
    [InlineData("<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\"><!ENTITY bomb \"&lol2;&lol2;&lol2;\">")]
    [InlineData("<!ENTITY bomb SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!ENTITY bomb SYSTEM \"http://127.0.0.1:9/x\">")]
    [InlineData("<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\">%p;<!ENTITY bomb 'x'>")]
    public void ReadSet_EntitiesInTheSubset_AreNeverObeyed(string subset)
    {
        string text = SmallRecord.Text.Replace("pubmed_250101.dtd\">", $"pubmed_250101.dtd\" [{subset}]>", StringComparison.Ordinal);
        Assert.Equal(PubMedXml.ReadSet(SmallRecord.Bytes), PubMedXml.ReadSet(Encoding.UTF8.GetBytes(text)));
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(
            () => PubMedXml.ReadSet(Encoding.UTF8.GetBytes(text.Replace("<Volume>5", "<Volume>&bomb;", StringComparison.Ordinal))));
        Assert.Equal(SmallRecord.Pmid, error.Pmid?.Value);
        Assert.EndsWith("/Volume[1]", error.ElementPath, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadSet_DefaultAttributesInTheSubset_AreNotAdded()
    {
        string text = SmallRecord.Text.Replace("pubmed_250101.dtd\">", "pubmed_250101.dtd\" [<!ATTLIST MedlineCitation VersionID CDATA '9'>]>", StringComparison.Ordinal);
        Assert.Null(PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(text)).VersionId);
    }
}
