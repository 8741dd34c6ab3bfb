using System.Threading.RateLimiting;

namespace NcbiClient.Transport.RateLimiting;

/// <summary>The answer when no permit is granted.</summary>
internal sealed class RefusedLease : RateLimitLease
{
    private RefusedLease()
    {
    }

    public static RefusedLease Instance { get; } = new();

    /// <inheritdoc/>
    public override bool IsAcquired => false;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }
}
