using System.Threading.RateLimiting;

namespace NcbiClient.Transport.RateLimiting;

/// <summary>All permits of one physical request, as Polly's rate limiter wants to hold them. Released together.</summary>
internal sealed class RequestLease(StrictLease account, StrictLease? keyless, Action? endTurn) : RateLimitLease
{
    private Action? _endTurn = endTurn;

    /// <inheritdoc/>
    public override bool IsAcquired => true;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <summary>The answer's headers are here: the server has counted this request, at the latest now.</summary>
    public void HeadersArrived()
    {
        account.HeadersArrived();
        keyless?.HeadersArrived();
    }

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        account.Dispose();
        keyless?.Dispose();
        Interlocked.Exchange(ref _endTurn, null)?.Invoke();
        base.Dispose(disposing);
    }
}
