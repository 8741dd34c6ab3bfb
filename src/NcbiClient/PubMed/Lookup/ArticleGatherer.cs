namespace NcbiClient.PubMed;

/// <summary>
/// Lets calls for single articles that wait for the rate limit at the same time leave in one request. Nobody waits for others: the first
/// call goes as soon as there is a permit; the request that gets the next one takes all that came meanwhile. Thread-safe.
/// </summary>
/// <param name="most">The most ids that one request takes.</param>
/// <param name="send">Sends one request: takes what has gathered when the permit is there, and answers it.</param>
internal sealed class ArticleGatherer<TId>(int most, Func<GatheredBatch<TId>, CancellationToken, Task> send)
    where TId : notnull
{
    private readonly object _gate = new();
    private readonly Dictionary<TId, GatheredId<TId>> _asked = [];
    private readonly LinkedList<GatheredId<TId>> _waiting = new();
    private readonly List<GatheredBatch<TId>> _withoutPermit = [];
    private long _sequence;

    /// <summary>The answer for an id; who asks for one that is being asked for gets the same.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; the id is still asked for if others want it.</exception>
    public async Task<LookupAnswer> AskAsync(TId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        GatheredId<TId>? asked;
        GatheredBatch<TId>? needed = null;
        lock (_gate)
        {
            if (!_asked.TryGetValue(id, out asked))
            {
                asked = new GatheredId<TId>(id, ++_sequence);
                _asked.Add(id, asked);
                _waiting.AddLast(asked.Place);
                needed = MoreIfNeeded();
            }

            asked.Callers++;
        }

        Begin(needed);
        try
        {
            return await asked.Answer.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(asked);
        }
    }

    /// <summary>Called by a request whose permit is there.</summary>
    internal TId[] Take(GatheredBatch<TId> batch)
    {
        lock (_gate)
        {
            _withoutPermit.Remove(batch);
            while (!batch.IsUseless && batch.Taken.Count < most && _waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                first.Value.Batch = batch;
                batch.Taken.Add(first.Value.Id, first.Value);
            }

            return [.. batch.Taken.Values.OrderBy(static taken => taken.Sequence).Select(static taken => taken.Id)];
        }
    }

    /// <summary>Called by a request for each id that it took.</summary>
    internal void Answer(GatheredBatch<TId> batch, TId id, LookupAnswer answer)
    {
        lock (_gate)
        {
            if (batch.Taken.Remove(id, out GatheredId<TId>? taken) && !MayWaitOn(taken, batch, answer.Error))
            {
                Forget(taken);
                taken.Succeed(answer);
            }
        }
    }

    private void Begin(GatheredBatch<TId>? needed)
    {
        if (needed is not null)
        {
            _ = CarryAsync(needed);
        }
    }

    private async Task CarryAsync(GatheredBatch<TId> batch)
    {
        Exception? error = null;
        try
        {
            await send(batch, batch.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // whatever it is, it belongs to those who wait for this request, and to nobody else
        catch (Exception failure)
#pragma warning restore CA1031
        {
            error = failure;
        }

        GatheredBatch<TId>? needed;
        lock (_gate)
        {
            End(batch, error);
            needed = MoreIfNeeded();
        }

        Begin(needed);
    }

    /// <summary>Answers all that a request has left open.</summary>
    private void End(GatheredBatch<TId> batch, Exception? error)
    {
        if (_withoutPermit.Remove(batch) && error is not null)
        {
            // It never got a permit. Those who have waited as long as it has share its end; the others' time is not up.
            while (_waiting.First is { } first && first.Value.Sequence <= batch.Sequence)
            {
                _waiting.RemoveFirst();
                batch.Taken.Add(first.Value.Id, first.Value);
            }
        }

        foreach (GatheredId<TId> taken in batch.Taken.Values.OrderByDescending(static taken => taken.Sequence))
        {
            if (error is null || !MayWaitOn(taken, batch, error))
            {
                Forget(taken);
                Settle(taken, error);
            }
        }

        batch.Taken.Clear();
    }

    /// <summary>Who asks from now on asks anew.</summary>
    private void Forget(GatheredId<TId> settled)
    {
        if (_asked.TryGetValue(settled.Id, out GatheredId<TId>? asked) && ReferenceEquals(asked, settled))
        {
            _asked.Remove(settled.Id);
        }
    }

    private static void Settle(GatheredId<TId> taken, Exception? error)
    {
        if (error is null)
        {
            taken.Succeed(default);
        }
        else
        {
            taken.Fail(error);
        }
    }

    /// <summary>Puts an id back to the front when the time of a request was up that had begun before the id was asked for.</summary>
    private bool MayWaitOn(GatheredId<TId> taken, GatheredBatch<TId> batch, Exception? error)
    {
        if (error is not NcbiTimeoutException || taken.Sequence <= batch.Sequence || taken.IsSecondChance || taken.Callers == 0)
        {
            return false;
        }

        taken.IsSecondChance = true;
        taken.Batch = null;
        _waiting.AddFirst(taken.Place);
        return true;
    }

    private GatheredBatch<TId>? MoreIfNeeded()
    {
        if (_waiting.Count <= _withoutPermit.Count * most)
        {
            return null;
        }

        GatheredBatch<TId> batch = new(this, _waiting.Last!.Value.Sequence);
        _withoutPermit.Add(batch);
        return batch;
    }

    private void Leave(GatheredId<TId> asked)
    {
        GatheredBatch<TId>? useless;
        lock (_gate)
        {
            if (--asked.Callers > 0 || asked.Answer.IsCompleted)
            {
                return;
            }

            useless = asked.Batch is { } batch ? UselessAfter(batch) : UselessWithout(asked);
            if (useless is not null)
            {
                useless.IsUseless = true;
            }
        }

        useless?.Cancel();
    }

    /// <summary>A request that is under way, when nobody wants any of its answers.</summary>
    private GatheredBatch<TId>? UselessAfter(GatheredBatch<TId> batch)
    {
        if (batch.Taken.Values.Any(static taken => taken.Callers > 0))
        {
            return null;
        }

        foreach (GatheredId<TId> taken in batch.Taken.Values)
        {
            Forget(taken);
        }

        return batch;
    }

    /// <summary>A request that waits for its permit, when the others have room for all that is left.</summary>
    private GatheredBatch<TId>? UselessWithout(GatheredId<TId> asked)
    {
        _waiting.Remove(asked.Place);
        Forget(asked);
        if (_withoutPermit.Count == 0 || _waiting.Count > (_withoutPermit.Count - 1) * most)
        {
            return null;
        }

        GatheredBatch<TId> last = _withoutPermit[^1];
        _withoutPermit.RemoveAt(_withoutPermit.Count - 1);
        return last;
    }
}
