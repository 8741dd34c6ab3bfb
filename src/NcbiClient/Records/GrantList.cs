using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The grants of an article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#grantlist">NLM's element descriptions</see>.</remarks>
public sealed record GrantList
{
    /// <summary>False when some were left out (<c>CompleteYN</c>); null when not stated.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>The grants in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Grant>))]
    public EquatableList<Grant> Grants { get; init; }
}
