using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The links of one name (<c>LinkSetDb</c>). Immutable, hence thread-safe.</summary>
public sealed record LinkSetDb
{
    /// <summary>Where the records linked to are.</summary>
    public EntrezDatabase DatabaseTo { get; init; }

    /// <summary>The kind of link.</summary>
    public LinkName LinkName { get; init; }

    /// <summary>The records linked to, in NCBI's order. Never paged: a popular article is cited by more than ten thousand.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Link>))]
    public EquatableList<Link> Links { get; init; }

    /// <summary>What NCBI remarks, such as <c>Empty result</c>.</summary>
    /// <value>Null for nothing.</value>
    public string? Info { get; init; }

    /// <summary>What went wrong with these links.</summary>
    /// <value>Null for nothing.</value>
    public string? Error { get; init; }

    /// <summary>The records linked to, as PMIDs.</summary>
    /// <value>Empty if <see cref="DatabaseTo"/> is not PubMed. Made anew at each call.</value>
    /// <exception cref="NcbiFormatException">An identifier is no PMID; <see cref="Links"/> has it as NCBI wrote it.</exception>
    [JsonIgnore]
    public EquatableList<Pmid> Pmids => DatabaseTo == EntrezDatabase.PubMed ? Links.Select(Article).ToEquatableList() : [];

    private static Pmid Article(Link link) => Pmid.TryParse(link.Id, out Pmid pmid)
        ? pmid
        : throw new NcbiFormatException($"A link to PubMed leads to {PastedText.Quote(link.Id)}, which is no PMID") { Utility = "elink" };
}
