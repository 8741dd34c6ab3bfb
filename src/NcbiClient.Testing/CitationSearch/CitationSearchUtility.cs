using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.CitationMatch;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.CitationSearch;

/// <summary>PubMed's citation matcher over the records added: by parts, or by titles, DOIs and PMIDs that stand in a text.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#citation-matcher-api">the citation matcher</see>.</remarks>
internal sealed class CitationSearchUtility(ArticleStore articles) : IUtility
{
    internal const string Path = "/api/citmatch/";

    private const int MostListed = 20;

    /// <summary>A shorter title stands in too many texts.</summary>
    private const int ShortestTitle = 3;

    public string Program => Path;

    public FrozenSet<string> Parameters { get; } =
        new[] { "method", "raw-text", "journal", "pdat", "volume", "issue", "page", "authors" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new("citmatch", "<!DOCTYPE citmatch>");

    public EmulatorResponse Answer(UtilityCall call)
    {
        Keyless.Check(call, "db", "tool", "email");
        string method = call.OneOf("method", "auto", "field", "heuristic") ?? "auto";
        CitationParts parts = new(Part(call, "journal"), Part(call, "pdat"), Part(call, "volume"), Part(call, "page"), Part(call, "authors")) { Issue = Part(call, "issue") };
        bool hasParts = parts != new CitationParts("", "", "", "", "");
        string? text = call.Text("raw-text");
        if (method == "field" ? !hasParts : method == "heuristic" ? text is null : !hasParts && text is null)
        {
            call.Refuse($"method={method} has nothing to look for.");
        }

        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        (_, IReadOnlyList<Article> all) = articles.Snapshot();
        Article[] found = method != "heuristic" && hasParts ? [.. all.Where(parts.Matches)] : [];
        if (found.Length == 0 && method != "field" && text is not null)
        {
            found = [.. all.Where(article => IsNamedIn(article, text, $" {Words.Normalize(text)} "))];
        }

        string uids = string.Join(',', found.Take(MostListed).Select(static article => $"{{\"pubmed\":\"{article.Pmid}\"}}"));
        string count = found.Length.ToString(CultureInfo.InvariantCulture);
        return Answers.Text(
            $"{{\"version\":\"1.0\",\"operation\":\"citmatch\",\"success\":true,\"result\":{{\"count\":{count},\"type\":\"uids\",\"uids\":[{uids}]}}}}\n", "application/json");
    }

    private static string Part(UtilityCall call, string name) => call.Text(name)?.Trim() ?? "";

    private static bool IsNamedIn(Article article, string text, string words)
    {
        List<string> title = Words.Split(article.Title.Text);
        return (title.Count >= ShortestTitle && words.Contains($" {string.Join(' ', title)} ", StringComparison.Ordinal))
            || (article.Doi is { } doi && text.Contains(doi.Value, StringComparison.OrdinalIgnoreCase))
            || words.Contains($" {article.Pmid} ", StringComparison.Ordinal);
    }
}
