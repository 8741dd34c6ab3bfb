using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Well-formed XML that is no whole record.</summary>
public sealed class BrokenRecordTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<PMID Version=\"1\"></PMID>")]
    [InlineData("<PMID Version=\"1\"/>")]
    [InlineData("<PMID Version=\"1\">none</PMID>")]
    [InlineData("<PMID Version=\"1\">0</PMID>")]
    [InlineData("<PMID Version=\"1\">-5</PMID>")]
    [InlineData("<PMID Version=\"1\">99999999999999999999</PMID>")]
    [InlineData("<PMID Version=\"1\">PMC123</PMID>")]
    [InlineData("<PMID Version=\"1\">12<b/>34</PMID>")]
    public void ReadArticle_WithoutPmid_Throws(string pmid)
    {
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.With("<PMID Version=\"1\">30118680</PMID>", pmid)));
        Assert.Contains("PMID", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.ByteOffset);
    }

    [Theory]
    [InlineData("<PMID>30118680</PMID>", null)]
    [InlineData("<PMID Version='2'>30118680</PMID>", "2")]
    [InlineData("<PMID Version='1'>\n30118680 </PMID>", "1")]
    [InlineData("<PMID Version='1'><!-- the id -->30118680<?x?></PMID>", "1")]
    public void ReadArticle_PmidInAnyPlainForm_IsRead(string pmid, string? version)
    {
        Article article = PubMedXml.ReadArticle(SmallRecord.With("<PMID Version=\"1\">30118680</PMID>", pmid));
        Assert.Equal(SmallRecord.Pmid, article.Pmid.Value);
        Assert.Equal(version, article.PmidVersion);
    }

    [Theory]
    [InlineData("<PMID Version='1'>301<![CDATA[18680]]></PMID>")]
    [InlineData("<PMID Version='1'>301&#49;8680</PMID>")]
    [InlineData("<PMID Version='1'><![CDATA[30118680]]></PMID>")]
    [InlineData("<PMID Version='1'>301<!-- -->18680</PMID>")]
    public void ReadArticle_PmidWrittenInParts_IsReadAsXmlMeansIt(string pmid) =>
        Assert.Equal(SmallRecord.Pmid, PubMedXml.ReadArticle(SmallRecord.With("<PMID Version=\"1\">30118680</PMID>", pmid)).Pmid.Value);

    [Fact]
    public void ReadSet_SecondRecordBroken_NamesItsOwnPmid()
    {
        string record = SmallRecord.Text[SmallRecord.Text.IndexOf("<PubmedArticle>", StringComparison.Ordinal)..SmallRecord.Text.IndexOf("</PubmedArticleSet>", StringComparison.Ordinal)];
        string broken = record.Replace("30118680", "7", StringComparison.Ordinal).Replace("</Volume>", "</Vol>", StringComparison.Ordinal);
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{record}{broken}</PubmedArticleSet>")));
        Assert.Equal(7, error.Pmid?.Value);
        Assert.StartsWith("/PubmedArticleSet/PubmedArticle[2]/MedlineCitation[1]/Article[2]/Journal[1]", error.ElementPath, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadSet_SecondRecordWithoutPmid_DoesNotNameTheFirst()
    {
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(
            () => PubMedXml.ReadSet("<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle><PubmedArticle/></PubmedArticleSet>"u8));
        Assert.Null(error.Pmid);
    }

    [Theory]
    [InlineData("stray")]
    [InlineData("<![CDATA[stray]]>")]
    public void ReadSet_StrayTextAfterABareCitation_IsInNoRecord(string stray) =>
        Assert.Equal(2, PubMedXml.ReadSet(Encoding.UTF8.GetBytes(
            $"<MedlineCitationSet><MedlineCitation><PMID>1</PMID></MedlineCitation>{stray}<MedlineCitation><PMID>2</PMID></MedlineCitation>{stray}</MedlineCitationSet>")).Articles.Count);

    [Theory]
    [InlineData("<PubmedArticleSet/>", 0)]
    [InlineData("<PubmedBookArticleSet></PubmedBookArticleSet>", 0)]
    [InlineData("<BookDocumentSet/>", 0)]
    [InlineData("<PubmedArticleSet><DeleteCitation><PMID Version='1'>5</PMID><PMID Version='2'>6</PMID></DeleteCitation></PubmedArticleSet>", 2)]
    [InlineData("<BookDocumentSet><DeleteDocument/></BookDocumentSet>", 0)]
    [InlineData("<BookDocumentSet><DeleteDocument><PMID>5</PMID></DeleteDocument></BookDocumentSet>", 1)]
    public void ReadSet_NoRecords_GivesAnEmptySet(string xml, int deleted)
    {
        ArticleSet set = PubMedXml.ReadSet(Encoding.UTF8.GetBytes(xml));
        Assert.True(set.Articles.IsEmpty);
        Assert.Equal(deleted, set.Deleted.Count);
    }

    [Theory]
    [InlineData("<PubmedArticleSet/>")]
    [InlineData("<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle><PubmedArticle><MedlineCitation><PMID>2</PMID></MedlineCitation></PubmedArticle></PubmedArticleSet>")]
    public void ReadArticle_NoneOrSeveral_Throws(string xml) => Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(xml)));

    [Fact]
    public void ReadArticle_CommentsInstructionsAndCDataEverywhere_ChangeNothing()
    {
        Article expected = PubMedXml.ReadArticle(SmallRecord.Bytes);
        string noise = "<!-- <a> & --><?pi <b> ?>";
        string text = SmallRecord.Text[SmallRecord.Text.IndexOf("<PubmedArticleSet>", StringComparison.Ordinal)..]
            .Replace("new=\"1\">x<", "new=\"1\"><![CDATA[x]]><", StringComparison.Ordinal)
            .Replace("<![CDATA[p < 0.05]]>", "p &lt; 0<![CDATA[.05]]>", StringComparison.Ordinal)
            .Replace("récord", "ré<![CDATA[]]><!-- x --><![CDATA[cor]]>d", StringComparison.Ordinal)
            .Replace("<", noise + "<", StringComparison.Ordinal).Replace(noise + "<!-- note -->", "", StringComparison.Ordinal);
        Assert.Equal(expected, PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(text + noise)));
    }

    [Fact]
    public void ReadArticle_StrictAndUnknownContent_Throws()
    {
        PubMedXmlReaderOptions strict = new() { Strict = true };
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.Bytes, strict));
        Assert.Contains("<NewElement>", error.Message, StringComparison.Ordinal);
        Assert.Equal(SmallRecord.Pmid, error.Pmid?.Value);
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.With("<NewElement new=\"1\">x</NewElement>", "stray"), strict));
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.With("<NewElement new=\"1\">x</NewElement>", "<CoiStatement new='1'/>"), strict));
        Assert.True(PubMedXml.ReadArticle(SmallRecord.With("<NewElement new=\"1\">x</NewElement>", ""), strict).UnknownContent.IsEmpty);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(129)]
    public void MaxDepth_OutOfRange_Throws(int depth) => Assert.Throws<ArgumentOutOfRangeException>(() => new PubMedXmlReaderOptions { MaxDepth = depth });

    [Fact]
    public void ReadArticle_ListThatMayStandOnceTwice_KeepsTheSecondAsUnknown()
    {
        const string Second = "<PublicationTypeList><PublicationType UI=\"D016454\">Review</PublicationType></PublicationTypeList>";
        byte[] xml = SmallRecord.With("</PublicationTypeList></Article>", $"</PublicationTypeList>{Second}</Article>");
        Article article = PubMedXml.ReadArticle(xml);
        Assert.Equal("Journal Article", Assert.Single(article.PublicationTypes).Name);
        Assert.Contains(article.UnknownContent, item => item.Markup == Second);
        Assert.Contains("Journal Article</PublicationType></PublicationTypeList>" + Second, Encoding.UTF8.GetString(PubMedXml.WriteArticle(article)), StringComparison.Ordinal);
    }
}
