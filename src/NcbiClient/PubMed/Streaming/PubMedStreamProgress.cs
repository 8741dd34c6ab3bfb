namespace NcbiClient.PubMed;

/// <summary>How far a stream of hits has come. Immutable, hence thread-safe.</summary>
public sealed record PubMedStreamProgress
{
    private readonly PubMedCheckpoint? _checkpoint;

    /// <summary>How many hits were delivered: handed to the caller's loop, also by the streams that this one went on from.</summary>
    /// <value>A count of hits; the one in the loop's hands is included.</value>
    public long Delivered { get; init; }

    /// <summary>How many hits there are: those delivered, and those that PubMed says are still to come.</summary>
    /// <value>
    /// It begins as the count of the search and changes when PubMed's does: a hit that PubMed withdraws before its turn is no longer counted, one that is added
    /// where the stream has yet to come is. A stream that ends normally has delivered as many as it announced last.
    /// </value>
    public long Announced { get; init; }

    /// <summary>How many requests this stream has sent, retries included.</summary>
    public int Requests { get; init; }

    /// <summary>How many of <see cref="Requests"/> repeated one that failed.</summary>
    public int Retries { get; init; }

    /// <summary>Where another stream can go on to deliver exactly what this one has not.</summary>
    /// <value>Null only in a value that was made without one.</value>
    public PubMedCheckpoint? Checkpoint
    {
        get => _checkpoint ?? Place?.ToCheckpoint();
        init => _checkpoint = value;
    }

    /// <summary>What a checkpoint is made of when somebody wants one: a list of PMIDs for each hit would be too many.</summary>
    internal HitPlace? Place { get; init; }
}
