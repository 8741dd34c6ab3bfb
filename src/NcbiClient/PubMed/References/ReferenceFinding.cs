namespace NcbiClient.PubMed;

/// <summary>One thing that a reader should know about a reference. Immutable, hence thread-safe.</summary>
public sealed record ReferenceFinding
{
    /// <summary>What it is.</summary>
    public required ReferenceFindingKind Kind { get; init; }

    /// <summary>The PMID of the notice, erratum, or other version; for a retraction notice, that of the article retracted.</summary>
    /// <value>Null if it is not in PubMed, or if the record has only a publication type and no link.</value>
    public Pmid? NoticePmid { get; init; }

    /// <summary>Where the notice appeared, such as <c>Lancet. 2010 Feb 6;375(9713):445</c>; null if the record does not say.</summary>
    public string? NoticeSource { get; init; }

    /// <summary>The record's note on it, or the ids concerned; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the work should not be relied on as it was: retracted wholly or in part, or under an expression of concern.</summary>
    public bool IsGrave => Kind is ReferenceFindingKind.Retracted or ReferenceFindingKind.RetractedAndRepublished or ReferenceFindingKind.PartiallyRetracted or ReferenceFindingKind.ExpressionOfConcern;
}
