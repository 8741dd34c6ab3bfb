using System.Threading.Channels;

namespace NcbiClient.Xml.Bulk;

/// <summary>
/// Several tasks, each of which takes its turn to read, decompress and frame the next batch, and parses it while the others have theirs; the caller gets what
/// they made in order. What is under way is bounded.
/// </summary>
/// <remarks>No task only reads: as many are at work as there are to be, and none of them takes a core from another.</remarks>
internal sealed class ParallelResults : IRecordResults
{
    private readonly RecordFramer _framer;
    private readonly Channel<RecordBatch> _ordered;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Task[] _tasks;
    private bool _isEnd; // belongs to the task whose turn it is
    private RecordBatch? _batch; // this one and the next belong to the caller
    private int _next;

    public ParallelResults(RecordFramer framer, PubMedXmlReaderOptions options)
    {
        _framer = framer;
        _ordered = Channel.CreateBounded<RecordBatch>(new BoundedChannelOptions(2 * options.Parallelism) { SingleReader = true, SingleWriter = true });
        _tasks = [.. Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(() => WorkAsync(new RecordParser(options))))];
    }

    public ValueTask<RecordResult?> NextAsync(CancellationToken cancellationToken) =>
        _batch is { } batch && _next < batch.Results.Count ? new ValueTask<RecordResult?>(Take(batch)) : NextBatchAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_tasks).ConfigureAwait(false);
        _turn.Dispose();
        _stop.Dispose();
    }

    private async ValueTask<RecordResult?> NextBatchAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (_batch?.Fault is { } fault)
            {
                return new RecordResult(RecordFrameKind.Cut) { Fault = fault };
            }

            if (!await _ordered.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !_ordered.Reader.TryRead(out _batch))
            {
                return null;
            }

            await _batch.Parsed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            _next = 0;
        }
        while (_batch.Results.Count == 0);
        return Take(_batch);
    }

    /// <summary>Hands a result over and lets go of it, so that the collector need not keep it longer than the caller does.</summary>
    private RecordResult Take(RecordBatch batch)
    {
        RecordResult result = batch.Results[_next];
        batch.Results[_next++] = default;
        return result;
    }

    private async Task WorkAsync(RecordParser parser)
    {
        try
        {
            while (await FrameAsync().ConfigureAwait(false) is { } batch)
            {
                Parse(parser, batch);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async ValueTask<RecordBatch?> FrameAsync()
    {
        await _turn.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            RecordBatch? batch = _isEnd ? null : await FrameInTurnAsync().ConfigureAwait(false);
            _isEnd = batch is null;
            return batch;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for room among the batches in order, so that no more are under way, and puts the next there.</summary>
    private async ValueTask<RecordBatch?> FrameInTurnAsync()
    {
        Exception? failure = null;
        try
        {
            await _ordered.Writer.WaitToWriteAsync(_stop.Token).ConfigureAwait(false);
            if (await _framer.NextAsync(_stop.Token).ConfigureAwait(false) is { } batch)
            {
                _ordered.Writer.TryWrite(batch); // there is room, and nobody else writes now
                return batch;
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // whatever it is, it reaches the caller through the channel; without it the caller would wait for ever
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }

        _ordered.Writer.Complete(failure);
        return null;
    }

    private void Parse(RecordParser parser, RecordBatch batch)
    {
        try
        {
            parser.Parse(batch, _stop.Token);
            batch.Parsed.SetResult();
        }
        catch (OperationCanceledException)
        {
            batch.Parsed.SetCanceled(_stop.Token);
        }
#pragma warning disable CA1031 // the same
        catch (Exception e)
#pragma warning restore CA1031
        {
            batch.Parsed.SetException(e); // thrown where the batch is waited for
        }
        finally
        {
            batch.ReturnBytes();
        }
    }
}
