namespace NcbiClient.Xml.Bulk;

/// <summary>Reads and parses when asked, on the caller's thread.</summary>
internal sealed class SerialBatches(RecordFramer framer, PubMedXmlReaderOptions options) : IRecordBatches
{
    private readonly RecordParser _parser = new(options);

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancellationToken)
    {
        RecordBatch? batch = await framer.NextAsync(cancellationToken).ConfigureAwait(false);
        if (batch is not null)
        {
            try
            {
                _parser.Parse(batch, cancellationToken);
            }
            finally
            {
                batch.ReturnBytes();
            }
        }

        return batch;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
