using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Which records to summarise: the parameters of <c>esummary</c>.</summary>
/// <remarks>
/// Records are named by <see cref="Ids"/> or by <see cref="History"/>. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
/// </remarks>
public sealed record SummaryRequest
{
    /// <summary>The most records that NCBI summarises in one answer of JSON.</summary>
    public const int MostInJson = 500;

    /// <summary>Where the records are (<c>db</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The records' identifiers (<c>id</c>): PMIDs for PubMed, numbers without <c>PMC</c> for PMC.</summary>
    /// <value>1 to 500, in XML to 10,000; or none if <see cref="History"/> is set. For more, call once for each <c>Chunk(500)</c>.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>A kept set whose records to summarise (<c>WebEnv</c>, <c>query_key</c>).</summary>
    /// <value>Null for none. Exclusive with <see cref="Ids"/>.</value>
    public HistoryKey? History { get; init; }

    /// <summary>How many records to pass over before the first (<c>retstart</c>).</summary>
    /// <value>0 (the default) or more.</value>
    public int RetStart { get; init; }

    /// <summary>How many records to summarise at most (<c>retmax</c>).</summary>
    /// <value>1 to 500, in XML to 10,000. Null for as many as an answer can have.</value>
    public int? RetMax { get; init; }

    /// <summary>Asks for PubMed records.</summary>
    /// <param name="pmids">Their PMIDs.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pmids"/> is null.</exception>
    public static SummaryRequest ForPmids(IEnumerable<Pmid> pmids)
    {
        ArgumentNullException.ThrowIfNull(pmids);
        return new SummaryRequest { Ids = pmids.Select(pmid => pmid.ToString()).ToEquatableList() };
    }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    /// <param name="most">The most records in one answer.</param>
    internal void Check(int most)
    {
        SummaryRequest request = this;
        RequestRule.NotDefault(request.Database.Value, "request.Database");
        RequestRule.IdsOrHistory(request.Ids, request.History);
        RequestRule.Between(request.Ids.Count, 0, most);
        RequestRule.Between(request.RetStart, 0, int.MaxValue);
        RequestRule.Between(request.RetMax, 1, most);
        RequestRule.Ids(request.Ids, request.Database);
    }
}
