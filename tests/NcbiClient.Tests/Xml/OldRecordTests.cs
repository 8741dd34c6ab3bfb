using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Records in the shape of 2009: a set of bare citations, affiliations without a wrapper, the date of creation, old reference types.</summary>
public sealed class OldRecordTests
{
    private const string Citation = """
        <MedlineCitation Owner="NLM" Status="MEDLINE"><PMID>12345</PMID><DateCreated><Year>2001</Year><Month>02</Month><Day>03</Day></DateCreated><DateCompleted><Year>2001</Year><Month>04</Month><Day>05</Day></DateCompleted>
        <Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0001</ISSN><JournalIssue CitedMedium="Print"><Volume>1</Volume><PubDate><MedlineDate>2000 Dec-2001 Jan</MedlineDate></PubDate></JournalIssue></Journal>
        <ArticleTitle>[A translated title]</ArticleTitle><Pagination><MedlinePgn>1-2</MedlinePgn></Pagination><Affiliation>Department of Tests &amp; Trials</Affiliation>
        <AuthorList CompleteYN="N"><Author ValidYN="Y"><LastName>Doe</LastName><ForeName>J</ForeName><Initials>J</Initials><Affiliation>First Institute</Affiliation></Author></AuthorList>
        <Language>fre</Language><PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
        <MedlineJournalInfo><MedlineTA>J Test</MedlineTA><NlmUniqueID>1</NlmUniqueID></MedlineJournalInfo>
        <CommentsCorrectionsList><CommentsCorrections RefType="OriginalReportIn"><RefSource>x</RefSource></CommentsCorrections><CommentsCorrections RefType="PartialRetractionIn"><RefSource>y</RefSource><PMID>6</PMID></CommentsCorrections></CommentsCorrectionsList>
        <MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN="N">Humans</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>
        """;

    [Theory]
    [InlineData("<MedlineCitationSet>", "</MedlineCitationSet>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE MedlineCitationSet PUBLIC \"-//NLM//DTD Medline Citation, 1st January, 2009//EN\" \"http://www.nlm.nih.gov/databases/dtd/nlmmedline_090101.dtd\"><MedlineCitationSet>", "</MedlineCitationSet>")]
    [InlineData("", "")]
    [InlineData("<PubmedArticleSet><PubmedArticle>", "</PubmedArticle></PubmedArticleSet>")]
    public void ReadArticle_ShapeOf2009_HasEverythingInItsPlace(string before, string after)
    {
        Article article = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(before + Citation + after), new PubMedXmlReaderOptions { Strict = true });
        Assert.Equal((12345, null), (article.Pmid.Value, article.PmidVersion));
        Assert.Equal(new DateOnly(2001, 2, 3), article.DateCreated?.ToDateOnly());
        Assert.Equal("Department of Tests & Trials", article.Affiliation);
        Affiliation affiliation = Assert.Single(article.Authors.Single().Affiliations);
        Assert.True(affiliation.IsDirect);
        Assert.Equal("First Institute", affiliation.ToString());
        Assert.False(article.AuthorLists[0].IsComplete);
        Assert.Equal(["OriginalReportIn", "PartialRetractionIn"], article.CommentsCorrections.Select(link => link.RefType!.Value.Value));
        Assert.Equal(2000, article.Published?.Year);
        Assert.Null(article.PublicationTypes[0].Ui);
        Assert.False(article.IsRetracted);
    }

    [Fact]
    public void WriteArticle_ShapeOf2009_IsWrittenAsItWas()
    {
        Article article = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(Citation));
        XElement written = XElement.Load(new MemoryStream(PubMedXml.WriteArticle(article)), LoadOptions.PreserveWhitespace);
        Assert.Equal("PubmedArticle", written.Name.LocalName);
        Assert.Null(XmlSameness.Difference(XElement.Parse(Citation, LoadOptions.PreserveWhitespace), Assert.Single(written.Elements())));
        Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
    }

    [Fact]
    public void ReadArticle_UnknownContentInABareCitation_HasThePathItIsWrittenAt()
    {
        byte[] xml = Encoding.UTF8.GetBytes(Citation.Replace("<Volume>1</Volume>", "<Volume new='1'>1</Volume><New/>", StringComparison.Ordinal));
        Article article = PubMedXml.ReadArticle(xml);
        Assert.Equal(
            ["/PubmedArticle/MedlineCitation[1]/Article[4]/Journal[1]/JournalIssue[2]/Volume[1]", "/PubmedArticle/MedlineCitation[1]/Article[4]/Journal[1]/JournalIssue[2]"],
            article.UnknownContent.Select(item => item.Path));
        Assert.Equal(article, PubMedXml.ReadArticle(PubMedXml.WriteArticle(article)));
    }
}
