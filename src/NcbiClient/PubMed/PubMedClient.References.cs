using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>What the references of an article are in PubMed.</content>
public partial class PubMedClient
{
    /// <summary>Resolves the reference list of the article with an id.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(ArticleId id, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        return ResolveAsync(id, cancellationToken);
    }

    /// <summary>Resolves the reference list of an article: by PMID, else by DOI, else by PMCID, many references in one request.</summary>
    /// <remarks>A record found by DOI or PMCID is accepted only when it carries that id. What cannot be resolved is returned all the same, with its text.</remarks>
    /// <param name="article">The article, as PubMed gave it.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ResolveAsync(article, cancellationToken);
    }

    private async IAsyncEnumerable<ResolvedReference> ResolveAsync(ArticleId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Article article = await GetArticleAsync(id, cancellationToken).ConfigureAwait(false);
        await foreach (ResolvedReference reference in ResolveAsync(article, cancellationToken).ConfigureAwait(false))
        {
            yield return reference;
        }
    }

    private async IAsyncEnumerable<ResolvedReference> ResolveAsync(Article article, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int position = 0;
        foreach (Reference[] batch in article.References.Chunk(_batchSize))
        {
            ResolvedReference[] answers = [.. batch.Select(reference => new ResolvedReference { Position = ++position, Reference = reference })];
            NcbiException?[] errors = new NcbiException?[answers.Length];
            foreach (ReferenceRoute route in Enum.GetValues<ReferenceRoute>())
            {
                await ResolveByAsync(route, answers, errors, cancellationToken).ConfigureAwait(false);
            }

            for (int i = 0; i < answers.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!answers[i].IsResolved && errors[i] is { } error)
                {
                    ExceptionDispatchInfo.Throw(error); // an outage must not look like "not in PubMed"
                }

                yield return answers[i];
            }
        }
    }

    private async Task ResolveByAsync(ReferenceRoute route, ResolvedReference[] answers, NcbiException?[] errors, CancellationToken cancellationToken)
    {
        ArticleId[] ids = [.. answers.Where(static answer => !answer.IsResolved).Select(answer => IdFor(route, answer.Reference)).OfType<ArticleId>()];
        if (ids.Length == 0)
        {
            return;
        }

        Dictionary<ArticleId, LookupAnswer> found = await Lookup.FindAsync(ids, cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < answers.Length; i++)
        {
            if (!answers[i].IsResolved && IdFor(route, answers[i].Reference) is { } id)
            {
                LookupAnswer answer = found[id];
                answers[i] = answer.Article is null ? answers[i] : answers[i] with { Article = answer.Article, MatchedBy = route };
                errors[i] ??= answer.Error;
            }
        }
    }

    private static ArticleId? IdFor(ReferenceRoute route, Reference reference) => route switch
    {
        ReferenceRoute.Pmid => reference.Pmid is { } pmid ? pmid : null,
        ReferenceRoute.Doi => reference.Doi is { } doi ? doi : null,
        _ => reference.Pmcid is { } pmcid ? pmcid : null,
    };
}
