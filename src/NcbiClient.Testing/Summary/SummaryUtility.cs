using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.History;
using NcbiClient.Testing.Search;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Summary;

/// <summary>esummary of the records that were added, in JSON and in XML of version 2.0.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.</remarks>
internal sealed class SummaryUtility(ArticleStore articles, HistoryServer history) : IUtility
{
    internal const string UnknownUid = "cannot get document summary";

    private const int MostInXml = 10_000;
    private const int MostInJson = 500;
    private const string TooMany = "Too many UIDs in request. Maximum number of UIDs is 500 for JSON format output.";

    public string Program => "esummary.fcgi";

    public FrozenSet<string> Parameters { get; } =
        new[] { "id", "WebEnv", "query_key", "retstart", "retmax", "retmode", "version" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new(
        "eSummaryResult",
        "<!DOCTYPE eSummaryResult PUBLIC \"-//NLM//DTD esummary v1 20041029//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20041029/esummary-v1.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        int start = call.Number("retstart") ?? 0;
        int most = call.Number("retmax") ?? MostInXml;
        int? queryKey = call.Number("query_key");
        bool json = call.OneOf("retmode", "xml", "json") == "json";
        if (call.OneOf("version", "1.0", "2.0") != "2.0" && !json)
        {
            call.Refuse("esummary is emulated in JSON, and in XML of version 2.0: take retmode=json or version=2.0.");
        }

        bool exists = Databases.Exists(call, out string database);
        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        if (!exists)
        {
            return Failure($"Invalid db name specified: {database}", json);
        }

        return queryKey is { } key && !call.Has("id") ? FromHistory(call, key, start, most, json) : ByIds(call, start, most, json);
    }

    private EmulatorResponse FromHistory(UtilityCall call, int key, int start, int most, bool json)
    {
        if (history.Find(call.Text("WebEnv"), key) is not { } stored)
        {
            return Failure(string.Create(CultureInfo.InvariantCulture, $"Unable to obtain query #{key}"), json);
        }

        return start >= SearchUtility.Wall
            ? Failure(SearchUtility.WallError, json, statusCode: 400)
            : Summaries([.. stored.Take(SearchUtility.Wall).Skip(start).Take(most)], json);
    }

    private EmulatorResponse ByIds(UtilityCall call, int start, int most, bool json)
    {
        string[] ids = [.. call.Request.Parameters.Where(static parameter => parameter.Name == "id")
            .SelectMany(static parameter => parameter.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        if (ids.Length == 0)
        {
            return Failure("Neither query_key nor id specified", json);
        }

        List<int> pmids = [];
        for (int at = 0; at < ids.Length; at++)
        {
            if (!int.TryParse(ids[at], NumberStyles.None, CultureInfo.InvariantCulture, out int pmid))
            {
                string wrong = string.Create(CultureInfo.InvariantCulture, $"Invalid uid {ids[at]} at position= {at}");
                return json ? Answers.Text(SummaryJson.Error(wrong, withResult: true), Answers.Json) : Answers.Text(Envelope.Error(wrong), Answers.Xml);
            }

            pmids.Add(pmid);
        }

        return Summaries([.. pmids.Distinct().Skip(start).Take(most)], json);
    }

    private EmulatorResponse Summaries(IReadOnlyList<int> pmids, bool json)
    {
        if (json && pmids.Count > MostInJson)
        {
            return Answers.Text(SummaryJson.Error(TooMany, withResult: false), Answers.Json);
        }

        Dictionary<int, Article> found = articles.Find(pmids).ToDictionary(static article => article.Pmid.Value);
        return json ? Answers.Text(SummaryJson.Write(pmids, found), Answers.Json) : Answers.Text(SummaryXml.Write(pmids, found), Answers.Xml);
    }

    private EmulatorResponse Failure(string text, bool json, int statusCode = 200) => json
        ? Answers.Text(SummaryJson.Failure(text), Answers.Json, statusCode)
        : Answers.Text(Envelope.Error(text), Answers.Xml, statusCode);
}
