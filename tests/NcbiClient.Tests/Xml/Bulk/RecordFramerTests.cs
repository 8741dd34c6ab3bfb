using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Xml;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class RecordFramerTests
{
    private const int BufferLength = 1024;

    /// <summary>A long record needs a large buffer, but what comes with it is not read in one piece for that; and no batch's bytes change while it holds them.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NextAsync_LongRecordAmongShortOnes_GivesUsualBatchesThatStay(bool areHeld)
    {
        string[] records = [.. Enumerable.Range(1, 300).Select(i => i % 50 == 0 ? BulkSample.At(i).Replace("Número", new string('x', 40_000), StringComparison.Ordinal) : BulkSample.At(i))];
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Concat(records)}</PubmedArticleSet>");
        RecordFramer framer = new(new MemoryStream(xml), new PubMedXmlReaderOptions(), BufferLength, new StrongBox<long>());
        await using (framer)
        {
            List<RecordBatch> batches = [];
            List<string> framed = [];
            while (await framer.NextAsync(TestContext.Current.CancellationToken) is { } batch)
            {
                batches.Add(batch);
                Assert.True(batch.Frames.Length == 1 || batch.Frames[..^1].ToArray().Sum(static frame => frame.Length) < BufferLength);
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
    [Theory]
    [InlineData(1, RecordFramer.UsualBufferLength)]
    [InlineData(2, RecordFramer.SharedBufferLength)]
    public async Task NextAsync_LongDocument_ReadsTwiceAsMuchEachTime(int parallelism, int bufferLength)
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Concat(Enumerable.Range(1, 24_000).Select(BulkSample.At))}</PubmedArticleSet>");
        StrongBox<long> bytesRead = new();
        RecordFramer framer = new(new MemoryStream(xml), new PubMedXmlReaderOptions { Parallelism = parallelism }, bufferLength, bytesRead);
        await using (framer)
        {
            List<int> read = [];
            List<int> batches = [];
            long before = 0;
            while (await framer.NextAsync(TestContext.Current.CancellationToken) is { } batch)
            {
                read.AddRange(bytesRead.Value == before ? [] : [Rounded(bytesRead.Value - before)]);
                batches.Add(Rounded(batch.Frames[^1].Start + batch.Frames[^1].Length - batch.Frames[0].Start));
                before = bytesRead.Value;
                batch.LetGo();
            }

            int most = bufferLength / (64 * 1024);
            Assert.Equal([1, 2, 4, 8, Math.Min(16, most)], read[..5]); // times 64 kB
            Assert.All(read[4..^1], length => Assert.Equal(most, length));
            Assert.Equal(parallelism == 1 ? 1 : most, batches.Max()); // one alone parses what it has just framed
        }
    }

    private static int Rounded(long length) => (int)((length + (32 * 1024)) / (64 * 1024));
}
