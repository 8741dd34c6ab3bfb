using System.Runtime.CompilerServices;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <content>The PMIDs of all articles that a search finds.</content>
public partial class PubMedClient
{
    /// <summary>Streams every PMID that a search finds, each exactly once, however many there are.</summary>
    /// <remarks>
    /// Up to 9,999 hits come in the order of the search, as it was when the stream began. Of more, PubMed names only the first 9,999: they are asked for in ranges
    /// of PMIDs and come from the highest PMID to the lowest, in no other order. See <see cref="PubMedStreamProgress.Announced"/> for hits that come and go meanwhile.
    /// </remarks>
    /// <param name="search">A search from <see cref="SearchAsync"/>; its query is run again, so that the stream is as of now, and has all hits whatever number of them the search was asked to name.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The PMIDs. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="search"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="search"/> skipped hits (<see cref="PubMedSearch.Skip"/>).</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Pmid> StreamIdsAsync(PubMedSearch search, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        RequireAllHits(search);
        return IdsAsync(Stream(search.Query, search.Sort, progress), cancellationToken);
    }

    /// <summary>Streams every PMID that a query finds, each exactly once, however many there are.</summary>
    /// <param name="query">The query; a text converts to it.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The PMIDs. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Pmid> StreamIdsAsync(PubMedQuery query, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return IdsAsync(Stream(query, null, progress), cancellationToken);
    }

    /// <summary>Streams every PMID that an earlier stream has not delivered, each exactly once.</summary>
    /// <param name="checkpoint">Where the earlier stream ended, of articles or of PMIDs; from its progress or its exception.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The PMIDs. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkpoint"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> has a version that this library does not know.</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Pmid> StreamIdsAsync(PubMedCheckpoint checkpoint, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        RequireSound(checkpoint);
        return IdsAsync(Stream(checkpoint, isNew: false, progress), cancellationToken);
    }

    private static void RequireAllHits(PubMedSearch search)
    {
        if (search.Skip > 0)
        {
            throw new ArgumentException($"The search skipped its first {search.Skip} hits, and a stream has all: search without Skip, or stream search.Query.", nameof(search));
        }
    }

    private static void RequireSound(PubMedCheckpoint checkpoint)
    {
        if (checkpoint.FindFault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(checkpoint));
        }
    }

    /// <summary>Whoever enumerates an answer twice runs it twice: each run has its own place.</summary>
    private static async IAsyncEnumerable<Pmid> IdsAsync(Func<HitStream> begin, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Pmid pmid in begin().IdsAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return pmid;
        }
    }

    private Func<HitStream> Stream(PubMedQuery query, SearchSort? sort, IProgress<PubMedStreamProgress>? progress) =>
        Stream(new PubMedCheckpoint { Query = query, Sort = sort }, isNew: true, progress);

    private Func<HitStream> Stream(PubMedCheckpoint start, bool isNew, IProgress<PubMedStreamProgress>? progress)
    {
        (EutilsClient eutils, PmidFetcher fetcher) = (Eutils, Lookup.Fetcher);
        return () => new HitStream(eutils, fetcher, start, isNew, progress);
    }
}
