using System.Runtime.CompilerServices;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>All articles that a search finds.</content>
public partial class PubMedClient
{
    /// <summary>Streams every article that a search finds, each exactly once, however many there are.</summary>
    /// <remarks>
    /// Up to 9,999 hits come in the order of the search, as it was when the stream began. Of more, PubMed names only the first 9,999: they are asked for in ranges
    /// of PMIDs and come from the highest PMID to the lowest, in no other order. See <see cref="PubMedStreamProgress.Announced"/> for hits that come and go meanwhile.
    /// </remarks>
    /// <param name="search">A search from <see cref="SearchAsync"/>; its query is run again, so that the stream is as of now, and has all hits whatever number of them the search was asked to name.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The articles. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="search"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="search"/> skipped hits (<see cref="PubMedSearch.Skip"/>).</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Article> StreamArticlesAsync(PubMedSearch search, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        RequireAllHits(search);
        return ArticlesAsync(Stream(search.Query, search.Sort, progress), cancellationToken);
    }

    /// <summary>Streams every article that a query finds, each exactly once, however many there are.</summary>
    /// <param name="query">The query; a text converts to it.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The articles. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Article> StreamArticlesAsync(PubMedQuery query, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ArticlesAsync(Stream(query, null, progress), cancellationToken);
    }

    /// <summary>Streams every article that an earlier stream has not delivered, each exactly once.</summary>
    /// <param name="checkpoint">Where the earlier stream ended, of articles or of PMIDs; from its progress or its exception.</param>
    /// <param name="progress">Told of every step, before the hit that it counts is handed over; <see cref="PubMedStreamWatch"/> keeps the latest. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>The articles. A stream that ends normally has delivered all that PubMed announced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkpoint"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> has a version that this library does not know.</exception>
    /// <exception cref="NcbiIncompleteResultException">Not all hits could be delivered: PubMed failed on the way, or a hit has no record that can be had (all others are delivered first). It has a checkpoint to go on from.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked, or refused the query, before anything was announced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<Article> StreamArticlesAsync(PubMedCheckpoint checkpoint, IProgress<PubMedStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        RequireSound(checkpoint);
        return ArticlesAsync(Stream(checkpoint, isNew: false, progress), cancellationToken);
    }

    private async IAsyncEnumerable<Article> ArticlesAsync(Func<HitStream> begin, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Article article in begin().ArticlesAsync(_batchSize, cancellationToken).ConfigureAwait(false))
        {
            yield return article;
        }
    }
}
