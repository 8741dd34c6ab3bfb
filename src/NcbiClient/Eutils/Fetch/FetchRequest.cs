using System.Text.Json.Serialization;
using NcbiClient.Records;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <summary>Which records to fetch, and in which form: the parameters of <c>efetch</c>.</summary>
/// <remarks>
/// Records are named by <see cref="Ids"/> or by <see cref="History"/>. A parameter that is null is not sent, so NCBI's default holds.
/// Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch">EFetch</see>.
/// </remarks>
public sealed record FetchRequest
{
    /// <summary>Where the records are (<c>db</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The records' identifiers (<c>id</c>): PMIDs for PubMed, numbers without <c>PMC</c> for PMC, accessions for sequences.</summary>
    /// <value>1 to 10,000, or none if <see cref="History"/> is set. NCBI skips those it does not know, without a word.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>A kept set whose records to fetch (<c>WebEnv</c>, <c>query_key</c>).</summary>
    /// <value>Null for none. Exclusive with <see cref="Ids"/>.</value>
    public HistoryKey? History { get; init; }

    /// <summary>How many records to pass over before the first that is fetched (<c>retstart</c>).</summary>
    /// <value>0 (the default) or more.</value>
    public int RetStart { get; init; }

    /// <summary>How many records to fetch at most (<c>retmax</c>).</summary>
    /// <value>1 to 10,000; null for NCBI's default.</value>
    public int? RetMax { get; init; }

    /// <summary>Which view of a record (<c>rettype</c>).</summary>
    /// <value>Null for the database's default; PubMed's is the whole record.</value>
    public FetchRetType? RetType { get; init; }

    /// <summary>In which format (<c>retmode</c>).</summary>
    /// <value>
    /// Null for the one that goes with the database and <see cref="RetType"/>: for PubMed, XML for whole records and summaries, text for the rest; for other
    /// databases what NCBI's table has, XML where there is a choice of two. If the table does not say, it is left to NCBI.
    /// </value>
    public FetchRetMode? RetMode { get; init; }

    /// <summary>The strand of a nucleotide sequence (<c>strand</c>).</summary>
    /// <value>1 for plus, 2 for minus; null for NCBI's default.</value>
    public int? Strand { get; init; }

    /// <summary>The first base or residue (<c>seq_start</c>).</summary>
    /// <value>1 or more; null for the sequence's start.</value>
    public int? SeqStart { get; init; }

    /// <summary>The last base or residue (<c>seq_stop</c>).</summary>
    /// <value>1 or more; null for the sequence's end.</value>
    public int? SeqStop { get; init; }

    /// <summary>How much of the record around a sequence (<c>complexity</c>).</summary>
    /// <value>0 for all, 1 the sequence alone, 2 to 4 as NCBI documents; null for NCBI's default.</value>
    public int? Complexity { get; init; }

    /// <summary>Names the records only when the request is about to leave, in place of <see cref="Ids"/>.</summary>
    internal Func<IEnumerable<Pmid>>? PmidsAtPermit { get; init; }

    /// <summary>Where the requests are counted.</summary>
    internal RequestTally? Tally { get; init; }

    /// <summary>The format that is sent.</summary>
    internal FetchRetMode? EffectiveRetMode => RetMode ?? FetchFormats.Usual(Database, RetType);

    /// <summary>Asks for whole PubMed records.</summary>
    /// <param name="pmids">Their PMIDs.</param>
    /// <returns>A request for XML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pmids"/> is null.</exception>
    public static FetchRequest ForPmids(IEnumerable<Pmid> pmids)
    {
        ArgumentNullException.ThrowIfNull(pmids);
        return new FetchRequest { Ids = pmids.Select(pmid => pmid.ToString()).ToEquatableList() };
    }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        FetchRequest request = this;
        RequestRule.NotDefault(request.Database.Value, "request.Database");
        if (request.PmidsAtPermit is null)
        {
            RequestRule.IdsOrHistory(request.Ids, request.History);
        }

        RequestRule.Between(request.Ids.Count, 0, EutilsClient.MostPerRequest);
        RequestRule.Between(request.RetStart, 0, int.MaxValue);
        RequestRule.Between(request.RetMax, 1, EutilsClient.MostPerRequest);
        RequestRule.NotDefault(request.RetType?.Value, "request.RetType");
        RequestRule.NotDefault(request.RetMode?.Value, "request.RetMode");
        RequestRule.Between(request.Strand, 1, 2);
        RequestRule.Between(request.SeqStart, 1, int.MaxValue);
        RequestRule.Between(request.SeqStop, request.SeqStart ?? 1, int.MaxValue);
        RequestRule.Between(request.Complexity, 0, 4);
        RequestRule.Ids(request.Ids, request.Database);
    }
}
