using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>Searches, and all articles that a search finds.</content>
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
        ArgumentOutOfRangeException.ThrowIfNegative(options.Skip, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Skip, MaxHits, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Take, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Take, MaxHits, nameof(options));
        SearchRequest request = new() { Term = query.ToString(), Sort = options.Sort, RetStart = options.Skip, RetMax = options.Take };
        SearchResult result = await Eutils.SearchAsync(request, cancellationToken).ConfigureAwait(false);
        PubMedSearch search = new()
        {
            Query = query, Sort = options.Sort, Count = result.Count, Pmids = result.Pmids, QueryTranslation = result.QueryTranslation, Details = result,
        };
        return options.RejectWidening ? search.EnsureNotWidened() : search;
    }

    /// <summary>Streams every article that a search finds, each exactly once, in the order of the search.</summary>
    /// <param name="search">A search from <see cref="SearchAsync"/>; its query is run again from the first hit, so that the stream is as of now.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The articles. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="search"/> is null.</exception>
    /// <exception cref="NcbiIncompleteResultException">A hit has no record that can be had (the exception names it), or there are more than the 9,999 hits that PubMed names. All others are delivered first.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Article> StreamArticlesAsync(PubMedSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        return StreamAsync(search.Query, search.Sort, cancellationToken);
    }

    /// <summary>Streams every article that a query finds, each exactly once, in PubMed's own order.</summary>
    /// <param name="query">The query; a text converts to it.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The articles. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NcbiIncompleteResultException">A hit has no record that can be had (the exception names it), or there are more than the 9,999 hits that PubMed names. All others are delivered first.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Article> StreamArticlesAsync(PubMedQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return StreamAsync(query, null, cancellationToken);
    }

    private async IAsyncEnumerable<Article> StreamAsync(PubMedQuery query, SearchSort? sort, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PubMedSearch search = await SearchAsync(query, new PubMedSearchOptions { Sort = sort, Take = MaxHits }, cancellationToken).ConfigureAwait(false);
        long delivered = 0;
        if (search.Pmids.Count < Math.Min(search.Count, MaxHits))
        {
            throw Incomplete($"PubMed announced {search.Count} hits and named {search.Pmids.Count}", search, delivered);
        }

        List<Pmid> missing = [];
        NcbiFormatException? unreadable = null;
        foreach (Pmid[] batch in search.Pmids.Distinct().Chunk(_batchSize))
        {
            Dictionary<Pmid, LookupAnswer> answers = await Lookup.FetchAsync(batch, cancellationToken).ConfigureAwait(false);
            foreach (Pmid pmid in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (answers[pmid].Article is { } article)
                {
                    yield return article;
                    delivered++;
                    continue;
                }

                unreadable ??= UnreadableOrThrow(answers[pmid]);
                missing.Add(pmid);
            }
        }

        ThrowUnlessComplete(search, delivered, missing, unreadable);
    }

    /// <summary>A record that cannot be read is one gap in the stream; any other error ends it.</summary>
    private static NcbiFormatException? UnreadableOrThrow(LookupAnswer answer)
    {
        if (answer.Error is not null and not NcbiFormatException)
        {
            ExceptionDispatchInfo.Throw(answer.Error);
        }

        return answer.Error as NcbiFormatException;
    }

    private static void ThrowUnlessComplete(PubMedSearch search, long delivered, List<Pmid> missing, NcbiFormatException? unreadable)
    {
        if (missing.Count > 0)
        {
            string which = string.Join(", ", missing.Take(10)) + (missing.Count > 10 ? ", …" : "");
            throw new NcbiIncompleteResultException($"PubMed named {missing.Count} hits of which no record could be had, PMID {which}", unreadable)
            {
                Announced = search.Count, Delivered = delivered, Missing = missing, IsTransient = unreadable is null,
            };
        }

        if (search.Count > delivered)
        {
            throw TooMany(search, delivered);
        }
    }

    private static NcbiIncompleteResultException Incomplete(string what, PubMedSearch search, long delivered) =>
        new(what) { Announced = search.Count, Delivered = delivered };

    private static NcbiIncompleteResultException TooMany(PubMedSearch search, long delivered) =>
        new($"There are {search.Count} hits, and PubMed names no more than {MaxHits} of one search")
        {
            Announced = search.Count, Delivered = delivered, IsTransient = false, NextStep = "Split the query, for example by date, so that each part has fewer hits.",
        };
}
