using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Whose links to list, or to check: the parameters of <c>elink</c>.</summary>
/// <remarks>
/// Records are named by <see cref="Ids"/> or by <see cref="History"/>. A parameter that is null is not sent, so NCBI's default holds.
/// Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.
/// </remarks>
public sealed record LinkRequest
{
    /// <summary>Where the records are whose links are wanted (<c>dbfrom</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase DatabaseFrom { get; init; } = EntrezDatabase.PubMed;

    /// <summary>Where the records linked to may be (<c>db</c>); <c>all</c> for everywhere.</summary>
    /// <value>Empty for NCBI's default, which is PubMed.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<EntrezDatabase>))]
    public EquatableList<EntrezDatabase> Databases { get; init; }

    /// <summary>The records' identifiers (<c>id</c>): PMIDs for PubMed, numbers without <c>PMC</c> for PMC, accessions for sequences.</summary>
    /// <value>1 to 10,000, or none if <see cref="History"/> is set.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>Whether each record gets a set of its own; else one set holds the links of all, and does not say whose each is.</summary>
    public bool ById { get; init; }

    /// <summary>A kept set whose records' links are wanted (<c>WebEnv</c>, <c>query_key</c>).</summary>
    /// <value>Null for none. Exclusive with <see cref="Ids"/>. Sets of more than 1,000 records were seen to fail.</value>
    public HistoryKey? History { get; init; }

    /// <summary>What to do (<c>cmd</c>).</summary>
    /// <value>The default is <see cref="LinkCommand.Neighbor"/>.</value>
    public LinkCommand Command { get; init; } = LinkCommand.Neighbor;

    /// <summary>The only kind of link wanted (<c>linkname</c>).</summary>
    /// <value>Null for all between the databases. For the commands that list links only.</value>
    public LinkName? LinkName { get; init; }

    /// <summary>A query that the records linked to must match (<c>term</c>).</summary>
    /// <value>Null for none. Only where the links lead to the database they come from.</value>
    public string? Term { get; init; }

    /// <summary>The only provider of outside sites wanted (<c>holding</c>), by <see cref="LinkProvider.NameAbbr"/>.</summary>
    /// <value>Null for all. For <see cref="LinkCommand.LinkOut"/>, <see cref="LinkCommand.LinkOutWithLibraries"/> and <see cref="LinkCommand.ProviderLinks"/> only.</value>
    public string? Holding { get; init; }

    /// <summary>Which kind of identifier a sequence database lists (<c>idtype</c>).</summary>
    /// <value>Null for NCBI's default.</value>
    public EntrezIdType? IdType { get; init; }

    /// <summary>Which date <see cref="RelDate"/>, <see cref="MinDate"/> and <see cref="MaxDate"/> mean (<c>datetype</c>).</summary>
    /// <value>Null for the database's default.</value>
    public EntrezDateType? DateType { get; init; }

    /// <summary>Only links to records of the last so many days (<c>reldate</c>).</summary>
    /// <value>1 or more days; null for no limit. Exclusive with <see cref="MinDate"/>; links to PubMed only, as all limits by date.</value>
    public int? RelDate { get; init; }

    /// <summary>Only links to records of this date or later (<c>mindate</c>).</summary>
    /// <value>Null for no limit; if set, <see cref="MaxDate"/> must be set too.</value>
    public SearchDate? MinDate { get; init; }

    /// <summary>Only links to records of this date or earlier (<c>maxdate</c>).</summary>
    /// <value>Null for no limit; if set, <see cref="MinDate"/> must be set too, and not be later.</value>
    public SearchDate? MaxDate { get; init; }

    /// <summary>In which format the answer travels (<c>retmode</c>).</summary>
    /// <value>The default, <see cref="LinkRetMode.Xml"/>, leaves nothing out; <see cref="LinkRetMode.Json"/> is for lists of links only.</value>
    public LinkRetMode RetMode { get; init; } = LinkRetMode.Xml;

    /// <summary>Asks for the links of articles, each article's apart.</summary>
    /// <param name="pmids">The articles.</param>
    /// <param name="name">The kind of link, which also says where it leads.</param>
    /// <returns>A request for <see cref="LinkCommand.Neighbor"/>, by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pmids"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> does not say where it leads.</exception>
    public static LinkRequest ForPmids(IEnumerable<Pmid> pmids, LinkName name)
    {
        ArgumentNullException.ThrowIfNull(pmids);
        RequestRule.Require(name.DatabaseTo != default, $"'{name}' does not say where it leads, as pubmed_pmc does.", nameof(name));
        return new LinkRequest
        {
            Ids = pmids.Select(static pmid => pmid.ToString()).ToEquatableList(),
            ById = true,
            Databases = [name.DatabaseTo],
            LinkName = name,
        };
    }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check() => LinkRequestRules.Check(this);
}
