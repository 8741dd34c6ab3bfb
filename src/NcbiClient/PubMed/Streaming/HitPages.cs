using System.Runtime.CompilerServices;
using NcbiClient.Transport;

namespace NcbiClient.PubMed;

/// <summary>Fetches the records of hits, page by page. Thread-safe.</summary>
internal sealed class HitPages(HitSearch search, PmidFetcher fetcher, RequestTally tally)
{
    /// <summary>Cuts chunks into pages; a chunk without hits is a page too, since it says what is to come.</summary>
    public static async IAsyncEnumerable<HitPage> CutAsync(IAsyncEnumerable<HitChunk> chunks, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (HitChunk chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            for (int from = 0; from == 0 || from < chunk.Pmids.Length; from += size)
            {
                yield return new HitPage(chunk, chunk.Pmids[from..Math.Min(from + size, chunk.Pmids.Length)]);
            }
        }
    }

    /// <summary>The page with the records of its hits. A hit without one is asked for again, unless it has ceased to be a hit.</summary>
    public async Task<HitPage> FetchAsync(HitPage page, CancellationToken cancellationToken)
    {
        Dictionary<Pmid, LookupAnswer> answers = await fetcher.FetchAsync(page.Pmids, tally, cancellationToken).ConfigureAwait(false);
        Pmid[] silent = [.. page.Pmids.Where(pmid => answers[pmid] is { Error: null } answer && (answer.Article is null || answer.IsReplacement))];
        if (silent.Length == 0)
        {
            return page with { Answers = answers };
        }

        HashSet<Pmid> hits = await search.AmongAsync(silent, cancellationToken).ConfigureAwait(false);
        Array.ForEach(silent, pmid => answers[pmid] = default);
        foreach ((Pmid pmid, LookupAnswer answer) in await fetcher.FetchAsync(hits, tally, cancellationToken).ConfigureAwait(false))
        {
            answers[pmid] = answer.IsReplacement ? default : answer;
        }

        return page with { Answers = answers, Gone = [.. silent.Except(hits)] };
    }
}
