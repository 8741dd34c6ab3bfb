namespace NcbiClient.Records;

/// <summary>The journal as NLM's catalogue knows it.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#medlinejournalinfo">NLM's element descriptions</see>.</remarks>
public sealed record MedlineJournalInfo
{
    /// <summary>The place of publication.</summary>
    public string? Country { get; init; }

    /// <summary>The title abbreviation that PubMed searches as <c>[ta]</c>.</summary>
    public string MedlineTA { get; init; } = "";

    /// <summary>The journal's id in the NLM catalogue.</summary>
    public string? NlmUniqueId { get; init; }

    /// <summary>The ISSN that links all media.</summary>
    public string? IssnLinking { get; init; }
}
