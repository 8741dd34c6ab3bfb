namespace NcbiClient.Xml.Bulk;

/// <summary>The batches under way, in order, and who does what about them next. Thread-safe.</summary>
/// <remarks>
/// Records are given out one by one, or a few short ones together, so that the next one in order is hardly ever far: what is parsed but not taken yet is alive, and each collection carries it.
/// Batches are framed while there is still something to parse, so that nobody waits for that.
/// </remarks>
internal sealed class WorkPlan(int parallelism)
{
    private const int Ahead = 4; // batches: while a record of some MB is parsed, the others need not wait

    private readonly object _lock = new();
    private readonly Queue<SharedBatch> _batches = []; // the first one belongs to the caller
    private readonly Queue<SharedBatch> _unshared = []; // those of them that have something left to parse
    private readonly int _near = 2 + (parallelism / 4); // batches that keep all at work: so many are to be ready to be parsed, and so many may be parsed but not taken
    private readonly int _capacity = parallelism + Ahead;
    private TaskCompletionSource? _callerWaits;
    private TaskCompletionSource? _othersWait;
    private bool _isFraming;
    private bool _isAllFramed;
    private bool _isStopped;

    /// <summary>The batch whose results come next, or null; for the caller.</summary>
    public SharedBatch? First
    {
        get
        {
            lock (_lock)
            {
                return _batches.TryPeek(out SharedBatch? first) ? first : null;
            }
        }
    }

    /// <summary>What one of the others, who has done what it was told before, does next.</summary>
    /// <param name="change">To wait for, if that is <see cref="WorkKind.Wait"/>.</param>
    public WorkItem Next(out Task? change)
    {
        lock (_lock)
        {
            Wake(ref _callerWaits); // it may wait for what has been done
            WorkItem item = _isStopped ? new WorkItem(WorkKind.End) : TryFrame(_unshared.Count < _near) ?? TryShare(isFar: !IsFirstReady) ?? WaitOrEnd(_isAllFramed && _unshared.Count == 0);
            change = item.Kind == WorkKind.Wait ? WaitFor(ref _othersWait) : null;
            return item;
        }
    }

    /// <summary>What the caller does next, to whom nothing can be handed over.</summary>
    /// <param name="change">To wait for, if that is <see cref="WorkKind.Wait"/>; null when something can be handed over.</param>
    public WorkItem NextForCaller(out Task? change)
    {
        lock (_lock)
        {
            if (IsFirstReady)
            {
                change = null;
                return new WorkItem(WorkKind.Wait);
            }

            WorkItem item = TryShare(isFar: true) ?? TryFrame(_unshared.Count == 0) ?? WaitOrEnd(_isAllFramed && _batches.Count == 0);
            if (_unshared.Count > 0)
            {
                Wake(ref _othersWait); // they may go further ahead while the caller waits
            }

            change = item.Kind == WorkKind.Wait ? WaitFor(ref _callerWaits) : null;
            return item;
        }
    }

    /// <summary>A batch has been framed, or null at the end.</summary>
    public void Add(SharedBatch? batch)
    {
        lock (_lock)
        {
            _isFraming = false;
            _isAllFramed = batch is null || batch.Fault is not null;
            if (batch is not null)
            {
                _batches.Enqueue(batch);
                if (!batch.IsAllShared)
                {
                    _unshared.Enqueue(batch);
                }
            }

            WakeAll();
        }
    }

    /// <summary>All of the first batch has been taken.</summary>
    public void RemoveFirst()
    {
        lock (_lock)
        {
            _batches.Dequeue();
            Wake(ref _othersWait); // there is room
        }
    }

    /// <summary>Gives back what is not parsed any more, when nobody works any more.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (SharedBatch batch in _batches)
            {
                batch.LetGo();
            }

            _batches.Clear();
        }
    }

    /// <summary>Nothing more is to be done.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            WakeAll();
        }
    }

    private bool IsFirstReady => _batches.TryPeek(out SharedBatch? first) && (first.IsNextParsed || first.IsAllTaken);

    private WorkItem? TryFrame(bool isNeeded)
    {
        if (!isNeeded || _isFraming || _isAllFramed || _batches.Count == _capacity)
        {
            return null;
        }

        _isFraming = true;
        return new WorkItem(WorkKind.Frame);
    }

    /// <param name="isFar">Whether to go far ahead. As long as the caller takes what is there, that would only fill memory.</param>
    private WorkItem? TryShare(bool isFar)
    {
        if (!_unshared.TryPeek(out SharedBatch? batch) || (!isFar && _batches.Count - _unshared.Count >= _near))
        {
            return null;
        }

        Range share = batch.NextShare();
        if (batch.IsAllShared)
        {
            _unshared.Dequeue();
        }

        return new WorkItem(WorkKind.Parse, batch, share);
    }

    private static WorkItem WaitOrEnd(bool isEnd) => new(isEnd ? WorkKind.End : WorkKind.Wait);

    private void WakeAll()
    {
        Wake(ref _callerWaits);
        Wake(ref _othersWait);
    }

    private static Task WaitFor(ref TaskCompletionSource? change) => (change ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private static void Wake(ref TaskCompletionSource? change)
    {
        change?.SetResult();
        change = null;
    }
}
