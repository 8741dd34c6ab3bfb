using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What NCBI remarks on a query (<c>WarningList</c>). Immutable, hence thread-safe.</summary>
public sealed record SearchWarnings
{
    /// <summary>Nothing to remark.</summary>
    public static SearchWarnings None { get; } = new();

    /// <summary>Words that were left out, such as <c>the</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> PhrasesIgnored { get; init; }

    /// <summary>Phrases in quotation marks that no record has; they were searched without the marks.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> QuotedPhrasesNotFound { get; init; }

    /// <summary>Messages to the reader, such as <c>No items found.</c></summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> OutputMessages { get; init; }
}
