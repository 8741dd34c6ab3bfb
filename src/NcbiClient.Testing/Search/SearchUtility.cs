using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.History;
using NcbiClient.Testing.Queries;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Search;

/// <summary>esearch over the records added.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.</remarks>
internal sealed class SearchUtility(ArticleStore articles, HistoryServer history, NcbiEmulatorOptions options) : IUtility
{
    /// <summary>PubMed gives out the first 9,999 hits of a query, whatever its documentation says.</summary>
    internal const int Wall = 9_999;

    internal const string WallError = "Search Backend failed: Exception:\n'retstart' cannot be larger than 9998. For PubMed, ESearch can only retrieve the first 9,999 records "
        + "matching the query. To obtain more than 9,999 PubMed records, consider using EDirect that contains additional logic to batch PubMed search results automatically "
        + "so that an arbitrary number can be retrieved. For details see https://www.ncbi.nlm.nih.gov/books/NBK25499/";

    public string Program => "esearch.fcgi";

    public FrozenSet<string> Parameters => SearchParameters.Names;

    public XmlEnvelope Envelope { get; } = new(
        "eSearchResult",
        "<!DOCTYPE eSearchResult PUBLIC \"-//NLM//DTD esearch 20060628//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        DateOnly today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        SearchParameters parameters = SearchParameters.Read(call, today);
        bool exists = Databases.Exists(call, out string database);
        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        SearchOutcome outcome = exists ? Search(parameters, today) : SearchOutcome.Failed($"Invalid db name specified: {database}");
        return SearchAnswer.Write(outcome, parameters, Stored(outcome, parameters), Envelope);
    }

    private HistorySet? Stored(SearchOutcome outcome, SearchParameters parameters) =>
        parameters.UseHistory && outcome.Error is null ? history.Store(parameters.WebEnv, outcome.Pmids) : null;

    private SearchOutcome Search(SearchParameters parameters, DateOnly today)
    {
        if (parameters is { Term: null, QueryKey: null })
        {
            return SearchOutcome.Failed("Empty term and query_key - nothing todo");
        }

        if (parameters is { RetStart: >= Wall, CountOnly: false })
        {
            return SearchOutcome.Failed(WallError);
        }

        try
        {
            QueryNode? query = parameters.Term is { } term ? QueryParser.Parse(term) : null;
            return articles.Search(index => Evaluate(index, query, parameters, today));
        }
        catch (QuerySyntaxException wrong)
        {
            return SearchOutcome.Failed($"Search Backend failed: Exception:\n{wrong.Message}: {parameters.Term}");
        }
    }

    private SearchOutcome Evaluate(ArticleIndex index, QueryNode? query, SearchParameters parameters, DateOnly today)
    {
        QueryEvaluator evaluator = new(index, new QueryContext
        {
            DefaultField = parameters.Field,
            History = queryKey => history.Find(parameters.WebEnv, queryKey),
            Today = today,
            TokeniseUnknownDois = options.TokeniseUnknownDois,
        });
        ReadPart asked = query is null ? ReadPart.Dropped : evaluator.Evaluate(query);
        string translation = asked.Hits is null && query is TermNode lone ? $"({(lone.Tag is null ? $"{lone.AsTyped}[All Fields]" : lone.AsTyped)})" : asked.Translation;
        bool foundNothing = query is not null && asked.Hits is null;
        if (parameters.QueryKey is int key)
        {
            asked = ReadPart.Join(BooleanOperator.And, evaluator.History(key), asked);
            translation = asked.Translation;
        }

        if (parameters.Dates is { } dates && asked.Hits is not null)
        {
            asked = ReadPart.Join(BooleanOperator.And, asked, evaluator.Dates(parameters.DateField.Date, parameters.DateField.Name, dates));
            translation = asked.Translation;
        }

        if (evaluator.Reading.MissingQueryKey is int missing)
        {
            return SearchOutcome.Failed(string.Create(CultureInfo.InvariantCulture, $"Unable to obtain query #{missing}"));
        }

        IEnumerable<int> hits = foundNothing || asked.Hits is null ? [] : asked.Hits.Documents();
        return new SearchOutcome(SearchSorts.Order(hits.Select(hit => index[hit]), parameters.Sort), translation, evaluator.Reading);
    }
}
