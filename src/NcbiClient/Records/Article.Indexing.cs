using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>What NLM and others say of the article.</content>
public sealed partial record Article
{
    /// <summary>The stage of NLM's processing; null for a book.</summary>
    public RecordStatus? Status { get; init; }

    /// <summary>Who maintains the record; null when not stated, which means NLM.</summary>
    public string? Owner { get; init; }

    /// <summary>The version as <c>VersionID</c> states it, or null.</summary>
    public string? VersionId { get; init; }

    /// <summary>The date of that version, or null.</summary>
    public string? VersionDate { get; init; }

    /// <summary><c>Automated</c> or <c>Curated</c>; null when indexed by people.</summary>
    public string? IndexingMethod { get; init; }

    /// <summary>When the record was created, in records before 2018; null otherwise.</summary>
    public PartialDate? DateCreated { get; init; }

    /// <summary>When indexing was completed, or null.</summary>
    public PartialDate? DateCompleted { get; init; }

    /// <summary>When the record was last revised, or null.</summary>
    public PartialDate? DateRevised { get; init; }

    /// <summary>Substances.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Chemical>))]
    public EquatableList<Chemical> Chemicals { get; init; }

    /// <summary>Supplementary concepts.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SupplMeshName>))]
    public EquatableList<SupplMeshName> SupplMeshNames { get; init; }

    /// <summary>Subsets of journals that the record belongs to: <c>IM</c>, <c>AIM</c> …</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> CitationSubsets { get; init; }

    /// <summary>Retractions, errata, comments and other links to records.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<CommentsCorrections>))]
    public EquatableList<CommentsCorrections> CommentsCorrections { get; init; }

    /// <summary>Gene symbols, in records of 1991 to 1995.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> GeneSymbols { get; init; }

    /// <summary>MeSH headings in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<MeshHeading>))]
    public EquatableList<MeshHeading> MeshHeadings { get; init; }

    /// <summary>The number of references as NLM counted it (reviews to 2010), or null. The list itself is in <see cref="References"/>.</summary>
    public string? NumberOfReferences { get; init; }

    /// <summary>Persons whom the article is about.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<PersonalNameSubject>))]
    public EquatableList<PersonalNameSubject> PersonalNameSubjects { get; init; }

    /// <summary>Identifiers of the record in other data bases.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<OtherId>))]
    public EquatableList<OtherId> OtherIds { get; init; }

    /// <summary>Further abstracts: translations, plain-language summaries.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<OtherAbstract>))]
    public EquatableList<OtherAbstract> OtherAbstracts { get; init; }

    /// <summary>Keywords by owner. <see cref="Keywords"/> is the short way.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<KeywordList>))]
    public EquatableList<KeywordList> KeywordLists { get; init; }

    /// <summary>The conflict of interest statement, or null.</summary>
    public MarkedText? CoiStatement { get; init; }

    /// <summary>Missions in space that the article reports on, in records that NASA supplied.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> SpaceFlightMissions { get; init; }

    /// <summary>Members of group authors; one list, more only in broken records.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<InvestigatorList>))]
    public EquatableList<InvestigatorList> InvestigatorLists { get; init; }

    /// <summary>Notes that belong nowhere else.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<GeneralNote>))]
    public EquatableList<GeneralNote> GeneralNotes { get; init; }
}
