namespace NcbiClient.PubMed;

/// <summary>An id that somebody asked for, and all who wait for its answer. The gatherer's lock guards it.</summary>
internal sealed class GatheredId<TId>
    where TId : notnull
{
    private readonly TaskCompletionSource<LookupAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public GatheredId(TId id, long sequence)
    {
        Id = id;
        Sequence = sequence;
        Place = new LinkedListNode<GatheredId<TId>>(this);
    }

    public TId Id { get; }

    /// <summary>Grows with the time at which it was first asked for.</summary>
    public long Sequence { get; }

    /// <summary>Its place among those that wait; out of the list once a request has taken it.</summary>
    public LinkedListNode<GatheredId<TId>> Place { get; }

    /// <summary>The request that took it; null while it waits.</summary>
    public GatheredBatch<TId>? Batch { get; set; }

    /// <summary>How many still want the answer.</summary>
    public int Callers { get; set; }

    /// <summary>Whether it has had its second chance after a request that was older than itself ran out of time.</summary>
    public bool IsSecondChance { get; set; }

    public Task<LookupAnswer> Answer => _answer.Task;

    public void Succeed(LookupAnswer answer) => _answer.TrySetResult(answer);

    public void Fail(Exception error)
    {
        _answer.TrySetException(error);
        _ = _answer.Task.Exception; // all its callers may have gone
    }
}
