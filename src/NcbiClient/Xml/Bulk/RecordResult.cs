using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <summary>What became of a <see cref="RecordFrame"/>: a record, PMIDs of deleted records, unknown content, or an error.</summary>
internal readonly record struct RecordResult(RecordFrameKind Kind)
{
    public Article? Article { get; init; }

    public DeletedList Deleted { get; init; }

    public EquatableList<UnknownContent> Unknown { get; init; }

    /// <summary>Where the bytes stand in the document of what is outside of the records.</summary>
    public long Offset { get; init; }

    /// <summary>What ends the reading here; then there is nothing else.</summary>
    public Exception? Fault { get; init; }

    public NcbiFormatException? Error { get; init; }
}
