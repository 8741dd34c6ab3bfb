using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What of a query was not found (<c>ErrorList</c>). It does not mean that the search failed. Immutable, hence thread-safe.</summary>
public sealed record SearchErrors
{
    /// <summary>Nothing was missing.</summary>
    public static SearchErrors None { get; } = new();

    /// <summary>Phrases that no record has; the search may have left them out.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> PhrasesNotFound { get; init; }

    /// <summary>Fields that the database does not have.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> FieldsNotFound { get; init; }
}
