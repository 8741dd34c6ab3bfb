using NcbiClient.Eutils;
using NcbiClient.Transport;

namespace NcbiClient.PubMed;

/// <summary>Asks PubMed for the hits of one query: all, those in a range of PMIDs, or those among some PMIDs. Thread-safe.</summary>
/// <remarks>No history is used, so none can expire while a stream runs, or between two runs.</remarks>
internal sealed class HitSearch(EutilsClient eutils, PubMedQuery query, SearchSort? sort, RequestTally tally)
{
    /// <summary>The hits of the query, as far as PubMed names them.</summary>
    public Task<(long Count, Pmid[] Named)> AllAsync(CancellationToken cancellationToken) =>
        SearchAsync(new SearchRequest { Term = query.ToString(), Sort = sort, RetMax = PubMedClient.MaxHits }, cancellationToken);

    /// <summary>The hits whose PMIDs lie between two, both included. What is named twice, or lies outside, is left out of the names.</summary>
    public async Task<(long Count, Pmid[] Named)> RangeAsync(int lower, int upper, CancellationToken cancellationToken)
    {
        (long count, Pmid[] named) = await SearchAsync(new SearchRequest { Term = Within($"{lower}:{upper}[uid]"), RetMax = PubMedClient.MaxHits }, cancellationToken).ConfigureAwait(false);
        return (count, [.. named.Where(pmid => pmid.Value >= lower && pmid.Value <= upper).OrderDescending()]);
    }

    /// <summary>How many hits have PMIDs up to one.</summary>
    public async Task<long> CountAsync(int upper, CancellationToken cancellationToken) =>
        (await SearchAsync(new SearchRequest { Term = Within($"1:{upper}[uid]"), CountOnly = true }, cancellationToken).ConfigureAwait(false)).Count;

    /// <summary>Which of some PMIDs are hits at this moment; all of them when that cannot be asked, or the answer makes no sense.</summary>
    public async Task<HashSet<Pmid>> AmongAsync(IReadOnlyCollection<Pmid> pmids, CancellationToken cancellationToken)
    {
        if (query.Part is QueryRaw { IsBalanced: false })
        {
            return [.. pmids]; // with another part beside it, such a query may mean something else
        }

        string term = Within($"({string.Join(" OR ", pmids.Select(static pmid => $"{pmid}[uid]"))})");
        (long count, Pmid[] named) = await SearchAsync(new SearchRequest { Term = term, RetMax = pmids.Count }, cancellationToken).ConfigureAwait(false);
        HashSet<Pmid> hits = [.. named.Intersect(pmids)];
        return hits.Count == count ? hits : [.. pmids];
    }

    private string Within(string part) => $"({query}) AND {part}";

    private async Task<(long Count, Pmid[] Named)> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        SearchResult result = await eutils.SearchAsync(request with { Tally = tally }, cancellationToken).ConfigureAwait(false);
        return (result.Count, [.. result.Pmids.Distinct()]);
    }
}
