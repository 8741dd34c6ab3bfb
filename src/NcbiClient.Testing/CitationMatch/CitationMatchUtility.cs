using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.CitationMatch;

/// <summary>ecitmatch over the records added.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ECitMatch">ECitMatch</see>.</remarks>
internal sealed class CitationMatchUtility(ArticleStore articles) : IUtility
{
    /// <summary>Of so many candidates the PMIDs are named, of more the number.</summary>
    private const int MostNamed = 3;

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    public string Program => "ecitmatch.cgi";

    public FrozenSet<string> Parameters { get; } = new[] { "bdata", "retmode", "rettype" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new("eCitMatchResult", "<!DOCTYPE eCitMatchResult>");

    public EmulatorResponse Answer(UtilityCall call)
    {
        call.OneOf("retmode", "xml");
        call.OneOf("rettype", "xml");
        call.OneOf("db", "pubmed");
        if (call.Text("bdata") is not { } data)
        {
            call.Refuse("bdata is missing.");
            return Answers.Refusal(call.Refusal!);
        }

        (_, IReadOnlyList<Article> all) = articles.Snapshot();
        StringBuilder answer = new();
        foreach (string line in data.Split(s_lineEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split('|');
            if (parts.Length != 7)
            {
                call.Refuse($"a line of bdata has {parts.Length - 1} separators where 6 belong: journal|year|volume|page|author|key|.");
                break;
            }

            string result = Result(all, new CitationParts(parts[0], parts[1], parts[2], parts[3], parts[4]));
            if (parts[0].Length == 0 && result.StartsWith("NOT_FOUND", StringComparison.Ordinal))
            {
                break; // seen on the wire: nothing is said of this line, nor of those after it
            }

            answer.Append(line).Append(result).Append('\n');
        }

        return Answers.Text(answer.ToString(), Answers.Plain);
    }

    private static string Result(IReadOnlyList<Article> all, CitationParts citation)
    {
        if (!all.Any(citation.IsJournalOf))
        {
            return "NOT_FOUND;INVALID_JOURNAL";
        }

        Article[] found = [.. all.Where(citation.Matches)];
        return found.Length switch
        {
            0 => "NOT_FOUND",
            1 => found[0].Pmid.ToString(),
            <= MostNamed => $"AMBIGUOUS {string.Join(',', found.Select(static article => article.Pmid))}",
            _ => string.Create(CultureInfo.InvariantCulture, $"AMBIGUOUS ({found.Length} citations)"),
        };
    }
}
