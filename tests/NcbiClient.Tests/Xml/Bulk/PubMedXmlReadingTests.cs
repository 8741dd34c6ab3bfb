using System.Diagnostics.Metrics;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class PubMedXmlReadingTests
{
    private static readonly byte[] s_start = Encoding.UTF8.GetBytes("<PubmedArticleSet>");
    private static readonly byte[] s_end = Encoding.UTF8.GetBytes("</PubmedArticleSet>");

    [Fact]
    public void ReadAsync_NoStream_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PubMedXml.ReadAsync(null!));
        MemoryStream closed = new();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => PubMedXml.ReadAsync(closed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void Parallelism_OutOfRange_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new PubMedXmlReaderOptions { Parallelism = value });

    [Theory]
    [InlineData(1023)]
    [InlineData(1_073_741_825)]
    public void MaxRecordBytes_OutOfRange_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new PubMedXmlReaderOptions { MaxRecordBytes = value });

    [Fact]
    public async Task GetAsyncEnumerator_Twice_Throws()
    {
        BulkRun run = await BulkRun.OfAsync(BulkSample.Set(2));
        Assert.Throws<InvalidOperationException>(() => run.Reading.GetAsyncEnumerator(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ReadAsync_ManyRecords_KeepsTheOrderAndCounts(int parallelism)
    {
        byte[] xml = BulkSample.Set(20_000);
        BulkRun run = await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 16 * 1024);
        Assert.Null(run.Error);
        Assert.Equal(Enumerable.Range(1, 20_000), run.Articles.Select(article => article.Pmid.Value));
        Assert.Equal((20_000L, 0L, (long)xml.Length), (run.Reading.RecordCount, run.Reading.MalformedCount, run.Reading.BytesRead));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ReadAsync_EnumerationEndsEarly_StopsReadingAndLeavesTheStreamOpen(int parallelism)
    {
        using ChunkedStream stream = new(BulkSample.Set(50_000), 4096);
        PubMedXmlReading reading = new(stream, BulkSample.Parallel(parallelism), bufferLength: 4096);
        int seen = 0;
        await foreach (Article article in reading)
        {
            if (++seen == 10)
            {
                break;
            }
        }

        int given = stream.BytesGiven;
        Assert.InRange(given, 1, 400_000); // bounded read-ahead
        await Task.Yield();
        Assert.Equal(given, stream.BytesGiven);
        Assert.False(stream.IsDisposed);
        Assert.Equal(10, reading.RecordCount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ReadAsync_Cancelled_ThrowsWithTheCallersToken(int parallelism)
    {
        using CancellationTokenSource cancel = new();
        PubMedXmlReading reading = new(new ChunkedStream(BulkSample.Set(5_000), 4096), BulkSample.Parallel(parallelism), bufferLength: 4096);
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Article article in reading.WithCancellation(cancel.Token))
            {
                if (article.Pmid.Value == 100)
                {
                    await cancel.CancelAsync();
                }
            }
        });
        Assert.Equal(cancel.Token, error.CancellationToken);
        Assert.Equal(100, reading.RecordCount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task ReadAsync_CancelledWhileTheStreamWaits_ThrowsAndIsNoEnd(int parallelism)
    {
        byte[] xml = BulkSample.Set(100);
        for (int waitAt = 1; waitAt < xml.Length; waitAt += 397)
        {
            using CancellationTokenSource cancel = new();
            TaskCompletionSource isWaiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Task<int> reading = CountAsync(waitAt, isWaiting, cancel.Token);
            await isWaiting.Task;
            await cancel.CancelAsync();
            OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromMinutes(2), CancellationToken.None));
            Assert.Equal(cancel.Token, error.CancellationToken);
        }

        async Task<int> CountAsync(int waitAt, TaskCompletionSource isWaiting, CancellationToken cancellationToken)
        {
            using WaitingStream stream = new(xml, waitAt, new TaskCompletionSource().Task, isWaiting); // for ever
            return await new PubMedXmlReading(stream, BulkSample.Parallel(parallelism), bufferLength: 2048).CountAsync(cancellationToken);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_StreamFails_DeliversWhatCameAndThrowsItsException(int parallelism)
    {
        byte[] xml = BulkSample.Set(50);
        using ChunkedStream stream = new(xml[..(xml.Length / 2)], 100) { Failure = new IOException("gone") };
        BulkRun run = await BulkRun.OfAsync(stream, BulkSample.Parallel(parallelism), bufferLength: 1024);
        Assert.Equal("gone", Assert.IsType<IOException>(run.Error).Message);
        Assert.InRange(run.Articles.Count, 23, 25);
    }

    [Theory]
    [InlineData(1, "<PubmedArticle><MedlineCitation><PMID>2</PMID><CoiStatement>")]
    [InlineData(2, "<PubmedArticle><MedlineCitation><PMID>2</PMID><CoiStatement>")]
    [InlineData(1, "<PubmedArticle a=\"")]
    [InlineData(1, "<DeleteCitation>")]
    [InlineData(2, "<New>")]
    [InlineData(1, "<New a=\"")]
    [InlineData(1, "<!--")]
    [InlineData(1, "stray")]
    [InlineData(1, "</PubmedArticleSet>stray")]
    [InlineData(1, "</PubmedArticleSet")]
    public async Task ReadAsync_GigabyteOfText_IsRefusedAtTheBound(int parallelism, string before)
    {
        byte[] text = Encoding.ASCII.GetBytes(new string('x', 1024 * 1024));
        byte[] start = [.. s_start, .. Encoding.UTF8.GetBytes(BulkSample.At(1) + before)];
        using GeneratedSetStream stream = new(start, text, 1024, s_end);
        BulkRun run = await BulkRun.OfAsync(stream, new PubMedXmlReaderOptions { MaxRecordBytes = 4 * 1024 * 1024, Parallelism = parallelism });
        Assert.Single(run.Articles);
        Assert.IsType<NcbiFormatException>(run.Error);
        Assert.InRange(stream.BytesGiven, 4 * 1024 * 1024, 9 * 1024 * 1024);
    }

    [Theory]
    [InlineData("<PubmedArticle>")]
    [InlineData("<PubmedArticle><!--")]
    [InlineData("<DeleteCitation a=\"x\">")]
    public async Task ReadAsync_ManyRecordsWithoutEnd_TakesNoQuadraticTime(string record)
    {
        byte[] xml = Encoding.UTF8.GetBytes("<PubmedArticleSet>" + BulkSample.At(1) + string.Concat(Enumerable.Repeat(record, 150_000)));
        PubMedXmlReaderOptions options = new() { MaxRecordBytes = 4 * 1024 * 1024 };
        BulkRun run = await Task.Run(() => BulkRun.OfAsync(xml, options)).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken); // many minutes without the bound
        Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Single(run.Articles);
    }

    [Fact]
    public async Task ReadAsync_RecordOverTheBound_SaysWhich()
    {
        byte[] xml = BulkSample.SetWith(5, 3, record => record.Replace("<i>", new string('x', 1024) + "<i>", StringComparison.Ordinal));
        NcbiFormatException error = Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(xml, new PubMedXmlReaderOptions { MaxRecordBytes = 1024 })).Error);
        Assert.Contains("Record 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxRecordBytes", error.Message, StringComparison.Ordinal);
        Assert.Null((await BulkRun.OfAsync(xml, new PubMedXmlReaderOptions { MaxRecordBytes = 2048 })).Error);
    }

    [Fact]
    public async Task ReadAsync_MalformedRecord_IsCountedInTheMetric()
    {
        int thread = Environment.CurrentManagedThreadId; // other tests read meanwhile, on other threads; this stream is read on this one
        long counted = 0;
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Meter.Name: "NcbiClient.Xml", Name: "ncbi.xml.malformed_records" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => counted += Environment.CurrentManagedThreadId == thread ? count : 0);
        listener.Start();
        await BulkRun.LenientAsync(BulkSample.SetWith(5, 3, record => record.Replace("</i>", "", StringComparison.Ordinal)));
        Assert.Equal(1, counted);
    }

    [Fact]
    public async Task ReadAsync_OnMalformedThrows_EndsTheEnumeration()
    {
        PubMedXmlReaderOptions options = new() { OnMalformed = static error => throw new InvalidOperationException("enough", error) };
        PubMedXmlReading reading = PubMedXml.ReadAsync(new ChunkedStream(BulkSample.SetWith(5, 3, static _ => "<PubmedArticle/>"), 100), options);
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (Article article in reading)
            {
            }
        });
        Assert.Equal(2, reading.RecordCount);
    }
}
