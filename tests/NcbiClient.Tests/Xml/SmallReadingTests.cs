using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class SmallReadingTests
{
    private const int Most = 64 * 1024; // bytes; what reading thousands of records needs takes hundreds of kB

    private const string Record = "<PubmedArticle><MedlineCitation Status='MEDLINE'><PMID Version='1'>1</PMID><Article><ArticleTitle>t</ArticleTitle></Article></MedlineCitation></PubmedArticle>";

    [Theory]
    [InlineData(Record)]
    [InlineData("<PubmedArticleSet>" + Record + "</PubmedArticleSet>")]
    public void ReadArticle_OneSmallRecord_AllocatesLittle(string xml)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        PubMedXml.ReadArticle(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PubMedXml.ReadArticle(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Most);
    }

    [Fact]
    public void ReadSet_RecordsOfDifferentLayouts_AllocatesLittle()
    {
        string records = string.Concat(Enumerable.Range(1, 12).Select(static indent => Record.Replace("><M", $">{new string(' ', indent)}<M", StringComparison.Ordinal)));
        byte[] bytes = Encoding.UTF8.GetBytes($"<PubmedArticleSet>{records}</PubmedArticleSet>");
        PubMedXml.ReadSet(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PubMedXml.ReadSet(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Most);
    }
}
