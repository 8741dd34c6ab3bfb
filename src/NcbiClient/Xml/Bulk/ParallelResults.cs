using System.Threading.Channels;

namespace NcbiClient.Xml.Bulk;

/// <summary>
/// The caller and further tasks, each of which takes its turn to read, decompress and frame the next batch, and parses it while the others have theirs; the
/// caller gets what they made in order, and works only when that is not yet there. What is under way is bounded.
/// </summary>
/// <remarks>Nobody only reads, and nobody only waits: as many are at work as there are to be, and none of them takes a core from another.</remarks>
internal sealed class ParallelResults : IRecordResults
{
    private const int Ahead = 8; // batches: while a record of some MB is parsed, the others need not wait

    private readonly RecordFramer _framer;
    private readonly RecordParser _parser; // the caller's
    private readonly Channel<RecordBatch> _ordered;
    private readonly int _capacity;
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Task[] _tasks;
    private bool _isEnd; // belongs to the one whose turn it is
    private RecordBatch? _batch; // this one and the next two belong to the caller
    private int _next;
    private Task<RecordBatch?>? _framing; // what the caller reads itself

    public ParallelResults(RecordFramer framer, PubMedXmlReaderOptions options, CancellationToken cancellationToken)
    {
        _framer = framer;
        _parser = new RecordParser(options);
        _capacity = options.Parallelism + Ahead;
        _ordered = Channel.CreateBounded<RecordBatch>(new BoundedChannelOptions(_capacity) { SingleReader = true, SingleWriter = true });
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _tasks = [.. Enumerable.Range(1, options.Parallelism - 1).Select(_ => Task.Run(() => WorkAsync(new RecordParser(options))))];
    }

    public ValueTask<RecordResult?> NextAsync(CancellationToken cancellationToken) =>
        _batch is { } batch && _next < batch.Results.Count ? new ValueTask<RecordResult?>(Take(batch)) : NextBatchAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_tasks).ConfigureAwait(false);
        await (_framing ?? Task.FromResult<RecordBatch?>(null)).ConfigureAwait(false);
        _turn.Dispose();
        _stop.Dispose();
    }

    private async ValueTask<RecordResult?> NextBatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            do
            {
                if (_batch?.Fault is { } fault)
                {
                    return new RecordResult(RecordFrameKind.Cut) { Fault = fault };
                }

                _batch = await TakeBatchAsync(cancellationToken).ConfigureAwait(false);
                _next = 0;
            }
            while (_batch is { Results.Count: 0 });
            return _batch is null ? null : Take(_batch);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    /// <summary>Waits for the next batch in order, and works meanwhile; null at the end.</summary>
    private async ValueTask<RecordBatch?> TakeBatchAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_ordered.Reader.TryPeek(out RecordBatch? batch) && batch.Parsed.Task.IsCompleted)
            {
                _ordered.Reader.TryRead(out _);
                await batch.Parsed.Task.ConfigureAwait(false);
                return batch;
            }

            if (await TryWorkAsync().ConfigureAwait(false))
            {
                continue;
            }

            if (batch is not null)
            {
                await Task.WhenAny(batch.Parsed.Task).WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (!await _ordered.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested(); // else it would seem to be the end
                return null;
            }
        }
    }

    /// <summary>Hands a result over and lets go of it, so that the collector need not keep it longer than the caller does.</summary>
    private RecordResult Take(RecordBatch batch)
    {
        RecordResult result = batch.Results[_next];
        batch.Results[_next++] = default;
        return result;
    }

    /// <summary>Does the caller's share, unless another has the turn, or enough is under way: the caller must not wait for room, which only the caller makes.</summary>
    /// <returns>Whether something may have changed.</returns>
    private async ValueTask<bool> TryWorkAsync()
    {
        if (_framing is null && !TryBeginFraming())
        {
            return false;
        }

        // A slow stream does not keep back what comes before. Looked for now: while the caller has the turn nobody else adds any, but before it somebody may have.
        if (_ordered.Reader.TryPeek(out RecordBatch? first) && await Task.WhenAny(_framing!, first.Parsed.Task).ConfigureAwait(false) == first.Parsed.Task)
        {
            return true;
        }

        RecordBatch? batch = await _framing!.ConfigureAwait(false);
        _framing = null;
        if (batch is not null)
        {
            Parse(_parser, batch);
        }

        return batch is not null;
    }

    private bool TryBeginFraming()
    {
        if (!_turn.Wait(0, CancellationToken.None)) // takes it or not, but does not wait
        {
            return false;
        }

        if (_ordered.Reader.Count == _capacity)
        {
            _turn.Release();
            return false;
        }

        _framing = FrameInTurnAsync().AsTask();
        return true;
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
        return await FrameInTurnAsync().ConfigureAwait(false);
    }

    private async ValueTask<RecordBatch?> FrameInTurnAsync()
    {
        try
        {
            RecordBatch? batch = _isEnd ? null : await FrameNextAsync().ConfigureAwait(false);
            _isEnd = batch is null;
            return batch;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for room among the batches in order, so that no more are under way, and puts the next there.</summary>
    private async ValueTask<RecordBatch?> FrameNextAsync()
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
