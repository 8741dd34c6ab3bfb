using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <summary>What to search for: the parameters of <c>esearch</c>.</summary>
/// <remarks>
/// A parameter that is null is not sent, so NCBI's default holds. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
public sealed record SearchRequest
{
    /// <summary>Where to search (<c>db</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The query in the database's own language (<c>term</c>), such as <c>crispr[tiab] AND review[pt]</c>; <c>#2</c> names a set of <see cref="WebEnv"/>.</summary>
    /// <value>Required unless <see cref="History"/> is set.</value>
    public string? Term { get; init; }

    /// <summary>Whether NCBI's history server keeps the result, so that <see cref="SearchResult.History"/> names it (<c>usehistory=y</c>).</summary>
    public bool UseHistory { get; init; }

    /// <summary>A kept set within which to search: the result is what is in both (<c>WebEnv</c>, <c>query_key</c>).</summary>
    /// <value>Null for none. Exclusive with <see cref="WebEnv"/>.</value>
    public HistoryKey? History { get; init; }

    /// <summary>An environment to which the result is added, or whose sets <see cref="Term"/> names (<c>WebEnv</c> alone).</summary>
    /// <value>Null for none. Exclusive with <see cref="History"/>.</value>
    public string? WebEnv { get; init; }

    /// <summary>How many records to pass over before the first that is listed (<c>retstart</c>).</summary>
    /// <value>0 (the default) or more. PubMed refuses more than 9998.</value>
    public int RetStart { get; init; }

    /// <summary>How many records to list at most (<c>retmax</c>).</summary>
    /// <value>0 to 10,000; null for NCBI's default, 20.</value>
    public int? RetMax { get; init; }

    /// <summary>The order of the list (<c>sort</c>).</summary>
    /// <value>Null for the database's default; PubMed's is by relevance.</value>
    public SearchSort? Sort { get; init; }

    /// <summary>A field to which the whole term is limited (<c>field</c>), such as <c>title</c>.</summary>
    /// <value>Null for none.</value>
    public string? Field { get; init; }

    /// <summary>Which kind of identifier a sequence database lists (<c>idtype</c>).</summary>
    /// <value>Null for NCBI's default.</value>
    public EntrezIdType? IdType { get; init; }

    /// <summary>Which date <see cref="RelDate"/>, <see cref="MinDate"/> and <see cref="MaxDate"/> mean (<c>datetype</c>).</summary>
    /// <value>Null for the database's default.</value>
    public EntrezDateType? DateType { get; init; }

    /// <summary>Only records of the last so many days (<c>reldate</c>).</summary>
    /// <value>1 or more days; null for no limit. Exclusive with <see cref="MinDate"/>.</value>
    public int? RelDate { get; init; }

    /// <summary>Only records of this date or later (<c>mindate</c>).</summary>
    /// <value>Null for no limit; if set, <see cref="MaxDate"/> must be set too.</value>
    public SearchDate? MinDate { get; init; }

    /// <summary>Only records of this date or earlier (<c>maxdate</c>).</summary>
    /// <value>Null for no limit; if set, <see cref="MinDate"/> must be set too, and not be later.</value>
    public SearchDate? MaxDate { get; init; }

    /// <summary>Whether only <see cref="SearchResult.Count"/> is wanted (<c>rettype=count</c>).</summary>
    public bool CountOnly { get; init; }

    /// <summary>Makes the request that is sent in place of this one, only when it is about to leave.</summary>
    internal Func<SearchRequest>? SearchAtPermit { get; init; }

    /// <summary>Where the requests are counted.</summary>
    internal RequestTally? Tally { get; init; }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        SearchRequest request = this;
        RequestRule.NotDefault(request.Database.Value, "request.Database");
        RequestRule.Require(!string.IsNullOrWhiteSpace(request.Term) || request.History is not null || request.SearchAtPermit is not null, "request.Term is required unless request.History is set.");
        RequestRule.History(request.History);
        RequestRule.Require(request.History is null || request.WebEnv is null, "request.History and request.WebEnv exclude each other: History has a WebEnv.");
        RequestRule.Require(request.WebEnv is null || !string.IsNullOrWhiteSpace(request.WebEnv), "request.WebEnv must be null or have a text.");
        RequestRule.Between(request.RetStart, 0, int.MaxValue);
        RequestRule.Between(request.RetMax, 0, EutilsClient.MostPerRequest);
        RequestRule.NotDefault(request.Sort?.Value, "request.Sort");
        RequestRule.NotDefault(request.IdType?.Value, "request.IdType");
        RequestRule.Dates(request.DateType, request.RelDate, request.MinDate, request.MaxDate);
    }
}
