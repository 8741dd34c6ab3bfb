using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>An object that the record links to, such as a grant or a keyword in another data base (<c>Object</c>).</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#objectlist">NLM's element descriptions</see>.</remarks>
public sealed record LinkedObject
{
    /// <summary>The kind of object.</summary>
    public string? Type { get; init; }

    /// <summary>Its named values in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ObjectParam>))]
    public EquatableList<ObjectParam> Params { get; init; }
}
