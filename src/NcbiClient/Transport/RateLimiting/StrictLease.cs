using System.Threading.RateLimiting;

namespace NcbiClient.Transport.RateLimiting;

/// <summary>The permit for one physical request. Thread-safe; only the first release counts.</summary>
internal sealed class StrictLease : RateLimitLease
{
    private readonly StrictRateLimiter _limiter;
    private int _released;

    public StrictLease(StrictRateLimiter limiter, TimeSpan grantedAt)
    {
        _limiter = limiter;
        GrantedAt = grantedAt;
    }

    /// <inheritdoc/>
    public override bool IsAcquired => true;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <summary>The instant of the grant, on the limiter's clock, since the limiter was made.</summary>
    public TimeSpan GrantedAt { get; }

    /// <summary>The answer's headers are here: the server has counted this request, at the latest now.</summary>
    public void HeadersArrived() => Release(StrictRateLimiter.Window);

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Release(StrictRateLimiter.Window + StrictRateLimiter.UnansweredMargin);
        base.Dispose(disposing);
    }

    private void Release(TimeSpan delay)
    {
        if (Interlocked.Exchange(ref _released, 1) == 0)
        {
            _limiter.Release(delay);
        }
    }
}
