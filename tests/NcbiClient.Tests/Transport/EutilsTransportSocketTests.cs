using System.IO.Compression;
using System.Text;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>What only a real connection does.</summary>
public sealed class EutilsTransportSocketTests
{
    private static readonly string LongArticles = $"<PubmedArticleSet>{new string('x', 300_000)}</PubmedArticleSet>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Send_ConnectionResetInTheBody_IsRetried(bool announceLength)
    {
        int turn = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            byte[] body = Encoding.UTF8.GetBytes(LongArticles);
            bool cut = Interlocked.Increment(ref turn) == 1;
            context.Response.ContentLength = announceLength ? body.Length : null;
            await context.Response.Body.WriteAsync(body.AsMemory(0, cut ? 100_000 : body.Length));
            await context.Response.Body.FlushAsync();
            if (cut)
            {
                context.Abort();
            }
        });
        using EutilsTransport transport = server.Transport(Key);

        using EutilsAnswer answer = await transport.SendAsync(Fetch(), TestContext.Current.CancellationToken);

        Assert.Equal(2, answer.Attempts);
        Assert.Equal(LongArticles, Encoding.UTF8.GetString(answer.Body.Span));
    }

    [Fact]
    public async Task Send_ConnectionResetBeforeTheHeaders_IsAConnectionFailure()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using EutilsTransport transport = server.Transport(Key);

        NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => transport.SendAsync(Fetch(), TestContext.Current.CancellationToken));

        Assert.Equal(6, thrown.Attempts);
        Assert.True(thrown.IsTransient);
    }

    [Fact]
    public async Task Send_CompressedAnswer_IsAskedForAndDecompressed()
    {
        string? accepted = null;
        string? form = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            accepted = context.Request.Headers.AcceptEncoding;
            form = $"{context.Request.ContentType} {context.Request.Path}{context.Request.QueryString} {(await context.Request.ReadFormAsync())["id"]}";
            context.Response.Headers.ContentEncoding = "gzip";
            await using GZipStream zip = new(context.Response.Body, CompressionLevel.Fastest);
            await zip.WriteAsync(Encoding.UTF8.GetBytes(LongArticles));
        });
        using EutilsTransport transport = server.Transport();

        using EutilsAnswer answer = await transport.SendAsync(Fetch("42"), TestContext.Current.CancellationToken);

        Assert.Equal(LongArticles, Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Contains("gzip", accepted, StringComparison.Ordinal);
        Assert.Equal("application/x-www-form-urlencoded /entrez/eutils/efetch.fcgi 42", form);
    }

    [Fact]
    public async Task Send_Redirected_DoesNotFollow()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        using EutilsTransport transport = server.Transport();

        await Assert.ThrowsAsync<NcbiServiceException>(() => transport.SendAsync(Fetch(), TestContext.Current.CancellationToken));

        Assert.Single(server.Arrivals);
    }

    [Fact]
    public async Task Send_NobodyListens_IsAConnectionFailure()
    {
        EutilsTransport transport;
        await using (LoopbackServer server = await LoopbackServer.StartAsync(static _ => Task.CompletedTask))
        {
            transport = server.Transport(Key);
        }

        NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => transport.SendAsync(Fetch(), TestContext.Current.CancellationToken));

        Assert.Contains("No whole answer arrived", thrown.Message, StringComparison.Ordinal);
        transport.Dispose();
    }
}
