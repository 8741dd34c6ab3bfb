using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>What the references of an article are in PubMed.</content>
public partial class PubMedClient
{
    private const double ByLinks = 0.9;

    /// <summary>Resolves the reference list of the article with an id.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(ArticleId id, CancellationToken cancellationToken = default) =>
        ResolveReferencesAsync(id, new ReferenceResolutionOptions(), cancellationToken);

    /// <summary>Resolves the reference list of the article with an id, as far as the options say.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="options">How far to go.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(ArticleId id, ReferenceResolutionOptions options, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(options);
        return ResolveAsync(id, options, cancellationToken);
    }

    /// <summary>Resolves the reference list of an article: by PMID, DOI, PMCID, then by the citation's text; many references in one request.</summary>
    /// <remarks>
    /// A record found by DOI or PMCID is accepted only when it carries that id, one found by text only when it agrees with the text, see <see cref="CitationAgreement"/>.
    /// One found by an id is refused if the text surely means another. What cannot be resolved is returned all the same, with its text. Where the record has no list,
    /// NCBI's links are asked, see <see cref="ResolvedReference.Source"/>.
    /// </remarks>
    /// <param name="article">The article, as PubMed gave it.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(Article article, CancellationToken cancellationToken = default) =>
        ResolveReferencesAsync(article, new ReferenceResolutionOptions(), cancellationToken);

    /// <summary>Resolves the reference list of an article, as far as the options say.</summary>
    /// <param name="article">The article, as PubMed gave it.</param>
    /// <param name="options">How far to go.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, in the paper's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<ResolvedReference> ResolveReferencesAsync(Article article, ReferenceResolutionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        return ResolveAsync(article, options, cancellationToken);
    }

    private async IAsyncEnumerable<ResolvedReference> ResolveAsync(ArticleId id, ReferenceResolutionOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Article article = await GetArticleAsync(id, cancellationToken).ConfigureAwait(false);
        await foreach (ResolvedReference reference in ResolveAsync(article, options, cancellationToken).ConfigureAwait(false))
        {
            yield return reference;
        }
    }

    private IAsyncEnumerable<ResolvedReference> ResolveAsync(Article article, ReferenceResolutionOptions options, CancellationToken cancellationToken) =>
        UsesLinks(article, options) ? LinkedReferencesAsync(article, cancellationToken) : ListedReferencesAsync(article, options, cancellationToken);

    private static bool UsesLinks(Article article, ReferenceResolutionOptions options) => options.UseLinks && article.Pmid != default && !article.References.Any();

    private async IAsyncEnumerable<ResolvedReference> ListedReferencesAsync(
        Article article, ReferenceResolutionOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReferenceResolver resolver = new(Eutils, Lookup, options);
        int position = 0;
        foreach (Reference[] batch in article.References.Chunk(_batchSize))
        {
            ReferenceState[] references = [.. batch.Select(reference => new ReferenceState(++position, reference))];
            await resolver.ResolveAsync(references, cancellationToken).ConfigureAwait(false);
            foreach (ReferenceState reference in references)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!reference.IsResolved && reference.Error is { } error)
                {
                    ExceptionDispatchInfo.Throw(error); // an outage must not look like "not in PubMed"
                }

                yield return reference.Answer();
            }
        }
    }

    private async IAsyncEnumerable<ResolvedReference> LinkedReferencesAsync(Article article, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int position = 0;
        await foreach (LinkedArticle cited in LinkedAsync(article.Pmid, LinkName.PubMedReferences, cancellationToken).ConfigureAwait(false))
        {
            yield return new ResolvedReference
            {
                Position = ++position,
                Reference = new Reference { ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = cited.Pmid.ToString() }] },
                Source = ReferenceSource.ELink,
                Article = cited.Article,
                MatchedBy = cited.Article is null ? null : ReferenceRoute.ELink,
                Confidence = cited.Article is null ? 0 : ByLinks,
            };
        }
    }
}
