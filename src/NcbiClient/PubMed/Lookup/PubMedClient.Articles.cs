using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>Articles by their ids.</content>
public partial class PubMedClient
{
    /// <summary>Gets the article with an id. Calls that wait for the rate limit at the same time leave in one request.</summary>
    /// <param name="id">A DOI, PMID or PMCID; see <see cref="ArticleId"/> for what people paste.</param>
    /// <param name="cancellationToken">Cancels the wait and the request.</param>
    /// <returns>The article; for a DOI or PMCID one whose record carries it; for a PMID that PubMed has replaced, the one in its place.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Article> GetArticleAsync(ArticleId id, CancellationToken cancellationToken = default) =>
        await FindArticleAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new ArticleNotFoundException(id);

    /// <summary>Finds the article with an id. Calls that wait for the rate limit at the same time leave in one request.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the request.</param>
    /// <returns>The article, or null when PubMed answered that it has none.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Article?> FindArticleAsync(ArticleId id, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        LookupAnswer answer = await Lookup.FindAsync(id, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Asks for the next batch while the caller reads the answers of the one before, never further ahead.</summary>
    private async IAsyncEnumerable<ArticleAnswer> AnswerAsync(IEnumerable<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArticleLookup lookup = Lookup;
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using IEnumerator<ArticleId[]> batches = ids.Chunk(_batchSize).GetEnumerator();
        (ArticleId[] Ids, Task<Dictionary<ArticleId, LookupAnswer>> Answers)? present = Next();
        try
        {
            while (present is { } batch)
            {
                Dictionary<ArticleId, LookupAnswer> answers = await ByCallerAsync(batch.Answers, cancellationToken).ConfigureAwait(false);
                ExceptionDispatchInfo? wrong = null;
                try
                {
                    present = Next();
                }
#pragma warning disable CA1031 // the caller's own sequence may throw anything; it comes behind the answers that are there
                catch (Exception fault)
#pragma warning restore CA1031
                {
                    (present, wrong) = (null, ExceptionDispatchInfo.Capture(fault));
                }

                foreach (ArticleId id in batch.Ids)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return Answer(id, answers[id]);
                }

                wrong?.Throw();
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await (present?.Answers ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        (ArticleId[] Ids, Task<Dictionary<ArticleId, LookupAnswer>> Answers)? Next()
        {
            if (!batches.MoveNext())
            {
                return null;
            }

            Array.ForEach(batches.Current, static id => RequireId(id, nameof(ids)));
            return (batches.Current, lookup.FindAsync(batches.Current, ended.Token));
        }
    }

    /// <summary>A cancellation by the caller carries the caller's token, also where a linked one stopped the work.</summary>
    private static async Task<T> ByCallerAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (cancellationToken.IsCancellationRequested && stopped.CancellationToken != cancellationToken)
        {
            throw new OperationCanceledException(stopped.Message, stopped, cancellationToken);
        }
    }

    private static ArticleAnswer Answer(ArticleId id, LookupAnswer answer) => new()
    {
        Id = id,
        Kind = answer switch
        {
            { IsReplacement: true } => ArticleAnswerKind.Replaced,
            { Article: not null } => ArticleAnswerKind.Found,
            { Error: not null } => ArticleAnswerKind.Failed,
            { IsDeleted: true } => ArticleAnswerKind.Deleted,
            _ => ArticleAnswerKind.NotFound,
        },
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
