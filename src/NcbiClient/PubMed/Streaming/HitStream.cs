using System.Runtime.CompilerServices;
using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.Transport;

namespace NcbiClient.PubMed;

/// <summary>One run through all hits of a query, or those that a checkpoint has left. Used once, by one caller.</summary>
internal sealed class HitStream
{
    /// <summary>Pages under way or ready while the caller handles one: with the rate limit of a caller without a key, more would only wait.</summary>
    private const int PagesAhead = 2;

    /// <summary>With more hits without a record than this something is wrong that one stream cannot mend, and it would have to remember them all.</summary>
    private const int MostMissing = 1_000;

    private readonly RequestTally _tally = new();
    private readonly IProgress<PubMedStreamProgress>? _progress;
    private readonly PubMedCheckpoint? _checkpoint;
    private readonly HitSearch _search;
    private readonly HitPages _pages;
    private HitPlace? _place;
    private NcbiFormatException? _unreadable;

    public HitStream(EutilsClient eutils, PmidFetcher fetcher, PubMedCheckpoint start, bool isNew, IProgress<PubMedStreamProgress>? progress)
    {
        _progress = progress;
        _checkpoint = isNew ? null : start;
        Query = start.Query;
        Sort = start.Sort;
        _search = new HitSearch(eutils, Query, Sort, _tally);
        _pages = new HitPages(_search, fetcher, _tally);
    }

    private PubMedQuery Query { get; }

    private SearchSort? Sort { get; }

    /// <summary>The articles, in batches of so many.</summary>
    public async IAsyncEnumerable<Article> ArticlesAsync(int batchSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((_, Article? article) in RunAsync(batchSize, _pages.FetchAsync, PagesAhead, cancellationToken).ConfigureAwait(false))
        {
            yield return article!;
        }
    }

    /// <summary>The PMIDs alone.</summary>
    public async IAsyncEnumerable<Pmid> IdsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((Pmid pmid, _) in RunAsync(PubMedClient.MaxHits, static (page, _) => Task.FromResult(page), 1, cancellationToken).ConfigureAwait(false))
        {
            yield return pmid;
        }
    }

    private async IAsyncEnumerable<(Pmid Pmid, Article? Article)> RunAsync(
        int pageSize, Func<HitPage, CancellationToken, Task<HitPage>> fetch, int ahead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<HitPage> cut = HitPages.CutAsync(new HitWalk(_search).ChunksAsync(_checkpoint, cancellationToken), pageSize, cancellationToken);
        IAsyncEnumerator<HitPage> pages = ReadAhead.RunAsync(cut, fetch, ahead, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await NextAsync(pages, cancellationToken).ConfigureAwait(false))
            {
                foreach (Pmid pmid in Enter(pages.Current).Pmids)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    LookupAnswer answer = pages.Current.Answers?[pmid] ?? default;
                    if (Pass(pmid, answer, pages.Current))
                    {
                        Report();
                        yield return (pmid, answer.Article);
                    }
                }
            }

            ThrowIfMissing(0);
        }
        finally
        {
            await pages.DisposeAsync().ConfigureAwait(false);
            Report();
        }
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<HitPage> pages, CancellationToken cancellationToken)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (NcbiException error) when (_place is not null)
        {
            throw Incomplete("The stream broke off: " + error.What, error);
        }
        catch (OperationCanceledException stopped) when (cancellationToken.IsCancellationRequested && stopped.CancellationToken != cancellationToken)
        {
            throw new OperationCanceledException(stopped.Message, stopped, cancellationToken);
        }
    }

    private HitPage Enter(HitPage page)
    {
        if (!ReferenceEquals(_place?.Chunk, page.Chunk))
        {
            _place = new HitPlace(Query, Sort, page.Chunk, 0, _place?.Delivered ?? _checkpoint?.Delivered ?? 0, _place?.Missing ?? []);
            Report();
        }

        return page;
    }

    /// <summary>Goes on behind a hit.</summary>
    /// <returns>Whether it is delivered.</returns>
    private bool Pass(Pmid pmid, LookupAnswer answer, HitPage page)
    {
        HitPlace place = _place!;
        if (answer.Error is not null and not NcbiFormatException)
        {
            throw Incomplete("The stream broke off: " + answer.Error.What, answer.Error);
        }

        bool isDelivered = page.Answers is null || answer.Article is not null;
        bool isMissing = !isDelivered && !page.Gone.Contains(pmid);
        _unreadable ??= answer.Error as NcbiFormatException;
        _place = place with
        {
            Passed = place.Passed + 1,
            Delivered = place.Delivered + (isDelivered ? 1 : 0),
            Missing = isMissing ? [.. place.Missing, pmid] : place.Missing,
        };
        ThrowIfMissing(MostMissing);
        return isDelivered;
    }

    private void ThrowIfMissing(int tolerated)
    {
        if (_place is { Missing: { } missing } && missing.Length > tolerated)
        {
            string which = string.Join(", ", missing.Take(10)) + (missing.Length > 10 ? ", …" : "");
            throw Incomplete($"PubMed named {missing.Length} hits of which no record could be had, PMID {which}", _unreadable);
        }
    }

    private NcbiIncompleteResultException Incomplete(string what, NcbiException? cause)
    {
        HitPlace place = _place!;
        return new NcbiIncompleteResultException(what, cause)
        {
            Announced = place.Announced,
            Delivered = place.Delivered,
            Missing = place.Missing,
            Checkpoint = place.ToCheckpoint(),
            IsTransient = cause?.IsTransient ?? true,
            Utility = cause?.Utility,
            Attempts = cause?.Attempts ?? 0,
        };
    }

    private void Report()
    {
        if (_progress is not null && _place is { } place)
        {
            _progress.Report(new PubMedStreamProgress
            {
                Delivered = place.Delivered, Announced = place.Announced, Requests = _tally.Requests, Retries = _tally.Retries, Place = place,
            });
        }
    }
}
