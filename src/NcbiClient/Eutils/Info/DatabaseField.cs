namespace NcbiClient.Eutils;

/// <summary>A field of a database: what <c>[…]</c> can name in a query.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.</remarks>
public sealed record DatabaseField
{
    /// <summary>The short name, such as <c>TIAB</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The full name, such as <c>Title/Abstract</c>.</summary>
    public string? FullName { get; init; }

    /// <summary>What it holds, in a few words.</summary>
    public string? Description { get; init; }

    /// <summary>How many different terms it has.</summary>
    /// <value>Null if the answer did not say, as PubMed's has not since 2022.</value>
    public long? TermCount { get; init; }

    /// <summary>Whether its terms are dates.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether its terms are numbers.</summary>
    public bool IsNumerical { get; init; }

    /// <summary>Whether a text is one term of it, instead of being split into words (<c>SingleToken</c>).</summary>
    public bool IsSingleToken { get; init; }

    /// <summary>Whether its terms form a hierarchy, in which a term stands for those below it too (<c>Hierarchy</c>).</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>Whether NCBI hides it from menus. It can be searched all the same.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether ranges (<c>2020:2025[pdat]</c>) can be searched.</summary>
    /// <value>Null if the answer was one of version 1.0, which does not say.</value>
    public bool? IsRangeable { get; init; }

    /// <summary>Whether a trailing <c>*</c> stands for any ending.</summary>
    /// <value>Null if the answer was one of version 1.0, which does not say.</value>
    public bool? IsTruncatable { get; init; }
}
