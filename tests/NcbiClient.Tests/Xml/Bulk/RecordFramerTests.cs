using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Xml;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class RecordFramerTests
{
    private const int BatchLength = 1024;

    /// <summary>A long record needs a large buffer, but what comes with it is not read in one piece for that; and no batch's bytes change while it holds them.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NextAsync_LongRecordAmongShortOnes_GivesUsualBatchesThatStay(bool areHeld)
    {
        string[] records = [.. Enumerable.Range(1, 300).Select(i => i % 50 == 0 ? BulkSample.At(i).Replace("Número", new string('x', 40_000), StringComparison.Ordinal) : BulkSample.At(i))];
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Concat(records)}</PubmedArticleSet>");
        RecordFramer framer = new(new MemoryStream(xml), new PubMedXmlReaderOptions(), BatchLength, new StrongBox<long>());
        await using (framer)
        {
            List<RecordBatch> batches = [];
            List<string> framed = [];
            while (await framer.NextAsync(TestContext.Current.CancellationToken) is { } batch)
            {
                batches.Add(batch);
                Assert.True(batch.Frames.Length == 1 || batch.Frames[..^1].ToArray().Sum(static frame => frame.Length) < BatchLength);
                if (!areHeld)
                {
                    Take(batch);
                }
            }

            if (areHeld)
            {
                batches.ForEach(Take);
            }

            Assert.Equal(records, framed);

            void Take(RecordBatch batch)
            {
                foreach (RecordFrame frame in batch.Frames)
                {
                    framed.Add(Encoding.UTF8.GetString(batch.BytesOf(frame)));
                }

                batch.LetGo();
            }
        }
    }
}
