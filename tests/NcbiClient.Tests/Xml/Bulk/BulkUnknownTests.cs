using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>What is unknown between the records of a stream: kept or reported in its order, bounded, and told from what is broken.</summary>
public sealed class BulkUnknownTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_OnUnknownContent_IsToldBeforeTheRecordBehindIt(int parallelism)
    {
        List<string> events = [];
        byte[] xml = SetSample.Bytes("<A/>text[1]<DeleteCitation><PMID>7</PMID><D/></DeleteCitation><B/>[2]<C/>", "PubmedArticleSet a='1'");
        PubMedXmlReaderOptions options = new() { OnUnknownContent = item => events.Add($"{item.AttributeName}{item.Position} {item.Markup}"), Parallelism = parallelism };
        PubMedXmlReading reading = PubMedXml.ReadAsync(new ChunkedStream(xml, 100), options);
        await foreach (Article article in reading)
        {
            events.Add(article.Pmid.ToString());
        }

        Assert.Equal(["a0 1", "1 <A/>", "2 text", "1", "3 <B/>", "2", "5 <C/>", "2 <D/>"], events);
        Assert.Empty(reading.UnknownContent);
        Assert.Single(reading.Deleted);
    }

    [Fact]
    public async Task ReadAsync_BrokenAtTheEnd_HasToldAllBefore()
    {
        List<string> told = [];
        BulkRun run = await BulkRun.OfAsync(SetSample.Bytes("[1]<A/><PubmedArticle/>"), new PubMedXmlReaderOptions { OnUnknownContent = item => told.Add(item.Markup) });
        Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Equal(["<A/>"], told);
        run = await BulkRun.OfAsync(SetSample.Bytes("[1]<A/>")[..^3], new PubMedXmlReaderOptions { OnUnknownContent = item => told.Add(item.Markup) });
        Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Equal(["<A/>", "<A/>"], told);
    }

    [Fact]
    public async Task ReadAsync_OnUnknownContentThrows_EndsTheEnumeration()
    {
        PubMedXmlReaderOptions options = new() { OnUnknownContent = static item => throw new InvalidOperationException(item.Markup) };
        PubMedXmlReading reading = PubMedXml.ReadAsync(new ChunkedStream(SetSample.Bytes("[1]<A/>[2]"), 100), options);
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (Article article in reading)
            {
            }
        });
        Assert.Equal(1, reading.RecordCount);
    }

    [Fact]
    public async Task UnknownContent_WhileTheRecordsAreRead_IsThatBeforeThem()
    {
        List<int> counts = [];
        PubMedXmlReading reading = new(new ChunkedStream(SetSample.Bytes("<A/>[1]<A/>text[2]<A/>"), 100), new PubMedXmlReaderOptions(), bufferLength: 16);
        await foreach (Article article in reading)
        {
            counts.Add(reading.UnknownContent.Count);
        }

        Assert.Equal([1, 3], counts);
        Assert.Equal(4, reading.UnknownContent.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_BrokenRecordBehindUnknownContent_IsTheErrorOfReadSet(int parallelism)
    {
        byte[] xml = SetSample.Bytes("[1]<A/>text<B></B><DeleteCitation><PMID>7</PMID></DeleteCitation><PubmedArticle><MedlineCitation><PMID>2</PMID><a></MedlineCitation></PubmedArticle>");
        AssertSameError(xml, await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 64));
    }

    [Theory]
    [InlineData("<New><a></New>")]
    [InlineData("<New>")]
    [InlineData("<New></New></New>")]
    [InlineData("<New><New></New>")]
    [InlineData("<New a='1' a='2'/>")]
    [InlineData("<New>&nbsp;</New>")]
    [InlineData("<1/>")]
    public async Task ReadAsync_BrokenUnknownElement_IsTheErrorOfReadSetOrPassedOver(string element)
    {
        byte[] xml = SetSample.Bytes($"[1]<A/>{element}[2]<B/>");
        AssertSameError(xml, await BulkRun.OfAsync(xml, bufferLength: 64));
        BulkRun run = await BulkRun.LenientAsync(xml, bufferLength: 64);
        Assert.Null(run.Error);
        Assert.Single(run.Malformed);
        Assert.Equal([1, 2], run.Articles.Select(article => article.Pmid.Value));
        Assert.Equal("<B/>", run.Reading.UnknownContent[^1].Markup);
    }

    [Fact]
    public async Task ReadAsync_RestOfAMalformedRecord_IsNotTakenForUnknownContent()
    {
        byte[] xml = BulkSample.SetWith(3, 2, record => record.Replace("<Article>", "<Article a=\"</PubmedArticle>\"><New/>", StringComparison.Ordinal));
        BulkRun run = await BulkRun.LenientAsync(xml);
        Assert.Equal([1, 3], run.Articles.Select(article => article.Pmid.Value));
        Assert.Single(run.Malformed);
        Assert.Empty(run.Reading.UnknownContent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_UnknownElementOverTheBound_IsRefusedOrPassedOver(int parallelism)
    {
        byte[] xml = SetSample.Bytes($"[1]<New>{new string('x', 3000)}</New>[2]<B/>");
        PubMedXmlReaderOptions options = new() { MaxRecordBytes = 2048, Parallelism = parallelism };
        NcbiFormatException error = Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(xml, options)).Error);
        Assert.Contains("<New> is longer than the 2048 bytes", error.Message, StringComparison.Ordinal);
        List<NcbiFormatException> malformed = [];
        BulkRun run = await BulkRun.OfAsync(xml, options with { OnMalformed = malformed.Add }, bufferLength: 64);
        Assert.Equal([1, 2], run.Articles.Select(article => article.Pmid.Value));
        Assert.Equal("<B/>", Assert.Single(run.Reading.UnknownContent).Markup);
        Assert.Contains("<New> is longer", Assert.Single(malformed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_MillionsOfUnknownElements_AreBoundedOrHandedOver()
    {
        GeneratedSetStream Stream(string start) => new(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{BulkSample.At(1)}{start}"), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a/>", 1000))), 2000, "</PubmedArticleSet>"u8.ToArray());
        PubMedXmlReaderOptions options = new() { MaxRecordBytes = 1024 * 1024 };
        using GeneratedSetStream bounded = Stream("");
        BulkRun run = await BulkRun.OfAsync(bounded, options);
        NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Contains("all together", error.Message, StringComparison.Ordinal);
        Assert.InRange(run.Reading.UnknownContent.Count, 10_000, 11_000);
        Assert.InRange(error.ByteOffset ?? 0, 30_000, bounded.BytesGiven);
        int told = 0;
        using GeneratedSetStream handed = Stream("");
        run = await BulkRun.OfAsync(handed, options with { OnUnknownContent = _ => told++ });
        Assert.Null(run.Error);
        Assert.Equal((1, 2_000_000), (run.Articles.Count, told));
        using GeneratedSetStream behindDeleted = Stream("<DeleteCitation><PMID>7</PMID></DeleteCitation>"); // where they stand shows only with the next record
        Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(behindDeleted, options with { OnUnknownContent = _ => told++ })).Error);
    }

    [Theory]
    [InlineData("<a{0}><PubmedArticle/>")]
    [InlineData("<a{0}><!--<PubmedArticle/>")]
    public async Task ReadAsync_ManyUnknownElementsWithoutEndAndOnMalformed_TakesNoQuadraticTime(string part)
    {
        StringBuilder xml = new("<PubmedArticleSet>" + BulkSample.At(1));
        for (int i = 0; i < 150_000; i++)
        {
            xml.Append(part.Replace("{0}", $"{i}", StringComparison.Ordinal));
        }

        byte[] bytes = Encoding.UTF8.GetBytes(xml.Append("</PubmedArticleSet>").ToString());
        PubMedXmlReaderOptions options = new() { MaxRecordBytes = 4 * 1024 * 1024, OnMalformed = static _ => { } };
        BulkRun run = await Task.Run(() => BulkRun.OfAsync(bytes, options)).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken); // many minutes without the bound
        Assert.Single(run.Articles);
    }

    private static void AssertSameError(byte[] xml, BulkRun run)
    {
        NcbiFormatException expected = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(xml));
        NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Equal((expected.ByteOffset, expected.ElementPath), (error.ByteOffset, error.ElementPath));
    }
}
