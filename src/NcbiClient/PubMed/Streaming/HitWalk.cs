using System.Runtime.CompilerServices;

namespace NcbiClient.PubMed;

/// <summary>All hits of a query, chunk by chunk: as PubMed sorts them while it names them all, from the highest PMID down where it does not. For one stream.</summary>
internal sealed class HitWalk(HitSearch search)
{
    /// <summary>A PMID has up to eight digits (<see href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid">NLM</see>).</summary>
    internal const int HighestPmid = 99_999_999;

    private const int Attempts = 3;

    /// <summary>The hits that are left at a checkpoint; all of them without one.</summary>
    public IAsyncEnumerable<HitChunk> ChunksAsync(PubMedCheckpoint? checkpoint, CancellationToken cancellationToken) =>
        checkpoint is null ? FromTheStartAsync(cancellationToken) : RestAsync(checkpoint, cancellationToken);

    private async IAsyncEnumerable<HitChunk> FromTheStartAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (long count, Pmid[] named) = await search.AllAsync(cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; attempt < Attempts && count <= PubMedClient.MaxHits && named.Length != count; attempt++)
        {
            (count, named) = await search.AllAsync(cancellationToken).ConfigureAwait(false);
        }

        if (named.Length == count)
        {
            yield return new HitChunk { Pmids = named };
            yield break;
        }

        // More than PubMed names in one answer, or names are missing from it again and again.
        await ConfirmAsync(count, cancellationToken).ConfigureAwait(false);
        await foreach (HitChunk chunk in RangesAsync(HighestPmid, count, named, cancellationToken).ConfigureAwait(false))
        {
            yield return chunk;
        }
    }

    /// <summary>A query must find the same with a range of PMIDs beside it, or ranges would be read of another query than the one that was asked.</summary>
    private async Task ConfirmAsync(long count, CancellationToken cancellationToken)
    {
        long inRange = await search.CountAsync(HighestPmid, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; attempt < Attempts && inRange != count; attempt++)
        {
            (count, _) = await search.AllAsync(cancellationToken).ConfigureAwait(false);
            inRange = await search.CountAsync(HighestPmid, cancellationToken).ConfigureAwait(false);
        }

        if (inRange != count)
        {
            throw new NcbiServiceException($"PubMed finds {count} hits, and {inRange} when the same query is limited to the range of all PMIDs")
            {
                Utility = "esearch", Attempts = Attempts, NextStep = "Look whether the query's parentheses and quotes are balanced; else try again later.",
            };
        }
    }

    private async IAsyncEnumerable<HitChunk> RestAsync(PubMedCheckpoint checkpoint, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int upper = (checkpoint.Before?.Value ?? 1) - 1;
        (long rest, Pmid[] sample) = upper == 0 ? (0, []) : await search.RangeAsync(1, upper, cancellationToken).ConfigureAwait(false);
        yield return new HitChunk { Pmids = [.. checkpoint.Pending], Before = checkpoint.Before?.Value, Rest = rest };
        if (upper > 0)
        {
            await foreach (HitChunk chunk in RangesAsync(upper, rest, sample, cancellationToken).ConfigureAwait(false))
            {
                yield return chunk;
            }
        }
    }

    private async IAsyncEnumerable<HitChunk> RangesAsync(int upper, long expected, Pmid[] sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new HitChunk { Pmids = [], Upper = upper, Before = upper + 1, Rest = expected }; // the total is known before the first range is
        HitRanges ranges = new(search);
        HitChunk chunk;
        do
        {
            chunk = await ranges.NextAsync(upper, expected, sample, cancellationToken).ConfigureAwait(false);
            yield return chunk;
            (upper, expected, sample) = ((chunk.Before ?? 1) - 1, chunk.Rest, []);
        }
        while (chunk.Before is not null);
    }
}
