namespace NcbiClient.Records;

/// <summary>The journal and its issue that an article appeared in.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#journal">NLM's element descriptions</see>.</remarks>
public sealed record Journal
{
    /// <summary>The ISSN, or null.</summary>
    public Issn? Issn { get; init; }

    /// <summary>The medium of the issue that is cited, or null when not stated.</summary>
    public CitedMedium? CitedMedium { get; init; }

    /// <summary>The volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue, part or supplement, or null.</summary>
    public string? Issue { get; init; }

    /// <summary>When the issue was published, as far as it is known; null when the record has none.</summary>
    public PartialDate? PubDate { get; init; }

    /// <summary>The full title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The ISO abbreviation, or null.</summary>
    public string? IsoAbbreviation { get; init; }
}
