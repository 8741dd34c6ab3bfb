using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
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
        LookupAnswer answer = (await Lookup.FindAsync([id], cancellationToken).ConfigureAwait(false))[id];
        if (answer.Error is not null)
        {
            ExceptionDispatchInfo.Throw(answer.Error);
        }

        return answer.Article;
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
        foreach (ArticleId id in ids as ICollection<ArticleId> ?? [])
        {
            RequireId(id, nameof(ids));
        }

        return AnswerAsync(ids, cancellationToken);
    }

    /// <summary>Gets many articles by PMID, in as few requests as possible; see the overload for all kinds of ids.</summary>
    /// <param name="pmids">The PMIDs, such as those of a search; enumerated as the answers are.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each PMID, in the order asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pmids"/> is null.</exception>
    /// <exception cref="ArgumentException">A PMID is <see langword="default"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ArticleAnswer> GetArticlesAsync(IEnumerable<Pmid> pmids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pmids);
        return GetArticlesAsync(pmids.Select(ArticleId.FromPmid), cancellationToken);
    }

    private async IAsyncEnumerable<ArticleAnswer> AnswerAsync(IEnumerable<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ArticleId[] batch in ids.Chunk(_batchSize))
        {
            Array.ForEach(batch, static id => RequireId(id, nameof(ids)));
            Dictionary<ArticleId, LookupAnswer> answers = await Lookup.FindAsync(batch, cancellationToken).ConfigureAwait(false);
            foreach (ArticleId id in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Answer(id, answers[id]);
            }
        }
    }

    private static ArticleAnswer Answer(ArticleId id, LookupAnswer answer) => new()
    {
        Id = id,
        Kind = answer.Article is not null ? ArticleAnswerKind.Found : answer.Error is not null ? ArticleAnswerKind.Failed : ArticleAnswerKind.NotFound,
        Article = answer.Article,
        Error = answer.Error,
    };

    private static void RequireId(ArticleId id, string parameter)
    {
        if (id.Kind == ArticleIdKind.None)
        {
            throw new ArgumentException("The id is empty: parse one, or convert a Pmid, Pmcid or Doi.", parameter);
        }
    }
}
