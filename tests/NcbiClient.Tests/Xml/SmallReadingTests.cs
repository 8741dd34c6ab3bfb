using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class SmallReadingTests
{
    private const int Most = 64 * 1024; // bytes; what reading thousands of records needs takes hundreds of kB

    [Fact]
    public void ReadArticle_OneSmallRecord_AllocatesLittle()
    {
        byte[] record = "<PubmedArticle><MedlineCitation Status='MEDLINE'><PMID Version='1'>1</PMID></MedlineCitation></PubmedArticle>"u8.ToArray();
        PubMedXml.ReadArticle(record);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PubMedXml.ReadArticle(record);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Most);
    }
}
