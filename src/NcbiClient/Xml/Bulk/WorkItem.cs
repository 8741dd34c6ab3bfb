namespace NcbiClient.Xml.Bulk;

/// <summary>Something to do.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Batch">The batch to parse a share of.</param>
/// <param name="Share">The share.</param>
internal readonly record struct WorkItem(WorkKind Kind, SharedBatch? Batch = null, Range Share = default);
