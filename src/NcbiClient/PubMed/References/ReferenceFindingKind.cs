using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>What a reader should know about a reference before relying on it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReferenceFindingKind>))]
public enum ReferenceFindingKind
{
    /// <summary>The article was retracted.</summary>
    Retracted,

    /// <summary>The article was retracted and published again in a corrected form.</summary>
    RetractedAndRepublished,

    /// <summary>A part of the article was retracted.</summary>
    PartiallyRetracted,

    /// <summary>Its journal has expressed concern about the article.</summary>
    ExpressionOfConcern,

    /// <summary>The article has an erratum.</summary>
    Corrected,

    /// <summary>The article was corrected and published again as a whole.</summary>
    CorrectedAndRepublished,

    /// <summary>The article was published again elsewhere.</summary>
    Republished,

    /// <summary>There is a newer version of the article, such as that of a Cochrane review, or the journal's of a preprint.</summary>
    Updated,

    /// <summary>The reference is itself the notice that retracts another article: it was not retracted.</summary>
    RetractionNotice,

    /// <summary>An id of the reference points to another paper than its text.</summary>
    Mismatching,

    /// <summary>The article found carries other ids than some of the reference's.</summary>
    ConflictingIds,

    /// <summary>The reference has ids, and PubMed has no article with any of them.</summary>
    NotFound,

    /// <summary>The reference has no id, and its text could not be matched surely: nothing is known of it.</summary>
    Unresolved,
}
