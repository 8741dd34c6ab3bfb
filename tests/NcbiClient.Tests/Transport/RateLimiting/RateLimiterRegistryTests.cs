using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using NcbiClient.Transport.RateLimiting;
using Xunit;

namespace NcbiClient.Tests.Transport.RateLimiting;

public sealed class RateLimiterRegistryTests
{
    private static readonly Uri Ncbi = new("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/");
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Get_SameServiceKeyAndClock_IsOneLimiter()
    {
        StrictRateLimiter one = RateLimiterRegistry.Get(Ncbi, "k", 10, _time);

        Assert.Same(one, RateLimiterRegistry.Get(new("https://EUTILS.ncbi.nlm.nih.gov:443/elsewhere/"), "k", 10, _time));
    }

    [Fact]
    public void Get_AnotherServiceKeyOrClock_IsAnotherLimiter()
    {
        StrictRateLimiter[] limiters =
        [
            RateLimiterRegistry.Get(Ncbi, "k", 10, _time),
            RateLimiterRegistry.Get(Ncbi, "other", 10, _time),
            RateLimiterRegistry.Get(Ncbi, null, 10, _time),
            RateLimiterRegistry.Get(new("https://localhost:5001/"), "k", 10, _time),
            RateLimiterRegistry.Get(Ncbi, "k", 10, new FakeTimeProvider()),
        ];

        Assert.Equal(limiters.Length, limiters.Distinct().Count());
    }

    [Fact]
    public void Get_DifferentRates_TheSmallestWinsAndStays()
    {
        StrictRateLimiter limiter = RateLimiterRegistry.Get(Ncbi, null, 10, _time);
        RateLimiterRegistry.Get(Ncbi, null, 3, _time);
        RateLimiterRegistry.Get(Ncbi, null, 50, _time);

        Assert.Equal(3, limiter.PermitsPerSecond);
    }

    [Fact]
    public void RequestPermits_RateSetForAKey_DoesNotSlowClientsWithoutKey()
    {
        _ = new RequestPermits(new NcbiOptions { ApiKey = "k", RequestsPerSecond = 1 }, _time);

        Assert.Equal(3, RateLimiterRegistry.Get(new NcbiOptions().BaseAddress, null, 3, _time).PermitsPerSecond);
        Assert.Equal(1, RateLimiterRegistry.Get(new NcbiOptions().BaseAddress, "k", 10, _time).PermitsPerSecond);
    }

    [Fact]
    public void Get_ClockThrownAway_IsNotKeptAlive()
    {
        WeakReference clock = UseThrowAwayClock();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(clock.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseThrowAwayClock()
    {
        FakeTimeProvider time = new();
        _ = RateLimiterRegistry.Get(Ncbi, null, 3, time);
        return new WeakReference(time);
    }
}
