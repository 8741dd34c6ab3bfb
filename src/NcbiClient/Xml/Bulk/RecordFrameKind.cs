namespace NcbiClient.Xml.Bulk;

/// <summary>What a <see cref="RecordFrame"/> frames.</summary>
internal enum RecordFrameKind
{
    /// <summary>A record, whole.</summary>
    Record,

    /// <summary>A list of deleted records, whole.</summary>
    Deleted,

    /// <summary>What is neither but well-formed: an element, a text, or attributes of the root.</summary>
    Unknown,

    /// <summary>What is broken between records.</summary>
    Stray,

    /// <summary>A record or list whose end never came.</summary>
    Cut,
}
