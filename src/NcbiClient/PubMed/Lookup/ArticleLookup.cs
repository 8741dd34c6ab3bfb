using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>
/// Finds articles by their ids: PMIDs by EFetch, DOIs and PMCIDs by one ESearch for many, each checked against the record found.
/// A request that fails leaves open only the ids that went in it. Thread-safe.
/// </summary>
internal sealed class ArticleLookup
{
    private readonly PmidFetcher _fetcher;
    private readonly IdSearcher _searcher;
    private readonly ArticleGatherer<Pmid> _pmids;
    private readonly ArticleGatherer<ArticleId> _others;

    public ArticleLookup(EutilsClient eutils, int batchSize)
    {
        _fetcher = new PmidFetcher(eutils, batchSize);
        _searcher = new IdSearcher(eutils, _fetcher);
        _pmids = new ArticleGatherer<Pmid>(batchSize, _fetcher.FetchAsync);
        _others = new ArticleGatherer<ArticleId>(IdSearcher.IdsPerSearch, (batch, token) => _searcher.SearchAsync(batch, pmids => GatherAsync(pmids, token), token));
    }

    /// <summary>What fetches by PMID alone.</summary>
    public PmidFetcher Fetcher => _fetcher;

    /// <summary>The answer for one id, in one request with others that are asked for at the same time.</summary>
    public Task<LookupAnswer> FindAsync(ArticleId id, CancellationToken cancellationToken) =>
        id.TryGetPmid(out Pmid pmid) ? _pmids.AskAsync(pmid, cancellationToken) : _others.AskAsync(id, cancellationToken);

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

        foreach ((Pmid pmid, LookupAnswer answer) in await _fetcher.FetchAsync(pmids, null, cancellationToken).ConfigureAwait(false))
        {
            answers[pmid] = answer;
        }

        foreach (ArticleId[] others in distinct.Where(static id => id.Kind != ArticleIdKind.Pmid).Chunk(IdSearcher.IdsPerSearch))
        {
            await _searcher.SearchAsync(others, answers, cancellationToken).ConfigureAwait(false);
        }

        return answers;
    }

    /// <summary>The hits of one search, fetched together with those of others. One that fails is an answer, not an exception.</summary>
    private async Task<Dictionary<Pmid, LookupAnswer>> GatherAsync(IEnumerable<Pmid> pmids, CancellationToken cancellationToken)
    {
        (Pmid Pmid, Task<LookupAnswer> Answer)[] asked = [.. pmids.Distinct().Select(pmid => (pmid, _pmids.AskAsync(pmid, cancellationToken)))];
        Dictionary<Pmid, LookupAnswer> answers = [];
        foreach ((Pmid pmid, Task<LookupAnswer> answer) in asked)
        {
            try
            {
                answers[pmid] = await answer.ConfigureAwait(false);
            }
            catch (NcbiException error)
            {
                answers[pmid] = new LookupAnswer(null, error);
            }
        }

        return answers;
    }
}
