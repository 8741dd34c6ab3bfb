using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>The caller's cancellation, wherever it finds the call: always the caller's token, never an NcbiException.</summary>
public sealed class EutilsTransportCancellationTests
{
    [Fact]
    public async Task Send_CancelledInTheQueue_ThrowsWithTheCallersToken()
    {
        using TransportFixture fixture = new(Answer(429, "{}", ("Retry-After", "20")), Answer(200, Articles));
        using EutilsTransport transport = fixture.Transport();
        Task<EutilsAnswer> first = transport.SendAsync(Fetch(), TestContext.Current.CancellationToken);
        await fixture.Clock.UntilSomeoneWaitsAsync(static wait => wait == TimeSpan.FromSeconds(20));
        using CancellationTokenSource cancellation = new();
        Task<EutilsAnswer> queued = transport.SendAsync(Fetch(), cancellation.Token);
        await fixture.Clock.UntilSomeoneWaitsAsync(static wait => wait == TimeSpan.FromSeconds(20));

        await AssertCancelsAsync(queued, cancellation);

        fixture.Clock.Advance(TimeSpan.FromSeconds(20));
        (await first).Dispose();
        Assert.Equal(2, fixture.Handler.Requests.Count);
    }

    [Fact]
    public async Task Send_CancelledWhileSending_ThrowsWithTheCallersToken()
    {
        TaskCompletionSource sending = new();
        using TransportFixture fixture = new(ct =>
        {
            sending.SetResult();
            return HangAsync(ct);
        });

        await AssertCancelsWhenAsync(fixture, sending.Task);
    }

    [Fact]
    public async Task Send_CancelledWhileSendingToAHandlerThatFailsInstead_ThrowsWithTheCallersToken()
    {
        TaskCompletionSource sending = new();
        using TransportFixture fixture = new(async ct =>
        {
            sending.SetResult();
            await Task.WhenAny(Task.Delay(Timeout.InfiniteTimeSpan, ct));
            throw new HttpRequestException("The socket is gone.");
        });

        await AssertCancelsWhenAsync(fixture, sending.Task);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_CancelledInTheBody_ThrowsWithTheCallersToken(bool asBrokenStream)
    {
        TaskCompletionSource reading = new();
        FaultyStream stuck = new("<Pubmed"u8.ToArray(), async (_, ct) =>
        {
            reading.TrySetResult();
            Task cancelled = Task.Delay(Timeout.InfiniteTimeSpan, ct);
            await (asBrokenStream ? Task.WhenAny(cancelled) : cancelled);
            throw new IOException("The stream is gone.");
        });
        using TransportFixture fixture = new(ScriptedHandler.Stream(stuck));

        await AssertCancelsWhenAsync(fixture, reading.Task);
    }

    [Fact]
    public async Task Send_CancelledBetweenAttempts_ThrowsWithTheCallersToken()
    {
        using TransportFixture fixture = new(Answer(503, "", ("Retry-After", "13")));

        await AssertCancelsWhenAsync(fixture, fixture.Clock.UntilSomeoneWaitsAsync(static wait => wait == TimeSpan.FromSeconds(13)));
    }

    [Fact]
    public async Task Send_TokenAlreadyCancelled_SendsNothing()
    {
        using TransportFixture fixture = new(Answer(200, Articles));
        using EutilsTransport transport = fixture.Transport();
        CancellationToken cancelled = new(true);

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SendAsync(Fetch(), cancelled));

        Assert.Equal(cancelled, thrown.CancellationToken);
        Assert.Empty(fixture.Handler.Requests);
    }

    private static async Task AssertCancelsWhenAsync(TransportFixture fixture, Task moment)
    {
        using EutilsTransport transport = fixture.Transport();
        using CancellationTokenSource cancellation = new();
        Task<EutilsAnswer> call = transport.SendAsync(Fetch(), cancellation.Token);
        await moment;

        await AssertCancelsAsync(call, cancellation);
        Assert.Single(fixture.Handler.Requests);
    }

    private static async Task AssertCancelsAsync(Task<EutilsAnswer> call, CancellationTokenSource cancellation)
    {
        await cancellation.CancelAsync();
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
    }
}
