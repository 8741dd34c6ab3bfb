using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>Pauses, limits and timeouts, exact on a fake clock.</summary>
public sealed class EutilsTransportTimingTests
{
    private const string RateLimited = """{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4","limit":"3"}""";

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(503, "7", 7)]
    [InlineData(429, "Sun, 22 Nov 2026 12:00:45 GMT", 45)]
    [InlineData(503, "Sun, 22 Nov 2026 12:01:30 GMT", 90)]
    public async Task Send_RetryAfter_IsHonouredToTheTick(int status, string header, int seconds)
    {
        using TransportFixture fixture = new(Answer(status, status == 429 ? RateLimited : "", ("Retry-After", header)), Answer(200, Articles));
        fixture.Options.AttemptTimeout = TimeSpan.FromMinutes(2);

        Assert.Equal(Articles, await fixture.SendAsync());

        Assert.Equal(TimeSpan.FromSeconds(seconds), fixture.Handler.Requests[1].At - fixture.Handler.Requests[0].At);
    }

    [Theory]
    [InlineData("Sat, 21 Nov 2026 12:00:00 GMT")]
    [InlineData("0")]
    [InlineData("soon")]
    public async Task Send_RetryAfterThatSaysNothing_FallsBackToTheOwnPause(string header)
    {
        using TransportFixture fixture = new(Answer(503, "", ("Retry-After", header)), Answer(200, Articles));

        await fixture.SendAsync();

        Assert.InRange(fixture.Handler.Requests[1].At - fixture.Handler.Requests[0].At, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Send_RetryAfterBeyondTheTotalTimeout_FailsAtOnce(int status)
    {
        using TransportFixture fixture = new(Answer(status, status == 429 ? RateLimited : "", ("Retry-After", "300")));

        NcbiServiceException thrown = await Assert.ThrowsAnyAsync<NcbiServiceException>(() => fixture.SendAsync());

        Assert.Equal(1, thrown.Attempts);
        Assert.Empty(fixture.Clock.Waits);
        Assert.Equal(status == 429 ? TimeSpan.FromSeconds(300) : null, (thrown as NcbiRateLimitException)?.RetryAfter);
    }

    [Fact]
    public async Task Send_PauseOfAnotherCallBeyondTheTotalTimeout_FailsAtOnce()
    {
        using TransportFixture fixture = new(Answer(429, RateLimited, ("Retry-After", "3600")));
        await Assert.ThrowsAsync<NcbiRateLimitException>(() => fixture.SendAsync());

        NcbiRateLimitException thrown = await Assert.ThrowsAsync<NcbiRateLimitException>(() => fixture.SendAsync());

        Assert.Equal(TimeSpan.FromHours(1), thrown.RetryAfter);
        Assert.Equal(0, thrown.Attempts);
        Assert.Single(fixture.Handler.Requests);
    }

    [Fact]
    public async Task Send_429_PausesEveryClientWithTheSameKey()
    {
        using TransportFixture fixture = new(Answer(429, RateLimited, ("Retry-After", "20")), Answer(200, Articles));
        using EutilsTransport first = fixture.Transport();
        using EutilsTransport second = fixture.Transport();
        Task<EutilsAnswer> retried = first.SendAsync(Fetch(), TestContext.Current.CancellationToken);
        await fixture.Clock.UntilSomeoneWaitsAsync(static wait => wait == TimeSpan.FromSeconds(20));

        Task<EutilsAnswer> paused = second.SendAsync(Fetch(), TestContext.Current.CancellationToken);
        await fixture.Clock.UntilSomeoneWaitsAsync(static wait => wait == TimeSpan.FromSeconds(20));
        fixture.Clock.Advance(TimeSpan.FromSeconds(20));
        (await retried).Dispose();
        (await paused).Dispose();

        DateTimeOffset start = fixture.Handler.Requests[0].At;
        Assert.Equal([0, 20, 20], fixture.Handler.Requests.Select(r => (r.At - start).TotalSeconds));
    }

    [Fact]
    public async Task Send_LastRequestOfTheServersWindow_PausesForOneWindow()
    {
        using TransportFixture fixture = new(Answer(200, Articles, ("X-RateLimit-Limit", "10"), ("X-RateLimit-Remaining", "0")), Answer(200, Articles));

        await fixture.SendAsync();
        await fixture.SendAsync();

        Assert.InRange((fixture.Handler.Requests[1].At - fixture.Handler.Requests[0].At).TotalSeconds, 1, 1.1);
    }

    [Fact]
    public async Task Send_OwnPauseLastsLongerThanTheCallMay_IsATimeoutAndNoRefusal()
    {
        using TransportFixture fixture = new(Answer(200, Articles, ("X-RateLimit-Remaining", "0")));
        fixture.Options.TotalTimeout = TimeSpan.FromSeconds(1);
        fixture.Options.AttemptTimeout = TimeSpan.FromSeconds(0.5);
        await fixture.SendAsync();

        using EutilsTransport transport = fixture.Transport();

        NcbiTimeoutException error = await Assert.ThrowsAsync<NcbiTimeoutException>(
            () => fixture.Clock.RunAsync(transport.SendAsync(Fetch(), TestContext.Current.CancellationToken), TimeSpan.FromHours(1)));

        Assert.Equal(0, error.Attempts);
        Assert.Single(fixture.Handler.Requests);
    }

    [Fact]
    public async Task Send_ManyCalls_ShareOneRate()
    {
        using TransportFixture fixture = new(Answer(200, Articles));
        EutilsTransport[] transports = [.. Enumerable.Range(0, 25).Select(_ => fixture.Transport())];

        foreach (EutilsAnswer answer in await fixture.Clock.RunAsync(
            Task.WhenAll(transports.Select(static t => t.SendAsync(Fetch(), TestContext.Current.CancellationToken))), fixture.AttemptTimeout))
        {
            answer.Dispose();
        }

        DateTimeOffset[] sent = [.. fixture.Handler.Requests.Select(static r => r.At).Order()];
        Assert.Equal(25, sent.Length);
        Assert.All(Enumerable.Range(0, 15), i => Assert.True(sent[i + 10] - sent[i] >= TimeSpan.FromSeconds(1)));
        Assert.All(transports, static t => t.Dispose());
    }

    [Fact]
    public async Task Send_Backoff_GrowsWithinItsCapAndRepeatsWithItsSeed()
    {
        double[] first = await PausesAsync(seed: 7);

        Assert.Equal(first, await PausesAsync(seed: 7));
        Assert.NotEqual(first, await PausesAsync(seed: 8));
        Assert.All(first, static pause => Assert.InRange(pause, 0, 8));
        Assert.InRange(first.Sum(), 10, 48);
    }

    [Fact]
    public async Task Send_EveryAttemptHangs_TimesOutAfterTheLast()
    {
        using TransportFixture fixture = new(HangAsync);
        fixture.Options.MaxRetries = 1;
        using EutilsTransport transport = fixture.Transport();

        NcbiTimeoutException thrown = await Assert.ThrowsAsync<NcbiTimeoutException>(
            () => fixture.Clock.RunAsync(transport.SendAsync(Fetch(), TestContext.Current.CancellationToken), fixture.Options.TotalTimeout));

        Assert.Equal(2, thrown.Attempts);
        Assert.True(thrown.IsTransient);
        Assert.Contains("NcbiOptions.AttemptTimeout (00:01:00)", thrown.Message, StringComparison.Ordinal);
        Assert.True(fixture.Handler.Requests[1].At - fixture.Handler.Requests[0].At >= TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Send_BodyHangs_TimesOutAndIsRetried()
    {
        TaskCompletionSource hanging = new();
        FaultyStream stuck = new("<Pubmed"u8.ToArray(), async (_, ct) =>
        {
            hanging.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            return 0;
        });
        using TransportFixture fixture = new(ScriptedHandler.Stream(stuck), Answer(200, Articles));
        using EutilsTransport transport = fixture.Transport();

        Task<EutilsAnswer> call = fixture.Clock.RunAsync(transport.SendAsync(Fetch(), TestContext.Current.CancellationToken), fixture.AttemptTimeout);
        await hanging.Task;
        fixture.Clock.Advance(fixture.AttemptTimeout);

        using EutilsAnswer answer = await call;
        Assert.Equal(2, answer.Attempts);
    }

    [Fact]
    public async Task Send_FailuresWithoutEnd_StopAtTheTotalTimeout()
    {
        using TransportFixture fixture = new(Answer(503, "", ("Retry-After", "50")));
        fixture.Options.MaxRetries = 100;
        fixture.Options.TotalTimeout = TimeSpan.FromSeconds(170);
        fixture.Options.RetryBaseDelay = fixture.Options.MaxRetryDelay = TimeSpan.FromSeconds(50);
        using EutilsTransport transport = fixture.Transport();

        NcbiServiceException thrown = await Assert.ThrowsAsync<NcbiServiceException>(
            () => fixture.Clock.RunAsync(transport.SendAsync(Fetch(), TestContext.Current.CancellationToken), fixture.AttemptTimeout));

        Assert.Equal([0, 50, 100, 150], fixture.Handler.Requests.Select(r => (r.At - fixture.Handler.Requests[0].At).TotalSeconds));
        Assert.Equal(4, thrown.Attempts);
    }

    [Fact]
    public async Task Send_TotalTimeoutPasses_SaysWhatWentBefore()
    {
        using TransportFixture fixture = new(Answer(503, ""), HangAsync);
        fixture.Options.TotalTimeout = TimeSpan.FromSeconds(70);
        using EutilsTransport transport = fixture.Transport();
        Task<EutilsAnswer> call = transport.SendAsync(Fetch(), TestContext.Current.CancellationToken);
        await fixture.Clock.UntilSomeoneWaitsAsync(wait => wait < fixture.AttemptTimeout);

        fixture.Clock.Advance(TimeSpan.FromSeconds(15));
        await fixture.Clock.UntilSomeoneWaitsAsync(wait => wait == fixture.AttemptTimeout);
        fixture.Clock.Advance(TimeSpan.FromSeconds(55));

        NcbiTimeoutException thrown = await Assert.ThrowsAsync<NcbiTimeoutException>(() => call);
        Assert.Contains("NcbiOptions.TotalTimeout (00:01:10)", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("HTTP 503", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(2, thrown.Attempts);
    }

    private static async Task<double[]> PausesAsync(int seed)
    {
        using TransportFixture fixture = new(Answer(503, ""));
        fixture.Options.JitterSeed = seed;
        fixture.Options.RetryBaseDelay = TimeSpan.FromSeconds(2);
        fixture.Options.MaxRetryDelay = TimeSpan.FromSeconds(8);
        fixture.Options.MaxRetries = 6;
        await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.SendAsync());
        return [.. fixture.Handler.Requests.Zip(fixture.Handler.Requests.Skip(1), static (a, b) => (b.At - a.At).TotalSeconds)];
    }
}
