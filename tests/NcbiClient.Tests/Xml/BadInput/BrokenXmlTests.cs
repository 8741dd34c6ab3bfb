using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What is no whole XML document: an <see cref="NcbiFormatException"/> that says where, never another exception.</summary>
public sealed class BrokenXmlTests
{
    [Fact]
    public void ReadSet_CutAtAnyByte_ThrowsWithTheRecordItWasIn()
    {
        byte[] xml = SmallRecord.Bytes;
        int pmidRead = SmallRecord.Text.IndexOf("</PMID>", StringComparison.Ordinal) + 30; // bytes before it are ASCII
        int recordEnd = xml.AsSpan().IndexOf("</PubmedArticle>"u8) + "</PubmedArticle>".Length;
        for (int length = 0; length < xml.Length; length++)
        {
            NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(xml.AsSpan(0, length)));
            Assert.InRange(error.ByteOffset ?? -1, 0, length);
            bool isCutInCharacter = length < xml.Length && (xml[length] & 0xC0) == 0x80;
            if (length > pmidRead && length < recordEnd && !isCutInCharacter)
            {
                Assert.Equal(SmallRecord.Pmid, error.Pmid?.Value);
                Assert.StartsWith("/PubmedArticleSet/PubmedArticle[1]", error.ElementPath, StringComparison.Ordinal);
                Assert.Contains("PMID 30118680", error.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void ReadSet_RandomDamage_ThrowsOnlyFormatExceptions()
    {
        Random random = new(3);
        byte[] xml = SmallRecord.Bytes;
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] damaged = XmlMutation.Apply(random, xml);
            if (ReadUnlessRefused(damaged) is { } set)
            {
                read++;
                AssertSurvives(set);
            }
        }

        Assert.InRange(read, 500, 19_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\0\0\0")]
    [InlineData("null")]
    [InlineData("{\"error\":\"API rate limit exceeded\"}")]
    [InlineData("<html><body><h1>502 Bad Gateway</h1></body></html>")]
    [InlineData("<!DOCTYPE html><html><head><meta charset=utf-8></head></html>")]
    [InlineData("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><html></html>")]
    [InlineData("<eFetchResult><ERROR>Empty result - nothing to do</ERROR></eFetchResult>")]
    [InlineData("<PubmedArticleSet/><PubmedArticleSet/>")]
    [InlineData("<PubmedArticleSet/>text")]
    [InlineData("<PubmedArticleSet><Sample></PubmedArticleSet>")]
    [InlineData("<pubmedarticleset/>")]
    public void ReadSet_NoSetOfRecords_Throws(string text) => Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void ReadSet_HtmlPage_NamesTheRoot() =>
        Assert.Contains("<html>", Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet("<!DOCTYPE html>\n<html><body/></html>"u8)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<Volume>5", "<Volume>5\0")]
    [InlineData("<Volume>5", "<Volume>5\u0007")]
    [InlineData("<Volume>5", "<Volume>5\uFFFF")]
    [InlineData("<Volume>5", "<Volume>5&nbsp;")]
    [InlineData("<Volume>5", "<Volume>5&#0;")]
    [InlineData("<Volume>5", "<Volume Volume='1' Volume='2'>5")]
    [InlineData("Status=\"MEDLINE\"", "Status=\"MEDLINE\" Status=\"MEDLINE\"")]
    [InlineData("</Volume>", "</volume>")]
    [InlineData("</PubmedArticleSet>", "</PubmedArticleSet><PubmedArticleSet/>")]
    public void ReadSet_OneFault_Throws(string old, string replacement) =>
        Assert.NotNull(Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(SmallRecord.With(old, replacement))).ByteOffset);

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void ReadSet_InvalidUtf8_SaysAtWhichByte(byte[] bad)
    {
        byte[] xml = SmallRecord.Bytes;
        int at = xml.AsSpan().IndexOf("récord"u8);
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet([.. xml[..at], .. bad, .. xml[at..]]));
        Assert.Equal(at, error.ByteOffset);
    }

    private static ArticleSet? ReadUnlessRefused(byte[] xml)
    {
        try
        {
            return PubMedXml.ReadSet(xml);
        }
        catch (NcbiFormatException e)
        {
            Assert.False(string.IsNullOrEmpty(e.Message));
            return null;
        }
    }

    /// <summary>What could be read can also be written, as XML and as JSON, and read again.</summary>
    private static void AssertSurvives(ArticleSet set)
    {
        foreach (Article article in set.Articles)
        {
            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
            PubMedXml.ReadArticle(PubMedXml.WriteArticle(article));
        }
    }
}
