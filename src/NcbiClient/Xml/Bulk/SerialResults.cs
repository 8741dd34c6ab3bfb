namespace NcbiClient.Xml.Bulk;

/// <summary>Reads and parses when asked, on the caller's thread.</summary>
/// <remarks>One record at a time, so that one record at a time is alive: what dies before the next collection costs the collector nothing.</remarks>
internal sealed class SerialResults(RecordFramer framer, PubMedXmlReaderOptions options) : IRecordResults
{
    private readonly RecordParser _parser = new(options);
    private RecordBatch? _batch;
    private int _next;

    public ValueTask<bool> WaitToTakeAsync(CancellationToken cancellationToken) =>
        _batch is { } batch && _next < batch.Frames.Length ? new ValueTask<bool>(true) : FrameAsync(cancellationToken);

    public RecordResult Take() =>
        _next < _batch!.Frames.Length ? _parser.Parse(_batch, _batch.Frames[_next++]) : new RecordResult(RecordFrameKind.Cut) { Fault = _batch.Fault };

    public ValueTask DisposeAsync()
    {
        _batch?.LetGo();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<bool> FrameAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (_batch?.Fault is not null)
            {
                return true; // it is the result
            }

            _next = 0;
            _batch = await framer.NextAsync(_batch, cancellationToken).ConfigureAwait(false);
        }
        while (_batch is { Frames.Length: 0 });
        return _batch is not null;
    }
}
