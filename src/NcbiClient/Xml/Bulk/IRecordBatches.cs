namespace NcbiClient.Xml.Bulk;

/// <summary>Parsed batches in the order of the document. One caller at a time.</summary>
internal interface IRecordBatches : IAsyncDisposable
{
    /// <summary>The next batch, parsed; null at the end.</summary>
    ValueTask<RecordBatch?> NextAsync(CancellationToken cancellationToken);
}
