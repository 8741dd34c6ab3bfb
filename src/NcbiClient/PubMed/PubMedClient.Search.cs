using System.Globalization;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <content>Searches.</content>
public partial class PubMedClient
{
    /// <summary>Searches PubMed.</summary>
    /// <param name="query">The query; a text converts to it.</param>
    /// <param name="options">Which hits to name, and in which order; null for the first 20.</param>
    /// <param name="cancellationToken">Cancels the wait and the request.</param>
    /// <returns>The number of hits, PubMed's reading of the query, its warnings, and the hits asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="NcbiQueryWidenedException">PubMed ignored a part of the query, and <see cref="PubMedSearchOptions.RejectWidening"/> is set.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<PubMedSearch> SearchAsync(PubMedQuery query, PubMedSearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        options ??= new PubMedSearchOptions();
        CheckRange(options.Skip, MaxHits - 1, nameof(PubMedSearchOptions.Skip), nameof(options));
        CheckRange(options.Take, MaxHits, nameof(PubMedSearchOptions.Take), nameof(options));
        SearchRequest request = new() { Term = query.ToString(), Sort = options.Sort, RetStart = options.Skip, RetMax = options.Take };
        SearchResult result = await WholeSearch.SearchAsync(Eutils, request, () => request, cancellationToken).ConfigureAwait(false);
        SpellResult? spelling = options.SuggestSpelling ? await Eutils.SpellAsync(new SpellRequest { Term = request.Term }, cancellationToken).ConfigureAwait(false) : null;
        PubMedSearch search = new()
        {
            SpellingSuggestion = spelling?.Suggestion,
            Query = query, Sort = options.Sort, Skip = options.Skip, Count = result.Count, Pmids = result.Pmids, QueryTranslation = result.QueryTranslation, Details = result,
        };
        return options.RejectWidening ? search.EnsureNotWidened() : search;
    }

    private static void CheckRange(int value, int most, string option, string paramName)
    {
        if (value < 0 || value > most)
        {
            throw new ArgumentOutOfRangeException(
                paramName, value, string.Create(CultureInfo.InvariantCulture, $"{option} is 0 to {most:N0}: PubMed names no hit after the {MaxHits:N0}th. StreamArticlesAsync and StreamIdsAsync deliver all."));
        }
    }
}
