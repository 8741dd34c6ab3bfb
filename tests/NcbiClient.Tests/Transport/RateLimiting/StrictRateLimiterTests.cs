using Microsoft.Extensions.Time.Testing;
using NcbiClient.Transport.RateLimiting;
using Xunit;

namespace NcbiClient.Tests.Transport.RateLimiting;

public sealed class StrictRateLimiterTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly StrictRateLimiter _limiter;

    public StrictRateLimiterTests() => _limiter = new(2, _time);

    [Fact]
    public async Task AcquireAsync_AnswersAtOnce_GrantsNOnceAWindow()
    {
        List<double> grants = [];
        for (int i = 0; i < 6; i++)
        {
            Task<StrictLease> task = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();
            while (!task.IsCompleted)
            {
                _time.Advance(TimeSpan.FromMilliseconds(1));
            }

            var lease = await task;
            lease.HeadersArrived();
            grants.Add(lease.GrantedAt.TotalMilliseconds);
        }

        Assert.Equal([0, 0, 1010, 1010, 2020, 2020], grants);
    }

    [Fact]
    public async Task HeadersArrived_LongAfterTheGrant_FreesThePermitOneWindowLater()
    {
        StrictLease slow = await GrantAsync();
        (await GrantAsync()).HeadersArrived();
        _time.Advance(TimeSpan.FromSeconds(30));
        (await GrantAsync()).HeadersArrived();
        slow.HeadersArrived();
        slow.Dispose();

        Assert.Equal(0, _limiter.FreePermits);
        _time.Advance(StrictRateLimiter.Window - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, _limiter.FreePermits);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, _limiter.FreePermits);
    }

    [Fact]
    public async Task Dispose_WithoutHeaders_HoldsThePermitLonger()
    {
        (await GrantAsync()).Dispose();

        _time.Advance(StrictRateLimiter.Window);
        Assert.Equal(1, _limiter.FreePermits);
        _time.Advance(StrictRateLimiter.UnansweredMargin);
        Assert.Equal(2, _limiter.FreePermits);
    }

    [Fact]
    public async Task AcquireAsync_CancelledInTheQueue_LeavesThePlaceToTheNext()
    {
        StrictLease first = await GrantAsync();
        StrictLease second = await GrantAsync();
        using CancellationTokenSource cancellation = new();
        Task<StrictLease> cancelled = _limiter.AcquireAsync(cancellation.Token).AsTask();
        Task<StrictLease> next = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();

        await cancellation.CancelAsync();

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        first.HeadersArrived();
        _time.Advance(StrictRateLimiter.Window);
        Assert.NotNull(await next);
        second.Dispose();
    }

    [Fact]
    public async Task AcquireAsync_TokenAlreadyCancelled_TakesNoPermit()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _limiter.AcquireAsync(new CancellationToken(true)).AsTask());

        Assert.Equal(2, _limiter.FreePermits);
    }

    [Fact]
    public async Task Pause_StopsEveryoneUntilItsEnd()
    {
        _limiter.Pause(TimeSpan.FromSeconds(7));
        _limiter.Pause(TimeSpan.FromSeconds(2));
        Task<StrictLease> task = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();

        Assert.Equal(TimeSpan.FromSeconds(7), _limiter.PauseLeft);
        _time.Advance(TimeSpan.FromMilliseconds(6999));
        Assert.False(task.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.FromSeconds(7), (await task).GrantedAt);
        Assert.Equal(TimeSpan.Zero, _limiter.PauseLeft);
    }

    [Fact]
    public async Task Pause_WhileCallersWait_HoldsThemBack()
    {
        (await GrantAsync()).HeadersArrived();
        (await GrantAsync()).HeadersArrived();
        Task<StrictLease> task = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();
        _limiter.Pause(TimeSpan.FromSeconds(3));

        _time.Advance(TimeSpan.FromMilliseconds(2999));
        Assert.False(task.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(task.IsCompleted);
    }

    [Fact]
    public async Task LowerTo_WhileRunning_HoldsFromTheNextGrant()
    {
        (await GrantAsync()).HeadersArrived();
        _limiter.LowerTo(1);
        _limiter.LowerTo(5);

        Task<StrictLease> task = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();

        Assert.Equal(1, _limiter.PermitsPerSecond);
        Assert.False(task.IsCompleted);
        _time.Advance(StrictRateLimiter.Window);
        Assert.True(task.IsCompleted);
    }

    [Fact]
    public void Rest_OwnAccord_GrantsNothingAndIsNoPauseThatWasAskedFor()
    {
        _limiter.Rest();
        Task<StrictLease> task = _limiter.AcquireAsync(TestContext.Current.CancellationToken).AsTask();

        Assert.Equal(TimeSpan.Zero, _limiter.PauseLeft);
        Assert.False(task.IsCompleted);
        _time.Advance(StrictRateLimiter.Window);
        Assert.True(task.IsCompleted);
    }

    private async Task<StrictLease> GrantAsync() => await _limiter.AcquireAsync(TestContext.Current.CancellationToken);
}
