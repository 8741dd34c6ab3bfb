using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Fetch;
using NcbiClient.Testing.History;
using NcbiClient.Testing.Queries;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>elink within PubMed and between PubMed and PMC.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.</remarks>
internal sealed class LinkUtility(ArticleStore articles, HistoryServer history, LinkGraph graph, NcbiEmulatorOptions options) : IUtility
{
    /// <summary>Larger sets were seen to be taken for empty ones.</summary>
    private const int LargestHistorySet = 1_000;

    private static readonly string[] s_databases = ["pubmed", "pmc"];

    public string Program => "elink.fcgi";

    public FrozenSet<string> Parameters => LinkParameters.Names;

    public XmlEnvelope Envelope { get; } = new(
        "eLinkResult",
        "<!DOCTYPE eLinkResult PUBLIC \"-//NLM//DTD elink 20101123//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20101123/elink.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        DateOnly today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        LinkParameters parameters = LinkParameters.Read(call, today);
        foreach (string database in parameters.To.Append(parameters.From).Where(static name => !s_databases.Contains(name)))
        {
            if (!Databases.IsKnown(database))
            {
                return Error($"Invalid db name specified: {database}", parameters);
            }

            call.Refuse($"links from or to {database} are not emulated, only those of pubmed and pmc.");
        }

        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        return Groups(parameters, out string? error) is { } groups ? Linked(parameters, groups, today) : Error(error!, parameters);
    }

    private EmulatorResponse Linked(LinkParameters parameters, List<List<int>> groups, DateOnly today)
    {
        if (parameters.Command == "llinkslib")
        {
            string sets = string.Concat(groups.Select(static _ => LinkXml.Failed("Exception:\nllinkslib command not supported")));
            return Answers.Text(LinkXml.Document(Envelope, sets), Answers.Xml);
        }

        LinkFilter? filter = Filter(parameters, today, out string? error);
        if (error is not null)
        {
            return Error(error, parameters);
        }

        LinkWriter writer = new(graph, articles, history, filter, parameters);
        return parameters.Json
            ? Answers.Text(writer.Json(groups), Answers.Json)
            : Answers.Text(LinkXml.Document(Envelope, string.Concat(groups.Select(writer.Xml))), Answers.Xml);
    }

    /// <summary>The records of each set to answer with; null if there are none.</summary>
    private List<List<int>>? Groups(LinkParameters parameters, out string? error)
    {
        error = null;
        if (parameters.QueryKey is int key && parameters.Ids.Length == 0)
        {
            IReadOnlyList<int>? stored = history.Find(parameters.WebEnv, key);
            error = stored is null ? string.Create(CultureInfo.InvariantCulture, $"Unable to obtain query #{key}")
                : stored.Count is 0 or > LargestHistorySet ? "Empty history ID list - nothing todo"
                : null;
            return error is null ? [[.. stored!]] : null;
        }

        List<List<int>> groups = [.. parameters.Ids.Select(PmidList.Read).Where(static ids => ids.Count > 0)];
        error = groups.Count == 0 ? "Empty ID list - nothing todo" : null;
        return error is null ? groups : null;
    }

    private LinkFilter? Filter(LinkParameters parameters, DateOnly today, out string? error)
    {
        error = null;
        if (parameters.Term is null && parameters.Dates is null)
        {
            return null;
        }

        try
        {
            QueryNode? query = parameters.Term is { } term ? QueryParser.Parse(term) : null;
            return articles.Search(index => LinkFilter.Make(index, query, parameters, today));
        }
        catch (QuerySyntaxException wrong)
        {
            error = $"Search Backend failed: Exception:\n{wrong.Message}: {parameters.Term}";
            return null;
        }
    }

    private EmulatorResponse Error(string text, LinkParameters parameters) => parameters.Json
        ? Answers.Text($"{{\"header\":{{\"type\":\"elink\",\"version\":\"0.3\"}},\"ERROR\":{JsonText.QuoteWithRawLineFeeds(text)}}}\n", Answers.Json)
        : Answers.Text(Envelope.Error(text), Answers.Xml);
}
