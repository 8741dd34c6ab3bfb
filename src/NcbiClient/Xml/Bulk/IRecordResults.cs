namespace NcbiClient.Xml.Bulk;

/// <summary>What became of the children of a set, in the order of the document. One caller at a time.</summary>
/// <remarks>A result is taken, not awaited: the task of a wait that took long is old for the collector, and would keep alive what it returned, though nobody asks for it any more.</remarks>
internal interface IRecordResults : IAsyncDisposable
{
    /// <summary>Waits until there is a next one; false at the end.</summary>
    ValueTask<bool> WaitToTakeAsync(CancellationToken cancellationToken);

    /// <summary>The next one, once after each wait that gave true.</summary>
    RecordResult Take();
}
