using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Searches articles by the words of titles, several titles in one search.</summary>
internal static class TitleSearch
{
    /// <summary>More titles in one search push each other's hits out of the answer.</summary>
    public const int MostTitles = 10;

    private const int HitsPerTitle = 20;
    private const int FewestWords = 3;

    /// <summary>So many of the longest words of a title are enough to find it, and a misprint in another does not matter.</summary>
    private const int MostWords = 6;
    private const int ShortestWord = 4;
    private const double Alike = 0.6;

    public static bool CanSearch(string? title) => Words(title).Length >= FewestWords;

    /// <summary>The hits of all titles together; those of each alone if they are too many.</summary>
    public static async Task<EquatableList<Pmid>> FindAsync(EutilsClient eutils, string[] titles, CancellationToken cancellationToken)
    {
        SearchRequest request = new() { Term = string.Join(" OR ", titles.Select(Term)), RetMax = titles.Length * HitsPerTitle };
        SearchResult hits = await WholeSearch.SearchAsync(eutils, request, () => request, cancellationToken).ConfigureAwait(false);
        if (hits.Count <= hits.Pmids.Count || titles.Length == 1)
        {
            return hits.Pmids;
        }

        EquatableList<Pmid> first = await FindAsync(eutils, titles[..(titles.Length / 2)], cancellationToken).ConfigureAwait(false);
        EquatableList<Pmid> second = await FindAsync(eutils, titles[(titles.Length / 2)..], cancellationToken).ConfigureAwait(false);
        return [.. first, .. second];
    }

    /// <summary>Whether a hit may be the answer to this title, not to another of the same search.</summary>
    public static bool IsAlike(string title, Article article) =>
        CitationComparer.Likeness(FoldedText.Words(title), FoldedText.Words(article.Title.Text)) >= Alike;

    private static string Term(string title) => $"({string.Join(" AND ", Words(title).Select(static word => $"{word}[ti]"))})";

    /// <summary>Plain words only: nothing in them can be read as syntax.</summary>
    private static string[] Words(string? title) =>
        [.. FoldedText.Words(title).Where(static word => word.Length >= ShortestWord && word.All(char.IsAsciiLetterOrDigit)).Distinct(StringComparer.Ordinal).OrderByDescending(static word => word.Length).Take(MostWords)];
}
