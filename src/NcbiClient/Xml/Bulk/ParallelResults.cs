namespace NcbiClient.Xml.Bulk;

/// <summary>
/// The caller and further tasks parse side by side, and read, decompress and frame what there is to parse: the tasks ahead, the caller only if it could do nothing else. The caller gets what all made in order, and works only
/// when that is not yet there.
/// </summary>
/// <remarks>Nobody only reads, and nobody only waits: as many are at work as there are to be, and none of them takes a core from another.</remarks>
internal sealed class ParallelResults : IRecordResults
{
    private readonly RecordFramer _framer; // belongs to the one who has been told to frame
    private readonly RecordParser _parser; // the caller's
    private readonly WorkPlan _plan;
    private readonly CancellationTokenSource _stop;
    private readonly Task[] _tasks;
    private readonly ShortWait _callersShortWait = new();
    private readonly ShortWait _othersShortWait = new();
    private Task _framing = Task.CompletedTask; // what the caller began
    private SharedBatch? _batch; // whose results the caller takes

    /// <summary>Begins to read.</summary>
    /// <param name="framer">The document.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">The same as in all calls of <see cref="WaitToTakeAsync"/>.</param>
    public ParallelResults(RecordFramer framer, PubMedXmlReaderOptions options, CancellationToken cancellationToken)
    {
        _framer = framer;
        _parser = new RecordParser(options);
        _plan = new WorkPlan(options.Parallelism);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _tasks = [.. Enumerable.Range(1, options.Parallelism - 1).Select(_ => Task.Run(() => WorkAsync(new RecordParser(options))))];
    }

    public ValueTask<bool> WaitToTakeAsync(CancellationToken cancellationToken) =>
        _batch is { IsNextParsed: true } ? new ValueTask<bool>(true) : WorkToNextAsync(cancellationToken);

    public RecordResult Take() => _batch!.IsAllTaken ? new RecordResult(RecordFrameKind.Cut) { Fault = _batch.Fault } : _batch.Take();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }
        finally
        {
            _plan.Stop();
            await Task.WhenAll(_tasks).ConfigureAwait(false);
            await _framing.ConfigureAwait(false);
            _plan.Clear();
            _stop.Dispose();
        }
    }

    /// <summary>Works, and waits where there is nothing to do, until the next result is there.</summary>
    private async ValueTask<bool> WorkToNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MoveToNext())
            {
                return true;
            }

            WorkItem item = _plan.NextForCaller(out Task? change);
            switch (item.Kind)
            {
                case WorkKind.Parse:
                    item.Batch!.Parse(item.Share, _parser, _stop.Token);
                    break;
                case WorkKind.Frame:
                    _framing = FrameAsync(); // not waited for: a stream that lets one wait does not keep back what comes before
                    break;
                case WorkKind.Wait when change is not null:
                    _callersShortWait.Until(change, static change => change.IsCompleted);
                    await change.WaitAsync(cancellationToken).ConfigureAwait(false);
                    break;
                case WorkKind.End:
                    cancellationToken.ThrowIfCancellationRequested(); // else it would seem to be the end
                    return false;
            }
        }
    }

    /// <summary>Whether something can be taken now, be it a fault; leaves the batches behind of which all is taken.</summary>
    private bool MoveToNext()
    {
        while ((_batch ??= _plan.First) is { IsAllTaken: true, Fault: null })
        {
            _plan.RemoveFirst();
            _batch = null;
        }

        return _batch is { } batch && (batch.IsAllTaken || batch.IsNextParsed);
    }

    private async Task WorkAsync(RecordParser parser)
    {
        while (true)
        {
            WorkItem item = _plan.Next(out Task? change);
            switch (item.Kind)
            {
                case WorkKind.Parse:
                    item.Batch!.Parse(item.Share, parser, _stop.Token);
                    break;
                case WorkKind.Frame:
                    await FrameAsync().ConfigureAwait(false);
                    break;
                case WorkKind.Wait:
                    _othersShortWait.Until(change!, static change => change.IsCompleted);
                    await change!.ConfigureAwait(false);
                    break;
                default:
                    return;
            }
        }
    }

    private async Task FrameAsync()
    {
        SharedBatch? batch = null;
        try
        {
            batch = await _framer.NextAsync(_stop.Token).ConfigureAwait(false) is { } framed ? new SharedBatch(framed) : null;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // whatever it is, it reaches the caller behind the batches before; without it the caller would wait for ever
        catch (Exception e)
#pragma warning restore CA1031
        {
            batch = new SharedBatch(new RecordBatch { Fault = e });
        }

        _plan.Add(batch);
    }
}
