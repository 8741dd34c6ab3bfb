namespace NcbiClient.Records;

/// <summary>A substance that the article is about.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#chemicallist">NLM's element descriptions</see>.</remarks>
public sealed record Chemical
{
    /// <summary>A CAS, EC or UNII number, or <c>0</c> when none is known; null when absent.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The MeSH unique id of the substance.</summary>
    public string? Ui { get; init; }

    /// <summary>The substance in MeSH's words; empty when the record has none.</summary>
    public string NameOfSubstance { get; init; } = "";
}
