using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Finds articles by their ids: PMIDs by EFetch, DOIs and PMCIDs by one ESearch for many, each checked against the record found. Thread-safe.</summary>
internal sealed class ArticleLookup(EutilsClient eutils, int batchSize)
{
    /// <summary>More ids in one search make NCBI slow, and a search that fails costs them all.</summary>
    private const int IdsPerSearch = 50;

    /// <summary>An id that PubMed does not know is read word by word and can hit other articles: enough room for the right one among them.</summary>
    private const int HitsPerId = 20;

    /// <summary>The articles of those ids that PubMed has.</summary>
    public async Task<Dictionary<ArticleId, Article>> FindAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken)
    {
        Dictionary<ArticleId, Article> found = [];
        Pmid[] pmids = [.. ids.Where(static id => id.Kind == ArticleIdKind.Pmid).Select(static id => id.TryGetPmid(out Pmid pmid) ? pmid : default).Distinct()];
        foreach (Article article in await FetchAsync(pmids, cancellationToken).ConfigureAwait(false))
        {
            found.TryAdd(article.Pmid, article);
        }

        foreach (ArticleId[] others in ids.Where(static id => id.Kind != ArticleIdKind.Pmid).Distinct().Chunk(IdsPerSearch))
        {
            await SearchAsync(others, found, cancellationToken).ConfigureAwait(false);
        }

        return found;
    }

    /// <summary>The records of PMIDs, in no promised order; a record that NCBI left out is asked for once more.</summary>
    public async Task<List<Article>> FetchAsync(IReadOnlyCollection<Pmid> pmids, CancellationToken cancellationToken)
    {
        List<Article> articles = [];
        foreach (Pmid[] batch in pmids.Chunk(batchSize))
        {
            List<Article> first = await FetchBatchAsync(batch, cancellationToken).ConfigureAwait(false);
            articles.AddRange(first);
            Pmid[] missing = [.. batch.Except(first.Select(static article => article.Pmid))];
            if (missing.Length > 0 && first.Count > 0)
            {
                articles.AddRange(await FetchBatchAsync(missing, cancellationToken).ConfigureAwait(false));
            }
        }

        return articles;
    }

    private async Task<List<Article>> FetchBatchAsync(Pmid[] batch, CancellationToken cancellationToken)
    {
        ArticleSet set = await eutils.FetchArticlesAsync(FetchRequest.ForPmids(batch), cancellationToken).ConfigureAwait(false);
        HashSet<Pmid> asked = [.. batch];
        return [.. set.Articles.Where(article => asked.Remove(article.Pmid))];
    }

    private async Task SearchAsync(ArticleId[] ids, Dictionary<ArticleId, Article> found, CancellationToken cancellationToken)
    {
        SearchRequest request = new() { Term = string.Join(" OR ", ids.Select(Term)), RetMax = Math.Min(ids.Length * HitsPerId, PubMedClient.MaxHits) };
        SearchResult hits = await eutils.SearchAsync(request, cancellationToken).ConfigureAwait(false);
        if (hits.Count > hits.Pmids.Count && ids.Length > 1)
        {
            // Hits of an unknown id may have pushed those of the others out of the answer.
            await SearchAsync(ids[..(ids.Length / 2)], found, cancellationToken).ConfigureAwait(false);
            await SearchAsync(ids[(ids.Length / 2)..], found, cancellationToken).ConfigureAwait(false);
            return;
        }

        HashSet<ArticleId> wanted = [.. ids];
        foreach (Article article in await FetchAsync(hits.Pmids, cancellationToken).ConfigureAwait(false))
        {
            foreach (ArticleId id in CarriedIds.Of(article))
            {
                if (wanted.Contains(id))
                {
                    found.TryAdd(id, article);
                }
            }
        }
    }

    /// <summary>The search term for one id; quotes cannot be in it, since a DOI that holds one is searched by what comes before.</summary>
    private static string Term(ArticleId id) => id.TryGetDoi(out Doi doi)
        ? $"\"{doi.Value.Replace("\"", " ", StringComparison.Ordinal)}\"[doi]"
        : $"{id}[pmcid]";
}
