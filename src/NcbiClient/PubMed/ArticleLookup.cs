using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>
/// Finds articles by their ids: PMIDs by EFetch, DOIs and PMCIDs by one ESearch for many, each checked against the record found.
/// A request that fails leaves open only the ids that went in it. Thread-safe.
/// </summary>
internal sealed class ArticleLookup(EutilsClient eutils, int batchSize)
{
    /// <summary>More ids in one search make NCBI slow, and a search that fails costs them all.</summary>
    private const int IdsPerSearch = 50;

    /// <summary>An id that PubMed does not know is read word by word and can hit other articles: room for the right one among them.</summary>
    private const int HitsPerId = 20;

    /// <summary>The same where one id has a search of its own.</summary>
    private const int HitsOfOneId = 200;

    /// <summary>One answer for each of the ids.</summary>
    public async Task<Dictionary<ArticleId, LookupAnswer>> FindAsync(IEnumerable<ArticleId> ids, CancellationToken cancellationToken)
    {
        Dictionary<ArticleId, LookupAnswer> answers = [];
        ArticleId[] distinct = [.. ids.Distinct()];
        List<Pmid> pmids = [];
        foreach (ArticleId id in distinct)
        {
            if (id.TryGetPmid(out Pmid pmid))
            {
                pmids.Add(pmid);
            }
        }

        foreach ((Pmid pmid, LookupAnswer answer) in await FetchAsync(pmids, cancellationToken).ConfigureAwait(false))
        {
            answers[pmid] = answer;
        }

        foreach (ArticleId[] others in distinct.Where(static id => id.Kind != ArticleIdKind.Pmid).Chunk(IdsPerSearch))
        {
            await SearchAsync(others, answers, cancellationToken).ConfigureAwait(false);
        }

        return answers;
    }

    /// <summary>One answer for each of the PMIDs.</summary>
    public async Task<Dictionary<Pmid, LookupAnswer>> FetchAsync(IEnumerable<Pmid> pmids, CancellationToken cancellationToken)
    {
        Dictionary<Pmid, LookupAnswer> answers = [];
        foreach (Pmid[] batch in pmids.Distinct().Chunk(batchSize))
        {
            int found = await FetchBatchAsync(batch, answers, cancellationToken).ConfigureAwait(false);
            Pmid[] missing = [.. batch.Where(pmid => answers[pmid] == default)];
            if (missing.Length > 0 && found > 0)
            {
                // NCBI's back end leaves out a record now and then: only the second silence is an answer.
                await FetchBatchAsync(missing, answers, cancellationToken).ConfigureAwait(false);
            }
        }

        return answers;
    }

    /// <summary>Fetches a batch in one request; in halves when a record in it cannot be read, so that the others can.</summary>
    private async Task<int> FetchBatchAsync(Pmid[] batch, Dictionary<Pmid, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        foreach (Pmid pmid in batch)
        {
            answers[pmid] = default;
        }

        try
        {
            ArticleSet set = await eutils.FetchArticlesAsync(FetchRequest.ForPmids(batch), cancellationToken).ConfigureAwait(false);
            HashSet<Pmid> asked = [.. batch];
            Article[] articles = [.. set.Articles.Where(article => asked.Remove(article.Pmid))];
            Array.ForEach(articles, article => answers[article.Pmid] = new LookupAnswer(article, null));
            return articles.Length;
        }
        catch (NcbiFormatException) when (batch.Length > 1)
        {
            return await FetchBatchAsync(batch[..(batch.Length / 2)], answers, cancellationToken).ConfigureAwait(false)
                + await FetchBatchAsync(batch[(batch.Length / 2)..], answers, cancellationToken).ConfigureAwait(false);
        }
        catch (NcbiException error)
        {
            Array.ForEach(batch, pmid => answers[pmid] = new LookupAnswer(null, error));
            return 0;
        }
    }

    private async Task SearchAsync(ArticleId[] ids, Dictionary<ArticleId, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        Array.ForEach(ids, id => answers[id] = default);
        try
        {
            SearchRequest request = new() { Term = string.Join(" OR ", ids.Select(Term)), RetMax = ids.Length == 1 ? HitsOfOneId : ids.Length * HitsPerId };
            SearchResult hits = await eutils.SearchAsync(request, cancellationToken).ConfigureAwait(false);
            EquatableList<Pmid> pmids = hits.Pmids;
            if (hits.Count > pmids.Count && ids.Length > 1)
            {
                await SearchPartsAsync(ids, hits, answers, cancellationToken).ConfigureAwait(false);
                return;
            }

            await MatchAsync(ids, pmids, answers, cancellationToken).ConfigureAwait(false);
        }
        catch (NcbiException error)
        {
            Array.ForEach(ids, id => answers[id] = new LookupAnswer(null, error));
        }
    }

    /// <summary>Hits of ids that PubMed does not know have pushed those of others out of the answer: search without the ids it names as unknown, else in halves.</summary>
    private async Task SearchPartsAsync(ArticleId[] ids, SearchResult hits, Dictionary<ArticleId, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        ArticleId[] known = [.. ids.Where(id => !hits.Warnings.QuotedPhrasesNotFound.Concat(hits.Errors.PhrasesNotFound).Any(phrase => phrase.Contains(Text(id), StringComparison.OrdinalIgnoreCase)))];
        if (known.Length == ids.Length)
        {
            await SearchAsync(ids[..(ids.Length / 2)], answers, cancellationToken).ConfigureAwait(false);
            await SearchAsync(ids[(ids.Length / 2)..], answers, cancellationToken).ConfigureAwait(false);
        }
        else if (known.Length > 0)
        {
            await SearchAsync(known, answers, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives each id the record that carries it: as its valid DOI before anything weaker, the first hit among equals.</summary>
    private async Task MatchAsync(ArticleId[] ids, EquatableList<Pmid> hits, Dictionary<ArticleId, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        Dictionary<Pmid, LookupAnswer> records = await FetchAsync(hits, cancellationToken).ConfigureAwait(false);
        NcbiException? error = records.Values.Select(static record => record.Error).FirstOrDefault(static error => error is not null);
        foreach (ArticleId id in ids)
        {
            Article? article = hits.Select(pmid => records[pmid].Article).OfType<Article>()
                .Select(article => (Article: article, Strength: CarriedIds.Strength(article, id)))
                .Where(static claim => claim.Strength > 0).OrderByDescending(static claim => claim.Strength).FirstOrDefault().Article;
            answers[id] = new LookupAnswer(article, article is null ? error : null);
        }
    }

    private static string Term(ArticleId id) => id.Kind == ArticleIdKind.Doi ? $"\"{Text(id)}\"[doi]" : $"{Text(id)}[pmcid]";

    /// <summary>The id as it is searched; a quote would end the phrase, so a DOI that holds one is searched without it.</summary>
    private static string Text(ArticleId id) => id.TryGetDoi(out Doi doi) ? doi.Value.Replace("\"", " ", StringComparison.Ordinal)
        : id.TryGetPmcid(out Pmcid pmcid) ? pmcid.ToString()
        : id.ToString();
}
