using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>One reference of a paper, and what it is in PubMed. Immutable, hence thread-safe.</summary>
public sealed record ResolvedReference
{
    /// <summary>Its number in the paper's list, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The reference as the paper has it.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The article that it cites, or null when none of its ids is in PubMed, or it has none.</summary>
    public Article? Article { get; init; }

    /// <summary>By what <see cref="Article"/> was found; null when it was not.</summary>
    public ReferenceRoute? MatchedBy { get; init; }

    /// <summary>Whether <see cref="Article"/> was found.</summary>
    public bool IsResolved => Article is not null;
}
