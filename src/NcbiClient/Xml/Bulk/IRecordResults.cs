namespace NcbiClient.Xml.Bulk;

/// <summary>What became of the children of a set, in the order of the document. One caller at a time.</summary>
internal interface IRecordResults : IAsyncDisposable
{
    /// <summary>The next one; null at the end.</summary>
    ValueTask<RecordResult?> NextAsync(CancellationToken cancellationToken);
}
