using System.Threading.Channels;

namespace NcbiClient.Xml.Bulk;

/// <summary>One task reads, decompresses and frames ahead; several parse; the caller gets the batches in order. What is under way is bounded.</summary>
internal sealed class ParallelBatches : IRecordBatches
{
    private readonly RecordFramer _framer;
    private readonly Channel<RecordBatch> _ordered;
    private readonly Channel<RecordBatch> _unparsed;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task[] _tasks;

    public ParallelBatches(RecordFramer framer, PubMedXmlReaderOptions options)
    {
        _framer = framer;
        _ordered = Channel.CreateBounded<RecordBatch>(new BoundedChannelOptions(2 * options.Parallelism) { SingleReader = true, SingleWriter = true });
        _unparsed = Channel.CreateUnbounded<RecordBatch>(new UnboundedChannelOptions { SingleWriter = true }); // holds no more than _ordered does
        _tasks = [Task.Run(FrameAsync), .. Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(() => ParseAsync(new RecordParser(options))))];
    }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancellationToken)
    {
        if (!await _ordered.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !_ordered.Reader.TryRead(out RecordBatch? batch))
        {
            return null;
        }

        await batch.Parsed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        return batch;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_tasks).ConfigureAwait(false);
        while (_unparsed.Reader.TryRead(out RecordBatch? batch))
        {
            batch.ReturnBytes();
        }

        _stop.Dispose();
    }

    private async Task FrameAsync()
    {
        Exception? failure = null;
        try
        {
            while (await _framer.NextAsync(_stop.Token).ConfigureAwait(false) is { } batch)
            {
                await WriteAsync(batch).ConfigureAwait(false);
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

        _unparsed.Writer.Complete();
        _ordered.Writer.Complete(failure);
    }

    /// <summary>Waits for room among the batches in order, so that no more are under way; what is in order is also given to the parsers, always.</summary>
    private async ValueTask WriteAsync(RecordBatch batch)
    {
        while (!_ordered.Writer.TryWrite(batch))
        {
            try
            {
                await _ordered.Writer.WaitToWriteAsync(_stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                batch.ReturnBytes();
                throw;
            }
        }

        _unparsed.Writer.TryWrite(batch);
    }

    private async Task ParseAsync(RecordParser parser)
    {
        try
        {
            while (await _unparsed.Reader.WaitToReadAsync(_stop.Token).ConfigureAwait(false))
            {
                while (_unparsed.Reader.TryRead(out RecordBatch? batch))
                {
                    Parse(parser, batch);
                }
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
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
