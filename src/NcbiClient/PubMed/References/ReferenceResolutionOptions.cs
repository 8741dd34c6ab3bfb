namespace NcbiClient.PubMed;

/// <summary>How far to go to find out what the references of an article are. Immutable, hence thread-safe.</summary>
public sealed record ReferenceResolutionOptions
{
    /// <summary>Whether references that their ids do not resolve are looked for by the parts of their text (ECitMatch).</summary>
    /// <value><see langword="true"/> by default: one request for 200 of them, and one for the records found.</value>
    public bool MatchCitations { get; init; } = true;

    /// <summary>Whether references that are still open are looked for by the title in their text.</summary>
    /// <value><see langword="false"/> by default: it takes a search for every ten titles.</value>
    public bool SearchTitles { get; init; }

    /// <summary>Whether NCBI's links are asked when the record has no reference list.</summary>
    /// <value><see langword="true"/> by default: one request, and one for each batch of records.</value>
    public bool UseLinks { get; init; } = true;
}
