using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>What the framer finds out about a record's bytes holds for the whole record, also where a comment or section seems to end it before.</summary>
public sealed class BulkSurveyTests
{
    private static readonly string s_filling = new('x', 80);

    [Theory]
    [InlineData("Müller α")]
    [InlineData("x]]>y")]
    [InlineData("a\u0001b")]
    [InlineData("a\0b")]
    [InlineData("a\uFFFEb")]
    public async Task ReadAsync_SeemingEndBeforeTheText_IsAsReadSet(string title)
    {
        foreach (string seemingEnd in (string[])[$"<!-- {s_filling} </PubmedArticle> -->", $"<![CDATA[{s_filling}</PubmedArticle>]]>", $"<?p {s_filling} </PubmedArticle> ?>"])
        {
            byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet><PubmedArticle>{seemingEnd}<MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">1</PMID><Article><ArticleTitle>{title}</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>");
            (Article? expected, bool isRefused) = Read(xml);
            BulkRun run = await BulkRun.OfAsync(xml);
            Assert.Equal(isRefused, run.Error is not null);
            Assert.Equal(expected, run.Articles.SingleOrDefault());
            Assert.Equal(expected?.Title.Text, isRefused ? null : title);
        }
    }

    private static (Article? Article, bool IsRefused) Read(byte[] xml)
    {
        try
        {
            return (PubMedXml.ReadSet(xml).Articles.Single(), false);
        }
        catch (NcbiFormatException)
        {
            return (null, true);
        }
    }
}
