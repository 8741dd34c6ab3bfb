using NcbiClient.Transport.Classification;

namespace NcbiClient.Transport;

/// <summary>How one physical request ended: with a verified answer, or with a verdict that says why not.</summary>
internal sealed record Attempt
{
    public EutilsAnswer? Answer { get; init; }

    public Verdict Verdict { get; init; } = Verdict.Fine;

    /// <summary>The HTTP status; null if no headers arrived.</summary>
    public int? Status { get; init; }

    /// <summary>How long the server asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What broke the connection.</summary>
    public Exception? Cause { get; init; }
}
