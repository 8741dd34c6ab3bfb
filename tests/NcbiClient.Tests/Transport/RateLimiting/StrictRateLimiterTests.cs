using System.Threading.RateLimiting;
using Microsoft.Extensions.Time.Testing;
using NcbiClient.Transport.RateLimiting;
using Xunit;

namespace NcbiClient.Tests.Transport.RateLimiting;

public sealed class StrictRateLimiterTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StrictRateLimiter _limiter;

    public StrictRateLimiterTests() => _limiter = new(2, _time);

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public async Task AcquireAsync_AnswersAtOnce_GrantsNOnceAWindow()
    {
        List<double> grants = [];
        for (int i = 0; i < 6; i++)
        {
            Task<RateLimitLease> task = _limiter.AcquireAsync(1, TestContext.Current.CancellationToken).AsTask();
            while (!task.IsCompleted)
            {
                _time.Advance(TimeSpan.FromMilliseconds(1));
            }

            var lease = (StrictLease)await task;
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

        Assert.Equal(0, _limiter.GetStatistics()!.CurrentAvailablePermits);
        _time.Advance(StrictRateLimiter.Window - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, _limiter.GetStatistics()!.CurrentAvailablePermits);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, _limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Dispose_WithoutHeaders_HoldsThePermitLonger()
    {
        (await GrantAsync()).Dispose();

        _time.Advance(StrictRateLimiter.Window);
        Assert.Equal(1, _limiter.GetStatistics()!.CurrentAvailablePermits);
        _time.Advance(StrictRateLimiter.UnansweredMargin);
        Assert.Equal(2, _limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task AcquireAsync_CancelledInTheQueue_LeavesThePlaceToTheNext()
    {
        StrictLease first = await GrantAsync();
        StrictLease second = await GrantAsync();
        using CancellationTokenSource cancellation = new();
        Task<RateLimitLease> cancelled = _limiter.AcquireAsync(1, cancellation.Token).AsTask();
        Task<RateLimitLease> next = _limiter.AcquireAsync(1, TestContext.Current.CancellationToken).AsTask();

        await cancellation.CancelAsync();

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        first.HeadersArrived();
        _time.Advance(StrictRateLimiter.Window);
        Assert.True((await next).IsAcquired);
        second.Dispose();
    }

    [Fact]
    public async Task AcquireAsync_TokenAlreadyCancelled_TakesNoPermit()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _limiter.AcquireAsync(1, new CancellationToken(true)).AsTask());

        Assert.Equal(2, _limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Pause_StopsEveryoneUntilItsEnd()
    {
        _limiter.Pause(TimeSpan.FromSeconds(7));
        _limiter.Pause(TimeSpan.FromSeconds(2));
        Task<RateLimitLease> task = _limiter.AcquireAsync(1, TestContext.Current.CancellationToken).AsTask();

        Assert.Equal(TimeSpan.FromSeconds(7), _limiter.PauseLeft);
        _time.Advance(TimeSpan.FromMilliseconds(6999));
        Assert.False(task.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.FromSeconds(7), ((StrictLease)await task).GrantedAt);
        Assert.Equal(TimeSpan.Zero, _limiter.PauseLeft);
    }

    [Fact]
    public async Task Pause_WhileCallersWait_HoldsThemBack()
    {
        (await GrantAsync()).HeadersArrived();
        (await GrantAsync()).HeadersArrived();
        Task<RateLimitLease> task = _limiter.AcquireAsync(1, TestContext.Current.CancellationToken).AsTask();
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

        Assert.Equal(1, _limiter.PermitsPerSecond);
        Assert.False(_limiter.AttemptAcquire().IsAcquired);
        _time.Advance(StrictRateLimiter.Window);
        Assert.True(_limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task Dispose_WithCallersWaiting_RefusesThem()
    {
        await GrantAsync();
        await GrantAsync();
        Task<RateLimitLease> waiting = _limiter.AcquireAsync(1, TestContext.Current.CancellationToken).AsTask();

        _limiter.Dispose();

        Assert.False((await waiting).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => _limiter.AttemptAcquire());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void AttemptAcquire_AnythingButOne_Throws(int permits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _limiter.AttemptAcquire(permits));

    private async Task<StrictLease> GrantAsync() => (StrictLease)await _limiter.AcquireAsync(1, TestContext.Current.CancellationToken);

    [Fact]
    public void Rest_OwnAccord_GrantsNothingAndIsNoPauseThatWasAskedFor()
    {
        _limiter.Rest();

        Assert.Equal(TimeSpan.Zero, _limiter.PauseLeft);
        using (RateLimitLease refused = _limiter.AttemptAcquire())
        {
            Assert.False(refused.IsAcquired);
        }

        _time.Advance(StrictRateLimiter.Window);
        using RateLimitLease granted = _limiter.AttemptAcquire();
        Assert.True(granted.IsAcquired);
    }
}
