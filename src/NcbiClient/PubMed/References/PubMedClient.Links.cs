using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <content>Articles that cite an article, and articles like it.</content>
public partial class PubMedClient
{
    /// <summary>The articles that cite the article with an id, as far as NCBI knows them: those whose full text is in PMC.</summary>
    /// <remarks>One request for the whole list, which may have more than ten thousand, then one for each batch of records, as the answers are read.</remarks>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>All of them in NCBI's order, or an exception: the stream never ends early in silence. Empty if nothing cites it, or PubMed has no such PMID.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no article with this DOI or PMCID.</exception>
    /// <exception cref="NcbiException">NCBI could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<LinkedArticle> CitedByAsync(ArticleId id, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        return LinkedAsync(id, LinkName.PubMedCitedIn, cancellationToken);
    }

    /// <summary>Articles like the one with an id, the most alike first, with their scores: PubMed's similar articles.</summary>
    /// <remarks>One request for the list, then one for each batch of records, as the answers are read.</remarks>
    /// <param name="id">A DOI, PMID or PMCID.</param>
    /// <param name="cancellationToken">Cancels the wait and the requests.</param>
    /// <returns>All that NCBI names, without the article itself, or an exception. Empty if there are none, or PubMed has no such PMID.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    /// <exception cref="ArticleNotFoundException">PubMed has no article with this DOI or PMCID.</exception>
    /// <exception cref="NcbiException">NCBI could not be asked; the answers so far stand.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual IAsyncEnumerable<LinkedArticle> RelatedAsync(ArticleId id, CancellationToken cancellationToken = default)
    {
        RequireId(id, nameof(id));
        return LinkedAsync(id, LinkName.PubMedSimilar, cancellationToken);
    }

    private async IAsyncEnumerable<LinkedArticle> LinkedAsync(ArticleId id, LinkName name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Pmid pmid = id.TryGetPmid(out Pmid own) ? own : (await GetArticleAsync(id, cancellationToken).ConfigureAwait(false)).Pmid;
        await foreach (LinkedArticle linked in LinkedAsync(pmid, name, cancellationToken).ConfigureAwait(false))
        {
            yield return linked;
        }
    }

    private async IAsyncEnumerable<LinkedArticle> LinkedAsync(Pmid pmid, LinkName name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LinkRequest request = LinkRequest.ForPmids([pmid], name) with { Command = name == LinkName.PubMedSimilar ? LinkCommand.NeighborScore : LinkCommand.Neighbor };
        LinkResult result = await Eutils.LinkAsync(request, cancellationToken).ConfigureAwait(false);
        LinkSet set = result.SetOf(pmid) ?? throw Failed(pmid, "no answer");
        if ((set.Error ?? set.LinkSetDbs.FirstOrDefault(links => links.LinkName == name && links.Error is not null)?.Error) is { } problem)
        {
            throw Failed(pmid, problem);
        }

        IEnumerable<(Pmid Pmid, long? Score)> links = set.LinksOf(name)
            .Select(link => (Pmid.TryParse(link.Id, out Pmid other) ? other : throw Failed(pmid, $"'{link.Id}' is no PMID"), link.Score)).Where(link => link.Item1 != pmid).DistinctBy(static link => link.Item1);
        foreach ((Pmid Pmid, long? Score)[] batch in links.Chunk(_batchSize))
        {
            Dictionary<ArticleId, LookupAnswer> found = await Lookup.FindAsync(batch.Select(static link => ArticleId.FromPmid(link.Pmid)), cancellationToken).ConfigureAwait(false);
            foreach ((Pmid linked, long? score) in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                LookupAnswer answer = found[linked];
                if (answer.Error is { } error)
                {
                    ExceptionDispatchInfo.Throw(error);
                }

                yield return new LinkedArticle { Pmid = linked, Article = answer.Article, Score = score };
            }
        }
    }

    private static NcbiServiceException Failed(Pmid pmid, string problem) => new($"NCBI's links of PMID {pmid} are not whole: {problem}") { Utility = "elink" };
}
