using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The links of one record, or of several together (<c>LinkSet</c>). Which lists it has depends on the command.</summary>
/// <remarks>A record without links has empty lists; NCBI makes no difference between that and a record that does not exist. Immutable, hence thread-safe.</remarks>
public sealed record LinkSet
{
    /// <summary>Where the records are whose links these are.</summary>
    public EntrezDatabase DatabaseFrom { get; init; }

    /// <summary>The records whose links these are.</summary>
    /// <value>One, if <see cref="LinkRequest.ById"/> asked so. Empty for the commands whose lists name the records themselves.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>The links by name.</summary>
    /// <value>For <see cref="LinkCommand.Neighbor"/> and <see cref="LinkCommand.NeighborScore"/>; names without links are mostly left out.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<LinkSetDb>))]
    public EquatableList<LinkSetDb> LinkSetDbs { get; init; }

    /// <summary>The links by name, as kept sets.</summary>
    /// <value>For <see cref="LinkCommand.NeighborHistory"/>.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<LinkSetDbHistory>))]
    public EquatableList<LinkSetDbHistory> Histories { get; init; }

    /// <summary>The environment of the history server in which the links are kept, even if there were none to keep.</summary>
    /// <value>For <see cref="LinkCommand.NeighborHistory"/>; null if the answer names none.</value>
    public string? WebEnv { get; init; }

    /// <summary>The sites outside of NCBI, by record.</summary>
    /// <value>For <see cref="LinkCommand.LinkOut"/> and <see cref="LinkCommand.ProviderLinks"/>.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<IdUrlSet>))]
    public EquatableList<IdUrlSet> UrlSets { get; init; }

    /// <summary>Which links there are, by record.</summary>
    /// <value>For the commands that check.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<IdCheck>))]
    public EquatableList<IdCheck> Checks { get; init; }

    /// <summary>Why this set is missing or not whole, while others of the answer are sound.</summary>
    /// <value>Null if it is whole.</value>
    public string? Error { get; init; }

    /// <summary>The links of one name.</summary>
    /// <param name="name">The kind of link.</param>
    /// <returns>The records linked to, in NCBI's order; empty if there are none.</returns>
    public EquatableList<Link> LinksOf(LinkName name)
        => [.. LinkSetDbs.Where(links => links.LinkName == name).SelectMany(static links => links.Links)];

    /// <summary>The links of one name, as PMIDs.</summary>
    /// <param name="name">The kind of link.</param>
    /// <returns>The articles linked to, in NCBI's order; empty if there are none, or if the link does not lead to PubMed.</returns>
    /// <exception cref="NcbiFormatException">An identifier is no PMID; <see cref="LinksOf"/> has it as NCBI wrote it.</exception>
    public EquatableList<Pmid> PmidsOf(LinkName name)
        => [.. LinkSetDbs.Where(links => links.LinkName == name).SelectMany(static links => links.Pmids)];
}
