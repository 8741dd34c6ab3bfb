using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.Transport;

namespace NcbiClient.PubMed;

/// <summary>Fetches articles by PMID, many in one request. One that fails leaves open only the PMIDs that are to blame. Thread-safe.</summary>
internal sealed class PmidFetcher(EutilsClient eutils, int batchSize)
{
    /// <summary>One answer for each of the PMIDs.</summary>
    public async Task<Dictionary<Pmid, LookupAnswer>> FetchAsync(IEnumerable<Pmid> pmids, RequestTally? tally, CancellationToken cancellationToken)
    {
        Dictionary<Pmid, LookupAnswer> answers = [];
        foreach (Pmid[] batch in pmids.Distinct().Chunk(batchSize))
        {
            FetchRequest request = FetchRequest.ForPmids(batch) with { Tally = tally };
            await FetchAsync(request, () => batch, answers, cancellationToken).ConfigureAwait(false);
        }

        return answers;
    }

    /// <summary>Fetches what has gathered when the permit is there.</summary>
    public async Task FetchAsync(GatheredBatch<Pmid> batch, CancellationToken cancellationToken)
    {
        Pmid[] taken = eutils.TakesLateIds ? [] : batch.Take();
        FetchRequest request = eutils.TakesLateIds ? new FetchRequest { PmidsAtPermit = () => taken = batch.Take() } : FetchRequest.ForPmids(taken);
        Dictionary<Pmid, LookupAnswer> answers = [];
        await FetchAsync(request, () => taken, answers, cancellationToken, firstAnswers: AnswerThoseFound).ConfigureAwait(false);
        foreach ((Pmid pmid, LookupAnswer answer) in answers)
        {
            batch.Answer(pmid, answer);
        }

        void AnswerThoseFound()
        {
            foreach ((Pmid pmid, LookupAnswer answer) in answers.Where(static pair => pair.Value.Article is not null))
            {
                batch.Answer(pmid, answer);
            }
        }
    }

    private async Task FetchAsync(FetchRequest request, Func<Pmid[]> asked, Dictionary<Pmid, LookupAnswer> answers, CancellationToken cancellationToken, Action? firstAnswers = null)
    {
        if (await TryAsync(request, asked, answers, cancellationToken).ConfigureAwait(false) is { } error)
        {
            Pmid[] open = [.. asked().Where(pmid => !answers.TryGetValue(pmid, out LookupAnswer answer) || answer.IsSilence)];
            await Bisection.RunAsync(open, error, TryPartAsync, (pmid, why) => answers[pmid] = new LookupAnswer(null, why)).ConfigureAwait(false);
        }

        firstAnswers?.Invoke();
        Pmid[] missing = [.. asked().Where(pmid => answers[pmid].IsSilence)];
        if (missing.Length > 0)
        {
            // NCBI's back end leaves out a record now and then, or all of them: only the second silence is an answer.
            if (await TryPartAsync(missing).ConfigureAwait(false) is { } again)
            {
                await Bisection.RunAsync(missing, again, TryPartAsync, (pmid, why) => answers[pmid] = new LookupAnswer(null, why)).ConfigureAwait(false);
            }
        }

        Task<NcbiException?> TryPartAsync(Pmid[] part) =>
            TryAsync(FetchRequest.ForPmids(part) with { Tally = request.Tally }, () => part, answers, cancellationToken);
    }

    /// <summary>One request; its error if it failed.</summary>
    private async Task<NcbiException?> TryAsync(FetchRequest request, Func<Pmid[]> asked, Dictionary<Pmid, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        try
        {
            ArticleSet set = await eutils.FetchArticlesAsync(request, cancellationToken).ConfigureAwait(false);
            Pmid[] ambiguous = FetchedSet.Attribute(set, asked(), answers);
            foreach (Pmid pmid in ambiguous)
            {
                // A record came that nobody asked for: alone, each PMID shows whether it is the one that was replaced.
                if (await TryAsync(FetchRequest.ForPmids([pmid]) with { Tally = request.Tally }, () => [pmid], answers, cancellationToken).ConfigureAwait(false) is { } error)
                {
                    answers[pmid] = new LookupAnswer(null, error);
                }
            }

            return asked().Any(pmid => answers[pmid].IsSilence) ? FetchedSet.FindUnknownElement(set) : null;
        }
        catch (NcbiException error) when (asked().Length > 0)
        {
            return error;
        }
    }
}
