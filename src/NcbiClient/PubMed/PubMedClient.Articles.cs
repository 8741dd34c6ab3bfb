using System.Runtime.CompilerServices;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>Articles by their ids.</content>
public partial class PubMedClient
{
    /// <summary>Gets the article with an id.</summary>
    /// <param name="id">A DOI, PMID or PMCID; see <see cref="ArticleId"/> for what people paste.</param>
    /// <param name="cancellationToken">Cancels the wait and the request.</param>
    /// <returns>The article; for a DOI or PMCID one whose record carries it.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Article> GetArticleAsync(ArticleId id, CancellationToken cancellationToken = default) =>
        await FindArticleAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new ArticleNotFoundException(id);

    /// <summary>Finds the article with an id.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the request.</param>
    /// <returns>The article, or null when PubMed answered that it has none.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Article?> FindArticleAsync(ArticleId id, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        return (await _lookup.FindAsync([id], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(id);
    }

    /// <summary>Gets many articles, in as few requests as possible.</summary>
    /// <param name="ids">DOIs, PMIDs and PMCIDs, mixed; enumerated as the answers are.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each id, repeated ones too, in the order asked. An id that could not be asked is answered with its error; the next are asked all the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is <see langword="default"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ArticleAnswer> GetArticlesAsync(IEnumerable<ArticleId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return AnswerAsync(ids, cancellationToken);
    }

    private async IAsyncEnumerable<ArticleAnswer> AnswerAsync(IEnumerable<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ArticleId[] batch in ids.Chunk(_batchSize))
        {
            Array.ForEach(batch, static id => RequireId(id, nameof(ids)));
            foreach (ArticleAnswer answer in await AnswerBatchAsync(batch, cancellationToken).ConfigureAwait(false))
            {
                yield return answer;
            }
        }
    }

    /// <summary>PMIDs and other ids go by different requests: when one fails, the other's answers stand.</summary>
    private async Task<IEnumerable<ArticleAnswer>> AnswerBatchAsync(ArticleId[] batch, CancellationToken cancellationToken)
    {
        Dictionary<ArticleId, ArticleAnswer> answers = [];
        foreach (IGrouping<bool, ArticleId> part in batch.GroupBy(static id => id.Kind == ArticleIdKind.Pmid))
        {
            ArticleId[] ids = [.. part.Distinct()];
            try
            {
                Dictionary<ArticleId, Article> found = await _lookup.FindAsync(ids, cancellationToken).ConfigureAwait(false);
                Array.ForEach(ids, id => answers[id] = Answer(id, found.GetValueOrDefault(id)));
            }
            catch (NcbiException error)
            {
                Array.ForEach(ids, id => answers[id] = new ArticleAnswer { Id = id, Kind = ArticleAnswerKind.Failed, Error = error });
            }
        }

        return batch.Select(id => answers[id]);
    }

    private static ArticleAnswer Answer(ArticleId id, Article? article) =>
        new() { Id = id, Kind = article is null ? ArticleAnswerKind.NotFound : ArticleAnswerKind.Found, Article = article };

    private static void RequireId(ArticleId id, string parameter)
    {
        if (id.Kind == ArticleIdKind.None)
        {
            throw new ArgumentException("The id is empty: parse one, or convert a Pmid, Pmcid or Doi.", parameter);
        }
    }
}
