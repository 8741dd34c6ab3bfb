using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Memory does not grow with the number of records. Alone, since what other tests hold is counted too.</summary>
[Collection(AloneCollection.Name)]
public sealed class PubMedXmlReadingMemoryTests
{
    [Fact]
    public async Task ReadAsync_HundredThousandRecords_KeepsMemoryFlat()
    {
        byte[] record = SmallRecord.Bytes[SmallRecord.Text.IndexOf("<PubmedArticle>", StringComparison.Ordinal)..^"</PubmedArticleSet>".Length];
        foreach (int parallelism in new[] { 1, 2 })
        {
            using GeneratedSetStream stream = new("<PubmedArticleSet>"u8.ToArray(), record, 100_000, "</PubmedArticleSet>"u8.ToArray());
            PubMedXmlReading reading = PubMedXml.ReadAsync(stream, BulkSample.Parallel(parallelism));
            long early = 0;
            await foreach (Article article in reading)
            {
                if (reading.RecordCount == 2_000)
                {
                    early = GC.GetTotalMemory(forceFullCollection: true);
                }
            }

            Assert.Equal(100_000, reading.RecordCount);
            Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 30_000_000); // the records are 150 MB of XML
        }
    }
}
