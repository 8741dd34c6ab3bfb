using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <summary>What became of a <see cref="RecordFrame"/>: a record, PMIDs of deleted records, or an error.</summary>
internal readonly record struct RecordResult(Article? Article, EquatableList<VersionedPmid> Deleted, NcbiFormatException? Error, RecordFrameKind Kind);
