using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A data bank with the accession numbers that the article deposited or used (trial registries, GenBank …).</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#databanklist">NLM's element descriptions</see>.</remarks>
public sealed record DataBank
{
    /// <summary>The data bank, such as <c>ClinicalTrials.gov</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The accession numbers in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> AccessionNumbers { get; init; }
}
