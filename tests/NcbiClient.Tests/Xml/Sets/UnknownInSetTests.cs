using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What a set has outside of its records that the DTD does not know: where it is kept, and where it is written.</summary>
public sealed class UnknownInSetTests
{
    private const string Deleted = "<DeleteCitation><PMID Version=\"1\">7</PMID></DeleteCitation>";

    [Fact]
    public void ReadSet_ElementsTextsAndAttributes_AreKeptWithTheirPlaces()
    {
        ArticleSet set = SetSample.Read($"<A/>one[1] two &amp; <!-- --> more <B b='1'>x</B><B/>[2]{Deleted}<C/>three", "PubmedArticleSet new='&lt;'");
        Assert.Equal(
            [
                Item(0, "<", "new"), Item(1, "<A/>"), Item(2, "one"), Item(3, "two &amp;  more"), Item(3, "<B b=\"1\">x</B>"), Item(4, "<B/>"), Item(7, "<C/>"), Item(8, "three"),
            ],
            set.UnknownContent);
        Assert.Equal([1, 2], set.Articles.Select(article => article.Pmid.Value));
        Assert.Equal(7, Assert.Single(set.Deleted).Pmid.Value);
        Assert.All(set.Articles, article => Assert.Empty(article.UnknownContent));
    }

    [Fact]
    public void ReadSet_ListOfDeletedRecords_KeepsWhatIsNoPmid()
    {
        ArticleSet set = SetSample.Read("[1]<DeleteCitation d='1'>one<PMID Version='1' p='2'>7</PMID><New/><PMID Version='1'>x</PMID><PMID Version='1'>8</PMID></DeleteCitation>");
        const string Path = "/PubmedArticleSet/DeleteCitation[2]";
        Assert.Equal([7, 8], set.Deleted.Select(deleted => deleted.Pmid.Value));
        Assert.Equal(
            [
                new UnknownContent { Path = Path, AttributeName = "d", Markup = "1" },
                new UnknownContent { Path = Path, Position = 1, Markup = "one" },
                new UnknownContent { Path = Path + "/PMID[1]", AttributeName = "p", Markup = "2" },
                new UnknownContent { Path = Path, Position = 2, Markup = "<New/>" },
                new UnknownContent { Path = Path, Position = 3, Markup = "<PMID Version=\"1\">x</PMID>" },
            ],
            set.UnknownContent);
    }

    [Theory]
    [InlineData("&#160;")]
    [InlineData("\u3000")]
    public void ReadSet_TextOfOtherWhiteSpace_IsKept(string text)
    {
        ArticleSet set = SetSample.Read($"[1]{text}[2]");
        Assert.Equal(text == "&#160;" ? "\u00A0" : text, Assert.Single(set.UnknownContent).Markup);
    }

    [Fact]
    public void ReadSet_TextsAroundEmptyListsOfDeletedRecords_AreOneText()
    {
        ArticleSet set = SetSample.Read($"[1]{string.Concat(Enumerable.Repeat("x<DeleteDocument/>", 50_000))}[2]");
        Assert.Equal(string.Join('\n', Enumerable.Repeat("x", 50_000)), Assert.Single(set.UnknownContent).Markup);
    }

    [Theory]
    [InlineData("MedlineCitationSet", "<New/><MedlineCitation><PMID>1</PMID></MedlineCitation>")]
    [InlineData("PubmedBookArticleSet", "<New/>")]
    [InlineData("BookDocumentSet", "<New/><BookDocument><PMID>1</PMID></BookDocument>")]
    public void ReadSet_OtherRoot_HasThePathOfTheRootThatIsWritten(string root, string content)
    {
        ArticleSet set = SetSample.Read(content, root);
        Assert.Equal(Item(1, "<New/>"), Assert.Single(set.UnknownContent));
    }

    [Theory]
    [InlineData("<PubmedArticleSet new=\"1\" xmlns:x=\"y\">", "<x:A/>[1]")]
    [InlineData("<PubmedArticleSet>", "text[1]text<A/>text[2]text")]
    [InlineData("<PubmedArticleSet>", "<A/>[1]<B/><C/>[2]<D/>" + Deleted + "<E/>text")]
    [InlineData("<PubmedArticleSet>", "[1]text" + Deleted + "text")]
    [InlineData("<PubmedArticleSet>", "<A/>" + Deleted + "<B/>")]
    [InlineData("<PubmedArticleSet>", "[1]<DeleteCitation d=\"1\">one<PMID Version=\"1\" p=\"2\">7</PMID><New/><PMID Version=\"1\">x</PMID><PMID Version=\"1\">8</PMID>two</DeleteCitation>")]
    [InlineData("<PubmedArticleSet>", "[1]<DeleteCitation d=\"1\"/>[2]<DeleteCitation><New/></DeleteCitation><DeleteCitation><PMID>x</PMID></DeleteCitation>")]
    [InlineData("<PubmedArticleSet>", "<Wrapper>[1][2]</Wrapper>")]
    public void WriteSet_SetThatWasRead_IsWrittenAsItWas(string root, string content)
    {
        ArticleSet set = SetSample.Read(content, root.Trim('<', '>'));
        byte[] written = SetSample.Write(set);
        Assert.Equal($"{root}{content}</PubmedArticleSet>", SetSample.Shortened(written));
        Assert.Equal(set, PubMedXml.ReadSet(written));
    }

    [Theory]
    [InlineData("[1]<A/>" + Deleted + "<B/>[2]<C/>", "[1]<A/><B/>[2]<C/>" + Deleted)]
    [InlineData("[1]one" + Deleted + "two[2]", "[1]onetwo[2]" + Deleted)]
    [InlineData(Deleted + "<A/>" + Deleted + "<B/>", "<A/><DeleteCitation><PMID Version=\"1\">7</PMID><PMID Version=\"1\">7</PMID></DeleteCitation><B/>")]
    [InlineData("<DeleteDocument/>[1]<DeleteDocument><PMID Version='1'>7</PMID></DeleteDocument>", "[1]" + Deleted)]
    [InlineData(
        "<DeleteCitation><PMID Version='1'>7</PMID><A/></DeleteCitation>[1]<DeleteCitation b='1'><B/><PMID Version='1' c='2'>8</PMID></DeleteCitation>",
        "[1]<DeleteCitation b=\"1\"><PMID Version=\"1\">7</PMID><A/><B/><PMID Version=\"1\" c=\"2\">8</PMID></DeleteCitation>")]
    public void WriteSet_ListsOfDeletedRecordsElsewhere_BecomeOneBehindTheLastRecord(string content, string written)
    {
        ArticleSet set = SetSample.Read(content);
        Assert.Equal($"<PubmedArticleSet>{written}</PubmedArticleSet>", SetSample.Shortened(SetSample.Write(set)));
        Assert.Equal(set, PubMedXml.ReadSet(SetSample.Write(set)));
    }

    [Theory]
    [InlineData("[1]<New/>[2]", "<New>", "/PubmedArticleSet/New[2]")]
    [InlineData("[1]stray[2]", "text", "/PubmedArticleSet")]
    [InlineData("[1]<DeleteCitation><New/></DeleteCitation>", "<New>", "/PubmedArticleSet/DeleteCitation[2]/New[1]")]
    [InlineData("[1]<DeleteCitation><PMID>x</PMID></DeleteCitation>", "<PMID>", "/PubmedArticleSet/DeleteCitation[2]/PMID[1]")]
    [InlineData("[1]<DeleteCitation/>", "<DeleteCitation> to be empty", "/PubmedArticleSet/DeleteCitation[2]")]
    [InlineData("[1]<DeleteCitation a='1'><PMID>1</PMID></DeleteCitation>", "'a'", "/PubmedArticleSet/DeleteCitation[2]")]
    public void ReadSet_Strict_Throws(string content, string what, string path)
    {
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(SetSample.Bytes(content), new PubMedXmlReaderOptions { Strict = true }));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.ElementPath);
    }

    [Fact]
    public void ReadSet_StrictAndAttributeOfTheRoot_Throws() =>
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet("<PubmedArticleSet a='1'/>"u8, new PubMedXmlReaderOptions { Strict = true }));

    [Fact]
    public void ReadSet_StrictAndWhatTheDtdAllows_IsRead()
    {
        ArticleSet set = PubMedXml.ReadSet("<BookDocumentSet><!-- --><DeleteDocument/></BookDocumentSet>"u8, new PubMedXmlReaderOptions { Strict = true });
        Assert.Equal(new ArticleSet(), set);
    }

    [Theory]
    [InlineData("<New>")]
    [InlineData("<New></Now>")]
    [InlineData("<New a=1/>")]
    [InlineData("a & b")]
    [InlineData("</New>")]
    public void ReadSet_BrokenBetweenRecords_Throws(string content) => Assert.Throws<NcbiFormatException>(() => SetSample.Read($"[1]{content}[2]"));

    [Fact]
    public void SerializeAndDeserialize_Set_GivesAnEqualSet()
    {
        ArticleSet set = SetSample.Read($"[1]<New a='1'>text</New>stray{Deleted}<Last/>", "PubmedArticleSet b='2'");
        System.Text.Json.JsonSerializerOptions options = new() { TypeInfoResolver = ArticleJson.TypeInfoResolver };
        string json = System.Text.Json.JsonSerializer.Serialize(set, options);
        Assert.Contains("UnknownContent", json, StringComparison.Ordinal);
        Assert.Equal(set, System.Text.Json.JsonSerializer.Deserialize<ArticleSet>(json, options));
    }

    private static UnknownContent Item(int position, string markup, string? attribute = null) =>
        new() { Path = "/PubmedArticleSet", Position = position, AttributeName = attribute, Markup = markup };
}
