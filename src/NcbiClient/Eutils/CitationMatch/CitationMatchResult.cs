using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What <c>ecitmatch</c> found. Immutable, hence thread-safe.</summary>
public sealed record CitationMatchResult
{
    /// <summary>One answer for each citation, in the order asked.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<CitationMatch>))]
    public EquatableList<CitationMatch> Matches { get; init; }
}
