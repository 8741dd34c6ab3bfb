using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.IdConversion;

/// <summary>The PMC ID Converter: the records added that have a PMCID.</summary>
/// <remarks>See <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">the PMC ID Converter</see>.</remarks>
internal sealed class IdConversionUtility(ArticleStore articles, NcbiEmulatorOptions options) : IUtility
{
    internal const string Path = "/tools/idconv/api/v1/articles/";

    private const int MostIds = 200;

    private const string NotMatching = "query param `ids` value is not matching known patterns, check your ids. If you provided an `idtype` query param check if it is valid and corresponds "
        + "to the `ids` values, otherwise help API with passing `idtype` query param explicitly with one of the valid values: pmcid, pmid, mid, doi. ";

    private static readonly string[] s_identity = ["tool", "email"];

    public string Program => Path;

    public FrozenSet<string> Parameters { get; } = new[] { "ids", "idtype", "format", "versions", "showaiid" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new("pmcids", "<!DOCTYPE pmcids>");

    public EmulatorResponse Answer(UtilityCall call)
    {
        Keyless.Check(call, "db");
        string? type = call.OneOf("idtype", "pmcid", "pmid", "mid", "doi");
        bool versions = call.OneOf("versions", "yes", "no") == "yes";
        call.OneOf("showaiid", "yes", "no");
        if (call.OneOf("format", "json", "xml", "csv", "html") != "json")
        {
            call.Refuse("only format=json is emulated.");
        }

        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        string[] ids = call.Text("ids")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return Problem(ids, type) is { } problem
            ? BadRequest(problem.Message, problem.Code)
            : Answers.Text(Document(call, ids, type ?? Guess(ids[0])!, versions), "application/json");
    }

    private static (string Message, string Code)? Problem(string[] ids, string? type)
    {
        if (ids.Length is 0 or > MostIds)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"query param `ids` must have 1 to {MostIds} values."), "invalid_ids");
        }

        // A DOI that is not announced was seen to be taken for a wrong PMID.
        return type is null && ids.Any(static id => Guess(id) is null)
            ? ids[0].StartsWith("10.", StringComparison.Ordinal)
                ? ("All values of query param `ids` must be PubMed IDs (Positive Integers).", "invalid_pmids")
                : (NotMatching, "parse_error")
            : type switch
            {
                "pmid" when !ids.All(static id => id.All(char.IsAsciiDigit)) => ("All values of query param `ids` must be PubMed IDs (Positive Integers).", "invalid_pmids"),
                "pmcid" when !ids.All(static id => Pmcid.TryParse(id, out _)) => (NotMatching, "parse_error"),
                "doi" when !ids.All(static id => id.StartsWith("10.", StringComparison.Ordinal) && id.Contains('/', StringComparison.Ordinal)) => (NotMatching, "parse_error"),
                _ => null,
            };
    }

    private static string? Guess(string id) => id.All(char.IsAsciiDigit) ? "pmid" : Pmcid.TryParse(id, out _) ? "pmcid" : null;

    private static EmulatorResponse BadRequest(string message, string code) => Answers.Text(
        $"{{\"status\":\"error\",\"http_status\":\"400\",\"http_status_reason\":\"Bad Request\",\"errors\":[{{\"message\":{JsonText.Quote(message)},\"code\":\"{code}\"}}]}}", "application/json", 400);

    private string Document(UtilityCall call, string[] ids, string type, bool versions)
    {
        (_, IReadOnlyList<Article> all) = articles.Snapshot();
        string now = options.TimeProvider.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        IEnumerable<string> missing = s_identity.Where(name => !call.Has(name)).Select(static name => $"query param `{name}` is missing.");
        string request = $"{{\"warnings\":{JsonText.List(missing)},\"format\":\"json\",\"idtype\":\"{type}\",\"ids\":{JsonText.List(ids)},\"versions\":\"{(versions ? "yes" : "no")}\",\"showaiid\":\"no\"}}";
        string records = string.Join(',', ids.Select(id => Record(all, id, type, versions)));
        return $"{{\"status\":\"ok\",\"response-date\":\"{now}\",\"request\":{request},\"records\":[{records}]}}";
    }

    private static string Record(IReadOnlyList<Article> all, string id, string type, bool versions)
    {
        if (all.FirstOrDefault(article => article.Pmcid is not null && Has(article, id, type)) is not { } found)
        {
            return $"{{\"{type}\":{JsonText.Quote(id)},\"requested-id\":{JsonText.Quote(id)},\"status\":\"error\",\"errmsg\":\"Identifier not found in PMC\"}}";
        }

        string doi = found.Doi is { } text ? $"\"doi\":{JsonText.Quote(text.Value)}," : "";
        string list = versions ? $",\"versions\":[{{\"pmcid\":\"{found.Pmcid}.1\",\"current\":\"true\"}}]" : "";
        return $"{{{doi}\"pmcid\":\"{found.Pmcid}\",\"pmid\":{found.Pmid},\"requested-id\":{JsonText.Quote(id)}{list}}}";
    }

    private static bool Has(Article article, string id, string type) => type switch
    {
        "pmid" => article.Pmid.ToString() == id.TrimStart('0'),
        "pmcid" => Pmcid.TryParse(id, out Pmcid pmcid) && article.Pmcid == pmcid,
        "doi" => string.Equals(article.Doi?.Value, id, StringComparison.OrdinalIgnoreCase),
        _ => article.ArticleIds.Any(other => other.Type == ArticleIdType.Mid && string.Equals(other.Value, id, StringComparison.OrdinalIgnoreCase)),
    };
}
