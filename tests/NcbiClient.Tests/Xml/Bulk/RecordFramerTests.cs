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

    /// <summary>The first records come before much of a slow stream has been read; a long document is then read in few pieces.</summary>
    [Fact]
    public async Task NextAsync_LongDocument_GivesBatchesThatBecomeTwiceAsLong()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Concat(Enumerable.Range(1, 24_000).Select(BulkSample.At))}</PubmedArticleSet>");
        RecordFramer framer = new(new MemoryStream(xml), new PubMedXmlReaderOptions(), RecordFramer.UsualBatchLength, new StrongBox<long>());
        await using (framer)
        {
            List<int> lengths = [];
            while (await framer.NextAsync(TestContext.Current.CancellationToken) is { } batch)
            {
                lengths.Add((batch.Frames[^1].Start + batch.Frames[^1].Length - batch.Frames[0].Start + (32 * 1024)) / (64 * 1024));
                batch.LetGo();
            }

            Assert.Equal([1, 2, 4, 8, 16, 16], lengths[..6]); // times 64 kB
            Assert.All(lengths[4..^1], static length => Assert.Equal(16, length));
        }
    }
}
