namespace NcbiClient.Eutils;

/// <summary>A kind of link from the records of a database to those of another.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.</remarks>
public sealed record DatabaseLink
{
    /// <summary>The name that <c>elink</c> knows it by, such as <c>pubmed_pmc</c>.</summary>
    public LinkName Name { get; init; }

    /// <summary>Its name in menus, such as <c>PMC Links</c>.</summary>
    public string? Menu { get; init; }

    /// <summary>What the link means, in a few words.</summary>
    public string? Description { get; init; }

    /// <summary>Where it leads (<c>DbTo</c>).</summary>
    public EntrezDatabase Target { get; init; }
}
