using System.Diagnostics.CodeAnalysis;

namespace NcbiClient.PubMed;

/// <summary>One request for what gathers until its permit is there. Thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a parent and without a timer has nothing to dispose of, and may be cancelled late.")]
internal sealed class GatheredBatch<TId>(ArticleGatherer<TId> gatherer, long sequence)
    where TId : notnull
{
    private readonly CancellationTokenSource _nobodyWaits = new();

    /// <summary>The sequence of the id for which the request was begun: whoever came later has waited less.</summary>
    public long Sequence { get; } = sequence;

    /// <summary>Cancelled when nobody waits for any of its answers.</summary>
    public CancellationToken Token => _nobodyWaits.Token;

    /// <summary>Whether nobody waits for it any more; the gatherer's lock guards it.</summary>
    public bool IsUseless { get; set; }

    /// <summary>What it took; the gatherer's lock guards it.</summary>
    public Dictionary<TId, GatheredId<TId>> Taken { get; } = [];

    /// <summary>Takes what has gathered, the first come first. Called once, when the permit is there.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public TId[] Take() => gatherer.Take(this) is { Length: > 0 } ids ? ids : throw new OperationCanceledException("Nobody waits for an answer any more.", Token);

    public void Answer(TId id, LookupAnswer answer) => gatherer.Answer(this, id, answer);

    public void Cancel() => _nobodyWaits.Cancel();
}
