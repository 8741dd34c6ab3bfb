namespace NcbiClient.PubMed;

/// <summary>
/// Reads the hits below a PMID in ranges from the top down, each small enough for PubMed to name whole. PMIDs are unique numbers, so any range
/// can be made small enough, whatever day its articles are of. For one stream; not thread-safe.
/// </summary>
internal sealed class HitRanges(HitSearch search)
{
    /// <summary>How many hits a range should have: room below the wall for ranges that turn out fuller than guessed.</summary>
    private const int Fill = 8_000;

    /// <summary>How often an answer that contradicts itself or others is asked for again.</summary>
    private const int Attempts = 3;

    /// <summary>How often a range that is much too small is made larger.</summary>
    private const int Widenings = 4;

    /// <summary>Hits per PMID, where they were counted last.</summary>
    private double _density;

    /// <summary>The next range from the top: named whole, and with the hits below it as many as the hits in all.</summary>
    /// <param name="upper">The highest PMID still to be read.</param>
    /// <param name="expected">How many hits there are up to it.</param>
    /// <param name="sample">Some of them, in any order; none where a range was read before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="NcbiServiceException">PubMed's answers go on contradicting each other.</exception>
    public async Task<HitChunk> NextAsync(int upper, long expected, Pmid[] sample, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            (int lower, Pmid[] hits) = await ReadAsync(upper, expected, sample, cancellationToken).ConfigureAwait(false);
            long rest = lower == 1 ? 0 : await search.CountAsync(lower - 1, cancellationToken).ConfigureAwait(false);

            // A difference is a hit that came or went meanwhile, or an answer that left some out: only three that agree are believed.
            if (hits.Length + rest == expected || hits.Length + rest == (expected = await search.CountAsync(upper, cancellationToken).ConfigureAwait(false)))
            {
                return new HitChunk { Pmids = hits, Upper = upper, Before = rest == 0 ? null : lower, Rest = rest };
            }
        }

        throw new NcbiServiceException("PubMed's counts of the same hits contradict each other") { Utility = "esearch", Attempts = Attempts, IsTransient = true };
    }

    private async Task<(int Lower, Pmid[] Hits)> ReadAsync(int upper, long expected, Pmid[] sample, CancellationToken cancellationToken)
    {
        int tooLow = expected > PubMedClient.MaxHits ? 1 : 0; // the range from here has more hits than PubMed names
        int lower = expected > PubMedClient.MaxHits ? Guess(upper, expected, sample) : 1;
        int top = sample.Length > 0 ? Math.Min(upper, sample.Max().Value) : upper;
        int attempts = 0;
        int guesses = 0;
        while (true)
        {
            (long count, Pmid[] named) = await search.RangeAsync(lower, upper, cancellationToken).ConfigureAwait(false);
            top = named.Length > 0 ? Math.Max(Math.Min(top, upper), named[0].Value) : top;
            if (count > PubMedClient.MaxHits && lower < upper)
            {
                tooLow = lower;
                lower = Between(lower, upper, guesses++ < Attempts ? Lower(lower, top, count) : (lower / 2) + (upper / 2));
            }
            else if (named.Length != count)
            {
                if (lower == upper)
                {
                    return (lower, [new Pmid(upper)]); // one PMID, and a count: that is its name
                }

                // Names were left out, or given twice. A smaller range makes a smaller answer, down to one PMID.
                lower = ++attempts % Attempts == 0 ? (int)(((long)lower + upper) / 2) + 1 : lower;
            }
            else if (count < Fill / 4 && lower > tooLow + 1 && lower > 1 && attempts == 0 && guesses++ < Widenings)
            {
                lower = Between(tooLow, lower, Lower(lower, top, count));
            }
            else
            {
                _density = count > 0 && top >= lower ? count / ((double)top - lower + 1) : _density;
                return (lower, named);
            }
        }
    }

    private int Guess(int upper, long expected, Pmid[] sample)
    {
        if (_density > 0)
        {
            return Between(1, upper, upper - (Fill / _density));
        }

        Pmid[] descending = [.. sample.Where(pmid => pmid.Value <= upper).OrderDescending()];
        return descending.Length == 0 ? (upper / 2) + 1 : Between(1, upper, descending[(int)((descending.Length - 1) * (double)Fill / expected)].Value);
    }

    /// <summary>Where a range down from the top should end, to hold as many hits as wanted; at most sixteen times as wide as before.</summary>
    private static double Lower(int lower, int top, long count) => top - ((top - lower + 1.0) * Math.Min(16, Fill / (double)Math.Max(count, 1)));

    /// <summary>A guess, brought to lie above one number and at most at another.</summary>
    private static int Between(int above, int most, double guess) => (int)Math.Clamp(guess, above + 1.0, most);
}
