using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>An article that a reference may cite. Immutable, hence thread-safe.</summary>
public sealed record ReferenceCandidate
{
    /// <summary>What PubMed has for the id or the text; not accepted as the work cited.</summary>
    public required Article Article { get; init; }

    /// <summary>By what it was found.</summary>
    public required ReferenceRoute FoundBy { get; init; }

    /// <summary>How far it agrees with the reference's text.</summary>
    public required CitationAgreement Agreement { get; init; }
}
