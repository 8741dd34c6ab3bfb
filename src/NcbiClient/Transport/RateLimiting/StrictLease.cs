namespace NcbiClient.Transport.RateLimiting;

/// <summary>The permit for one physical request. Thread-safe; only the first release counts.</summary>
/// <param name="limiter">Whose permit it is.</param>
/// <param name="grantedAt">The instant of the grant, on the limiter's clock, since the limiter was made.</param>
internal sealed class StrictLease(StrictRateLimiter limiter, TimeSpan grantedAt) : IDisposable
{
    private int _released;

    /// <summary>The instant of the grant, on the limiter's clock, since the limiter was made.</summary>
    public TimeSpan GrantedAt { get; } = grantedAt;

    /// <summary>The answer's headers are here: the server has counted this request, at the latest now.</summary>
    public void HeadersArrived() => Release(StrictRateLimiter.Window);

    /// <summary>The request ended; if no headers came, the server may still see it.</summary>
    public void Dispose() => Release(StrictRateLimiter.Window + StrictRateLimiter.UnansweredMargin);

    private void Release(TimeSpan delay)
    {
        if (Interlocked.Exchange(ref _released, 1) == 0)
        {
            limiter.Release(delay);
        }
    }
}
