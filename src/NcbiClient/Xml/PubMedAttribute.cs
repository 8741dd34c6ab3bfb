namespace NcbiClient.Xml;

/// <summary>The attributes of the PubMed DTD, by their names; <c>book</c>, <c>part</c> and <c>sec</c> are written small.</summary>
internal enum PubMedAttribute : byte
{
    /// <summary>An attribute that the DTD does not know.</summary>
    Unknown,

    AutoHM,
    Book,
    CitedMedium,
    CompleteYN,
    DateType,
    EIdType,
    EqualContrib,
    ID,
    IdType,
    IndexingMethod,
    Investigators,
    IssnType,
    Label,
    Language,
    ListType,
    MajorTopicYN,
    Name,
    NlmCategory,
    Owner,
    Part,
    PubModel,
    PubStatus,
    RefType,
    Sec,
    Source,
    Status,
    Type,
    UI,
    ValidYN,
    Version,
    VersionDate,
    VersionID,
}
