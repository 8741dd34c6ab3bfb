using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>A list of deleted records, and what else is in it. Without PMIDs that is the element itself, whole, or nothing.</summary>
internal readonly record struct DeletedList(EquatableList<VersionedPmid> Pmids, EquatableList<UnknownContent> Unknown);
