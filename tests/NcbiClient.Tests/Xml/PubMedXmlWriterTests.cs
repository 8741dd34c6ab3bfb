using System.Buffers;
using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class PubMedXmlWriterTests
{
    [Theory]
    [InlineData("\0")]
    [InlineData("a\u0001b")]
    [InlineData("\u000B")]
    [InlineData("\u001F")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    public void WriteArticle_CharacterThatXmlHasNot_Throws(string text) => AssertRefused(text);

    [Fact]
    public void WriteArticle_HalfACharacter_Throws()
    {
        AssertRefused("a\uD835");
        AssertRefused("\uDCB3b");
    }

    [Theory]
    [InlineData("<a> & \"b\" 'c' ]]>")]
    [InlineData("\t\n\r \u007F\u0085\u00A0\u2028\uFEFF\uFFFD")]
    [InlineData("𝒳🧬中é")]
    public void WriteArticle_EveryOtherCharacter_ComesBack(string text)
    {
        Article article = new()
        {
            Pmid = new Pmid(1), Status = new RecordStatus(text), Title = text, Affiliation = text, CoiStatement = MarkedText.FromMarkup($"<i a=\"{new XText(text).ToString().Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"),
        };
        Article read = PubMedXml.ReadArticle(PubMedXml.WriteArticle(article));
        Assert.Equal((article.Status, article.Title, article.Affiliation, article.CoiStatement), (read.Status, read.Title, read.Affiliation, read.CoiStatement));
    }

    [Fact]
    public void WriteArticle_VeryLongTexts_GrowTheBuffer()
    {
        string text = string.Concat(Enumerable.Repeat("é<𝒳", 50_000));
        Assert.Equal(text, PubMedXml.ReadArticle(PubMedXml.WriteArticle(new Article { Pmid = new Pmid(1), Title = text })).Title.Text);
    }

    [Fact]
    public void WriteArticle_MinimalArticleOfAUser_ReadsBack()
    {
        Article article = PubMedXml.ReadArticle(PubMedXml.WriteArticle(new Article { Pmid = new Pmid(1), Title = "x" }), new PubMedXmlReaderOptions { Strict = true });
        Assert.Equal((1, "x", "1"), (article.Pmid.Value, article.Title.Text, article.PmidVersion));
        Assert.Equal(RecordStatus.Publisher, article.Status);
        Assert.Equal("Journal Article", Assert.Single(article.PublicationTypes).Name);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("</MedlineCitation>")]
    [InlineData("a & b")]
    [InlineData("<a/></x><x>")]
    [InlineData("\u0001")]
    public void WriteArticle_UnknownContentOfAUserThatIsNoXml_Throws(string markup) => Assert.Throws<ArgumentException>(() => PubMedXml.WriteArticle(With(new UnknownContent { Path = "/PubmedArticle", Position = 1, Markup = markup })));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1")]
    [InlineData("a='1' b")]
    public void WriteArticle_UnknownAttributeOfAUserWithoutAName_Throws(string name) => Assert.Throws<ArgumentException>(() => PubMedXml.WriteArticle(With(new UnknownContent { Path = "/PubmedArticle", AttributeName = name })));

    [Fact]
    public void WriteArticle_UnknownContentOfAUser_IsWrittenInItsPlace() => Assert.StartsWith(
        "<PubmedArticle new=\"&lt;\"><New/><MedlineCitation",
        Encoding.UTF8.GetString(PubMedXml.WriteArticle(With(new UnknownContent { Path = "/PubmedArticle", Position = 1, Markup = "<New/>" }, new UnknownContent { Path = "/PubmedArticle", AttributeName = "new", Markup = "<" }))),
        StringComparison.Ordinal);

    [Fact]
    public void WriteSet_ManyArticles_EnumeratesThemOnce()
    {
        int asked = 0;
        IEnumerable<Article> Articles()
        {
            asked++;
            for (int i = 1; i <= 2000; i++)
            {
                yield return new Article { Pmid = new Pmid(i), Title = "x" };
            }
        }

        ArrayBufferWriter<byte> written = new();
        PubMedXml.WriteSet(Articles(), written);
        Assert.Equal(1, asked);
        Assert.Equal(Enumerable.Range(1, 2000), PubMedXml.ReadSet(written.WrittenSpan).Articles.Select(article => article.Pmid.Value));
    }

    [Fact]
    public void WriteSet_DeletedRecords_ReadBack()
    {
        ArticleSet set = new() { Deleted = [new VersionedPmid(new Pmid(5), "1"), new VersionedPmid(new Pmid(6), "2")] };
        ArrayBufferWriter<byte> written = new();
        PubMedXml.WriteSet(set, written);
        Assert.Equal(set, PubMedXml.ReadSet(written.WrittenSpan));
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PubMedXml.WriteArticle(null!));
        Assert.Throws<ArgumentNullException>(() => PubMedXml.WriteSet((ArticleSet)null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(() => PubMedXml.WriteSet((IEnumerable<Article>)null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(() => PubMedXml.WriteSet([], null!));
    }

    private static Article With(params UnknownContent[] unknown) => new() { Pmid = new Pmid(1), Title = "x", UnknownContent = unknown.ToEquatableList() };

    private static void AssertRefused(string text)
    {
        Article article = new() { Pmid = new Pmid(1), Title = "x" };
        foreach (Article broken in new[] { article with { Title = text }, article with { Owner = text }, article with { Affiliation = text }, article with { Title = MarkedText.FromMarkup("<i/>"), VernacularTitle = text } })
        {
            Assert.ThrowsAny<ArgumentException>(() => PubMedXml.WriteArticle(broken));
        }
    }
}
