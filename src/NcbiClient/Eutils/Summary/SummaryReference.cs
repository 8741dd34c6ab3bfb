namespace NcbiClient.Eutils;

/// <summary>A comment, correction or the like that a summary names; not an entry of the article's reference list. Immutable, hence thread-safe.</summary>
public sealed record SummaryReference
{
    /// <summary>Where it is, as a citation.</summary>
    public string? Source { get; init; }

    /// <summary>How the two belong together, such as <c>Comment in</c> or <c>Retraction in</c> (<c>reftype</c>).</summary>
    public string? Type { get; init; }

    /// <summary>The other article.</summary>
    /// <value>Null if it is not in PubMed.</value>
    public Pmid? Pmid { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }
}
