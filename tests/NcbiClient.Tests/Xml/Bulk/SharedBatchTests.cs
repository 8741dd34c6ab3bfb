using System.Text;
using NcbiClient.Xml;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class SharedBatchTests
{
    private readonly RecordParser _parser = new(new PubMedXmlReaderOptions());

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1000)]
    public void NextShare_AnyNumberOfRecords_GivesEachOnce(int count)
    {
        SharedBatch batch = Batch(Enumerable.Repeat(500, count));
        int given = 0;
        while (!batch.IsAllShared)
        {
            Range share = batch.NextShare();
            Assert.Equal(given, share.Start.Value);
            Assert.InRange(share.End.Value, Math.Min(given + 30, count), given + 34); // 16 kB
            given = share.End.Value;
        }

        Assert.Equal(count, given);
    }

    [Fact]
    public void NextShare_LongRecord_IsOneOfItsOwn()
    {
        SharedBatch batch = Batch([100, 100, 50_000, 100]);
        Assert.Equal((0..2, 2..3, 3..4), (batch.NextShare(), batch.NextShare(), batch.NextShare()));
    }

    [Fact]
    public async Task Parse_ByFour_GivesAllOnceInOrder()
    {
        SharedBatch batch = Batch([.. Enumerable.Repeat(9_000, 500)]);
        List<Range> shares = [];
        while (!batch.IsAllShared)
        {
            shares.Add(batch.NextShare());
        }

        await Parallel.ForEachAsync(shares.Index(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, (share, cancellationToken) =>
        {
            batch.Parse(share.Item, new RecordParser(new PubMedXmlReaderOptions()), cancellationToken);
            return ValueTask.CompletedTask;
        });
        for (int pmid = 1; pmid <= 500; pmid++)
        {
            Assert.Equal(pmid, PmidOfNext(batch));
        }

        Assert.True(batch.IsAllTaken);
    }

    [Fact]
    public void Take_SharesParsedInAnyOrder_IsInOrder()
    {
        SharedBatch batch = Batch([.. Enumerable.Repeat(20_000, 3)]);
        Range[] shares = [batch.NextShare(), batch.NextShare(), batch.NextShare()];
        batch.Parse(shares[2], _parser, CancellationToken.None);
        Assert.False(batch.IsNextParsed);
        batch.Parse(shares[0], _parser, CancellationToken.None);
        Assert.True(batch.IsNextParsed);
        Assert.Equal(1, PmidOfNext(batch));
        Assert.False(batch.IsNextParsed);
        batch.Parse(shares[1], _parser, CancellationToken.None);
        Assert.Equal((2, 3), (PmidOfNext(batch), PmidOfNext(batch)));
        Assert.True(batch.IsAllTaken);
    }

    [Fact]
    public void Parse_WhateverGoesWrong_IsAResult()
    {
        RecordBatch broken = new();
        broken.Add(new RecordFrame { Kind = RecordFrameKind.Record, Start = 0, Length = 10 }); // of no bytes
        SharedBatch batch = new(broken);
        batch.Parse(batch.NextShare(), _parser, CancellationToken.None);
        Assert.True(batch.IsNextParsed);
        Assert.NotNull(batch.Take().Fault);
    }

    [Fact]
    public void Parse_Cancelled_GivesNothing()
    {
        SharedBatch batch = Batch([100]);
        batch.Parse(batch.NextShare(), _parser, new CancellationToken(canceled: true));
        Assert.False(batch.IsNextParsed);
    }

    private static int PmidOfNext(SharedBatch batch) => batch.Take().Article!.Pmid.Value;

    /// <summary>Records of so many bytes, PMIDs from 1.</summary>
    private static SharedBatch Batch(IEnumerable<int> lengths)
    {
        RecordBatch batch = new();
        StringBuilder xml = new();
        int pmid = 0;
        foreach (int length in lengths)
        {
            string record = $"<MedlineCitation><PMID>{++pmid}</PMID></MedlineCitation>".Replace("<PMID>", $"{new string(' ', Math.Max(0, length - 60))}<PMID>", StringComparison.Ordinal);
            batch.Add(new RecordFrame { Kind = RecordFrameKind.Record, Start = xml.Length, Length = record.Length, Element = PubMedElement.MedlineCitation });
            xml.Append(record);
        }

        RecordBytes bytes = new(xml.Length);
        Encoding.ASCII.GetBytes(xml.ToString(), bytes.Array);
        batch.Hold(bytes, 0, "MedlineCitationSet");
        return new SharedBatch(batch);
    }
}
