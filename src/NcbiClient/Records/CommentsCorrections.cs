namespace NcbiClient.Records;

/// <summary>A link to another record: a retraction, an erratum, a comment …</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#commentscorrections">NLM's element descriptions</see>.</remarks>
public sealed record CommentsCorrections
{
    /// <summary>The relation; null only in a broken record.</summary>
    public CommentsCorrectionsType? RefType { get; init; }

    /// <summary>The citation of the other record.</summary>
    public string? RefSource { get; init; }

    /// <summary>The other record, or null when it is not in PubMed.</summary>
    public Pmid? Pmid { get; init; }

    /// <summary>The version of the other record, or null.</summary>
    public string? PmidVersion { get; init; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; init; }
}
