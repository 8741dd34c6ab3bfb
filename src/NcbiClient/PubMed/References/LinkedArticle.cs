using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>An article to which NCBI links another. Immutable, hence thread-safe.</summary>
public sealed record LinkedArticle
{
    /// <summary>Its PMID.</summary>
    public required Pmid Pmid { get; init; }

    /// <summary>The article; null when PubMed no longer has a record that NCBI still links to.</summary>
    public Article? Article { get; init; }

    /// <summary>How alike the articles are; larger is more alike, comparable among those of one article only.</summary>
    /// <value>Null where the link has no scores, as with citing articles.</value>
    public long? Score { get; init; }
}
