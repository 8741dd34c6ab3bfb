namespace NcbiClient.Records;

/// <summary>The place in NCBI's Bookshelf that a title points to.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record BookLink
{
    /// <summary>The book's id.</summary>
    public string? Book { get; init; }

    /// <summary>The part's id.</summary>
    public string? Part { get; init; }

    /// <summary>The section's id.</summary>
    public string? Sec { get; init; }
}
