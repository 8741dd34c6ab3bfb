using System.IO.Compression;
using System.Text;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>A compressed body is whole, or no answer: formats without an end of their own cannot tell.</summary>
public sealed class CompressedAnswerTests
{
    private static readonly string Medline = "\n" + string.Concat(Enumerable.Range(1, 3000).Select(static n => $"PMID- {n * 7919 % 100003}\nTI  - Title {n * 31 % 977}\n\n"));

    private static readonly byte[] Whole = Gzip(Medline);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.01)]
    [InlineData(-1)]
    [InlineData(-8)]
    [InlineData(-9)]
    public async Task Send_GzipCutWithALengthThatFits_IsAskedForAgain(double part)
    {
        byte[] cut = Whole[..(part < 0 ? Whole.Length + (int)part : (int)(Whole.Length * part))];

        Assert.Equal((2, Medline), await AskAsync("gzip", cut, Whole));
    }

    [Fact]
    public async Task Send_GzipCutAnywhere_IsNeverAnAnswer()
    {
        byte[] whole = Gzip("\nPMID- 1\nTI  - A title\n");
        for (int length = 1; length < whole.Length; length++)
        {
            using TransportFixture fixture = new(Compressed("gzip", whole[..length]));
            fixture.Options.MaxRetries = 0;

            NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => fixture.SendAsync(Fetch() with { Expected = ExpectedBody.PlainText }));

            Assert.True(thrown.IsTransient, $"{length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public async Task Send_GzipWithoutCompressionCutAnywhere_IsNeverAnAnswer()
    {
        byte[] whole = Gzip("\nPMID- 1\nTI  - A title\n", CompressionLevel.NoCompression);
        for (int length = 1; length < whole.Length; length++)
        {
            using TransportFixture fixture = new(Compressed("gzip", whole[..length]));
            fixture.Options.MaxRetries = 0;

            await Assert.ThrowsAsync<NcbiConnectionException>(() => fixture.SendAsync(Fetch() with { Expected = ExpectedBody.PlainText }));
        }
    }

    /// <summary>What stands behind the cut is then taken for text that was not compressed, to the end.</summary>
    [Fact]
    public async Task Send_LongGzipWithoutCompressionCut_IsAskedForAgain() =>
        Assert.Equal((2, Medline), await AskAsync("gzip", Gzip(Medline, CompressionLevel.NoCompression)[..1000], Whole));

    [Fact]
    public async Task Send_GzipWithAWrongByte_IsAskedForAgain()
    {
        byte[] damaged = [.. Whole];
        damaged[^6] ^= 1;

        Assert.Equal((2, Medline), await AskAsync("gzip", damaged, Whole));
    }

    [Fact]
    public async Task Send_GzipInSeveralMembers_IsRead() =>
        Assert.Equal((1, Medline + Medline), await AskAsync("x-gzip", [.. Whole, .. Whole]));

    [Theory]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    public async Task Send_CodingNotAskedFor_IsAskedForAgain(string coding)
    {
        using TransportFixture fixture = new(Compressed(coding, Whole), Compressed("gzip", Whole));

        Assert.Equal(Medline, await fixture.SendAsync(Fetch() with { Expected = ExpectedBody.PlainText }));
        Assert.Equal(2, fixture.Handler.Requests.Count);
        Assert.Equal("gzip", fixture.Handler.Requests[0].Request.Headers.AcceptEncoding.ToString());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("utf-8")]
    public async Task Send_NoCoding_IsTakenAsItIs(string coding) => Assert.Equal((1, Medline), await AskAsync(coding, Encoding.UTF8.GetBytes(Medline)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Send_DecompressedBody_IsHeldToTheLimit(int tooMany, bool arrives)
    {
        using TransportFixture fixture = new(Compressed("gzip", Whole));
        fixture.Options.MaxResponseBytes = Medline.Length - tooMany;

        Exception? thrown = await Record.ExceptionAsync(() => fixture.SendAsync(Fetch() with { Expected = ExpectedBody.PlainText }));

        Assert.Equal(arrives, thrown is null);
        Assert.Equal(!arrives, thrown is NcbiServiceException { IsTransient: false });
    }

    [Fact]
    public async Task Send_CompressedNothing_IsAnEmptyAnswer() => Assert.Equal((2, Medline), await AskAsync("gzip", [], Whole));

    private static async Task<(int Requests, string Text)> AskAsync(string coding, params byte[][] bodies)
    {
        using TransportFixture fixture = new([.. bodies.Select(body => Compressed(coding, body))]);
        string text = await fixture.SendAsync(Fetch() with { Expected = ExpectedBody.PlainText });
        return (fixture.Handler.Requests.Count, text);
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Compressed(string coding, byte[] body) => _ =>
    {
        HttpResponseMessage response = new() { Content = new ByteArrayContent(body) };
        Assert.True(response.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding));
        return Task.FromResult(response);
    };

    private static byte[] Gzip(string text, CompressionLevel level = CompressionLevel.Fastest)
    {
        using MemoryStream member = new();
        using (GZipStream zip = new(member, level))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return member.ToArray();
    }
}
