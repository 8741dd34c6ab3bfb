using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The data banks of an article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#databanklist">NLM's element descriptions</see>.</remarks>
public sealed record DataBankList
{
    /// <summary>False when some were left out (<c>CompleteYN</c>); null when not stated.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>The data banks in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<DataBank>))]
    public EquatableList<DataBank> DataBanks { get; init; }
}
