using System.Text;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class GzipInputTests
{
    private static readonly byte[] s_xml = BulkSample.Set(12);
    private static readonly byte[] s_emptyMember = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task ReadAsync_Members_AreReadAsOne(int chunk)
    {
        byte[][] whole =
        [
            BulkSample.Gzip(s_xml),
            BulkSample.Gzip(s_xml[..1], s_xml[1..500], s_xml[500..]),
            BulkSample.Gzip([.. Enumerable.Range(0, s_xml.Length).Select(i => s_xml[i..(i + 1)])]),
            [.. s_emptyMember, .. BulkSample.Gzip(s_xml), .. s_emptyMember],
            [.. BulkSample.Gzip(s_xml), .. new byte[1000]],
            [.. s_emptyMember, .. s_emptyMember, 0, .. BulkSample.Gzip(s_xml), 0],
        ];
        foreach (byte[] gzip in whole)
        {
            BulkRun run = await BulkRun.OfAsync(gzip, chunk: chunk);
            Assert.Null(run.Error);
            Assert.Equal(12, run.Articles.Count);
            Assert.Equal(s_xml.Length, run.Reading.BytesRead);
        }
    }

    [Fact]
    public async Task ReadAsync_HeaderWithEverything_IsSkipped()
    {
        byte[] gzip = BulkSample.Gzip(s_xml);
        byte[] header = [.. gzip.AsSpan(0, 3), 0x1F, .. gzip.AsSpan(4, 6), 70, 0, .. new byte[70], .. Encoding.ASCII.GetBytes("name\0a comment\0"), 1, 2];
        byte[] whole = [.. header, .. gzip.AsSpan(10)];
        foreach (int chunk in new[] { 1, 5, int.MaxValue })
        {
            Assert.Null((await BulkRun.OfAsync(whole, chunk: chunk)).Error);
        }

        for (int length = 2; length < header.Length; length++)
        {
            Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(whole[..length], chunk: 3)).Error);
        }
    }

    [Fact]
    public async Task ReadAsync_CutAtAnyByte_Throws()
    {
        byte[] gzip = BulkSample.Gzip(s_xml[..900], s_xml[900..]);
        for (int length = 0; length < gzip.Length; length++)
        {
            BulkRun run = await BulkRun.OfAsync(gzip[..length]);
            Assert.IsType<NcbiFormatException>(run.Error);
            byte[] padded = [.. gzip.AsSpan(0, length), .. new byte[600]];
            Assert.True((await BulkRun.OfAsync(padded)).Error is NcbiFormatException || gzip.AsSpan(length).IndexOfAnyExcept((byte)0) < 0);
        }
    }

    [Fact]
    public async Task ReadAsync_CutAfterWholeRecords_DeliversThem()
    {
        byte[] xml = BulkSample.Generated(5, 60);
        byte[] gzip = BulkSample.Gzip(xml);
        BulkRun run = await BulkRun.OfAsync(gzip[..^4]);
        Assert.Equal(60, run.Articles.Count);
        NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Contains("gzip", error.Message, StringComparison.Ordinal);
        Assert.Equal(xml.Length, error.ByteOffset);
        run = await BulkRun.OfAsync(gzip[..(gzip.Length / 2)]);
        Assert.InRange(run.Articles.Count, 10, 50);
        Assert.Contains("gzip", Assert.IsType<NcbiFormatException>(run.Error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    public async Task ReadAsync_WrongTrailer_Throws(int fromEnd)
    {
        byte[] gzip = BulkSample.Gzip(s_xml);
        gzip[^fromEnd] ^= 1;
        BulkRun run = await BulkRun.OfAsync(gzip);
        Assert.Equal(12, run.Articles.Count);
        Assert.IsType<NcbiFormatException>(run.Error);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("\u001F")]
    [InlineData("\0\0x")]
    public async Task ReadAsync_TrailingGarbage_Throws(string garbage)
    {
        BulkRun run = await BulkRun.OfAsync([.. BulkSample.Gzip(s_xml), .. Encoding.ASCII.GetBytes(garbage)]);
        Assert.Equal(12, run.Articles.Count);
        Assert.IsType<NcbiFormatException>(run.Error);
    }

    [Fact]
    public async Task ReadAsync_GzipOfNothing_Throws() => Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(s_emptyMember)).Error);

    [Fact]
    public void Append_AnyLengthAndSplit_IsTheChecksumOfGzip()
    {
        Random random = new(1);
        byte[] bytes = new byte[5000];
        random.NextBytes(bytes);
        for (int length = 1; length <= bytes.Length; length += length < 300 ? 1 : 131)
        {
            uint expected = BitConverter.ToUInt32(BulkSample.Gzip(bytes[..length]).AsSpan()[^8..]);
            int split = random.Next(length);
            Assert.Equal(expected, GzipChecksum.Append(GzipChecksum.Append(0, bytes.AsSpan(0, split)), bytes.AsSpan(split, length - split)));
            Assert.Equal(expected, ~GzipChecksum.AppendByTables(~0u, bytes.AsSpan(0, length)));
        }
    }
}
