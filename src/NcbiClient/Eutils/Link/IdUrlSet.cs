using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The sites outside of NCBI about one record (<c>IdUrlSet</c>). Immutable, hence thread-safe.</summary>
public sealed record IdUrlSet
{
    /// <summary>The record's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The sites.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ObjUrl>))]
    public EquatableList<ObjUrl> Urls { get; init; }

    /// <summary>What NCBI remarks, such as <c>No links</c>.</summary>
    /// <value>Null for nothing.</value>
    public string? Info { get; init; }
}
