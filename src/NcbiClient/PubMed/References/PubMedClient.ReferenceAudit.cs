using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>Reference lists as a whole, and what became of the works in them.</content>
public partial class PubMedClient
{
    /// <summary>Resolves the references of the article with an id, and waits for all.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="options">How far to go; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One answer for each reference, and from where the references are known.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked about all of them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<ResolvedReferenceList> ResolveReferenceListAsync(ArticleId id, ReferenceResolutionOptions? options = null, CancellationToken cancellationToken = default)
    {
        Article article = await GetArticleAsync(id, cancellationToken).ConfigureAwait(false);
        options ??= new ReferenceResolutionOptions();
        List<ResolvedReference> references = [];
        await foreach (ResolvedReference reference in ResolveReferencesAsync(article, options, cancellationToken).ConfigureAwait(false))
        {
            references.Add(reference);
        }

        return new ResolvedReferenceList
        {
            Article = article,
            Source = UsesLinks(article, options) ? ReferenceSource.ELink : ReferenceSource.Record,
            References = references.ToEquatableList(),
        };
    }

    /// <summary>Tells what a reader should know about the references of the article with an id: retracted, corrected, of concern, updated, not found, mismatching.</summary>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="options">How far to go to find the references; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One entry for each reference, with the findings of its record. What no record says is not found: PubMed learns of a retraction when its notice is indexed.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no such article.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked about all of them: half an audit would look like a clean one.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<ReferenceAudit> AuditReferencesAsync(ArticleId id, ReferenceResolutionOptions? options = null, CancellationToken cancellationToken = default)
    {
        Article article = await GetArticleAsync(id, cancellationToken).ConfigureAwait(false);
        return await AuditReferencesAsync(article, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells what a reader should know about the references of an article; see the overload for ids.</summary>
    /// <param name="article">The article, as PubMed gave it.</param>
    /// <param name="options">How far to go to find the references; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>One entry for each reference, with the findings of its record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="NcbiException">PubMed could not be asked about all of them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<ReferenceAudit> AuditReferencesAsync(Article article, ReferenceResolutionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        options ??= new ReferenceResolutionOptions();
        List<AuditedReference> references = [];
        await foreach (ResolvedReference reference in ResolveReferencesAsync(article, options, cancellationToken).ConfigureAwait(false))
        {
            references.Add(ReferenceAuditor.Audit(reference));
        }

        return new ReferenceAudit
        {
            Article = article,
            Source = UsesLinks(article, options) ? ReferenceSource.ELink : ReferenceSource.Record,
            References = references.ToEquatableList(),
        };
    }
}
