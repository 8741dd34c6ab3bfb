using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class SmallReadingTests
{
    private const int Most = 64 * 1024; // bytes; what reading thousands of records needs takes hundreds of kB

    private const string Record = "<PubmedArticle><MedlineCitation Status='MEDLINE'><PMID Version='1'>1</PMID></MedlineCitation></PubmedArticle>";

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
}
