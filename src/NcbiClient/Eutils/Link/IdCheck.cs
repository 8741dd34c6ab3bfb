using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What a record can be asked for (<c>IdCheckList</c>). Immutable, hence thread-safe.</summary>
public sealed record IdCheck
{
    /// <summary>The record's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Whether there are sites outside of NCBI about it.</summary>
    /// <value>Null unless <see cref="LinkCommand.CheckLinkOut"/> asked.</value>
    public bool? HasLinkOut { get; init; }

    /// <summary>Whether it has links within its database.</summary>
    /// <value>Null unless <see cref="LinkCommand.CheckNeighbors"/> asked.</value>
    public bool? HasNeighbor { get; init; }

    /// <summary>The links that it has.</summary>
    /// <value>Empty unless <see cref="LinkCommand.CheckAll"/> asked.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<LinkInfo>))]
    public EquatableList<LinkInfo> Links { get; init; }
}
