using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The lines of <c>ecitmatch</c>: <c>journal|year|volume|first page|author|key|</c>, and in the answer what was found after it.</summary>
internal static partial class CitationMatchLines
{
    private const string Utility = "ecitmatch";
    private const string Missed = "NOT_FOUND";
    private const string Several = "AMBIGUOUS";

    /// <summary>A citation as a line; the key is ours, so that it is one of its kind and needs no escaping.</summary>
    public static string Write(CitationToMatch citation, int key) => string.Join('|', [
        Part(citation.Journal),
        citation.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        Part(citation.Volume),
        Part(citation.FirstPage),
        Part(citation.AuthorName),
        key.ToString(CultureInfo.InvariantCulture),
        "",
    ]);

    /// <summary>The answers by key. A last line that does not end may be cut off, also within a PMID: it does not count. NCBI ends every line.</summary>
    /// <param name="answer">The answer's bytes.</param>
    /// <exception cref="NcbiFormatException">A line is no answer.</exception>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> answer)
    {
        string text = Encoding.UTF8.GetString(answer).TrimStart('\uFEFF');
        string[] lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> results = new(StringComparer.Ordinal);
        foreach (string line in lines.SkipLast(IsWhole(answer) ? 0 : 1))
        {
            // A miss was seen to lose parts on the way: the end of the line is what counts.
            string[] parts = line.Split('|');
            if (parts.Length < 2)
            {
                throw new NcbiFormatException("A line of the answer is no citation") { ElementPath = Utility };
            }

            results[parts[^2].Trim()] = parts[^1].Trim();
        }

        return results;
    }

    /// <summary>Whether the last line has its end.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> answer) => answer is [] or [.., (byte)'\n' or (byte)'\r'];

    /// <summary>What a result means.</summary>
    /// <exception cref="NcbiFormatException">It is none that is known.</exception>
    public static CitationMatch Match(CitationToMatch citation, string result)
    {
        if (result.Length > 0 && result.All(char.IsAsciiDigit) && Pmid.TryParse(result, out Pmid pmid))
        {
            return new CitationMatch { Citation = citation, Kind = CitationMatchKind.Found, Pmid = pmid, Count = 1 };
        }

        // Where NCBI knows the journal and has no such article, it may say nothing at all.
        if (result.Length == 0 || result.StartsWith(Missed, StringComparison.Ordinal))
        {
            string reason = result.Length == 0 ? "" : result[Missed.Length..].Trim(' ', ';');
            return new CitationMatch { Citation = citation, Count = 0, Reason = reason.Length == 0 ? null : reason };
        }

        return result.StartsWith(Several, StringComparison.Ordinal)
            ? Ambiguous(citation, result[Several.Length..])
            : throw new NcbiFormatException($"The result of a citation is unknown: {PastedText.Quote(result)}") { ElementPath = Utility };
    }

    /// <summary><c>(783 citations)</c>, or the PMIDs. A number alone is one of citations: a single article would be no choice.</summary>
    private static CitationMatch Ambiguous(CitationToMatch citation, string rest)
    {
        if (CountOnly().Match(rest) is { Success: true } counted)
        {
            bool fits = int.TryParse(counted.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int count);
            return new CitationMatch { Citation = citation, Kind = CitationMatchKind.Ambiguous, Count = fits ? count : null };
        }

        EquatableList<Pmid> candidates =
        [
            .. rest.Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Where(static word => word.All(char.IsAsciiDigit))
                .Select(static word => Pmid.TryParse(word, out Pmid pmid) ? pmid : default)
                .Where(static pmid => pmid != default),
        ];
        return new CitationMatch
        {
            Citation = citation,
            Kind = CitationMatchKind.Ambiguous,
            Candidates = candidates,
            Count = candidates.IsEmpty ? null : candidates.Count,
        };
    }

    private static string Part(string? text) => Separators().Replace(text ?? "", " ").Trim();

    [GeneratedRegex(@"[|\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\W*(?:(?<count>\d+)|(?<count>\d[\d,]*)\s+citations?)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CountOnly();
}
