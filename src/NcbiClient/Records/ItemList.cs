using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A list of items of one type in a book record.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record ItemList
{
    /// <summary>What the items are.</summary>
    public string? ListType { get; init; }

    /// <summary>The items in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Items { get; init; }
}
