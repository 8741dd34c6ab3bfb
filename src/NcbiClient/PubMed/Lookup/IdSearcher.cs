using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Finds articles by DOI and PMCID: one search for many, each id checked against the records found. Thread-safe.</summary>
/// <param name="eutils">The utilities.</param>
/// <param name="fetcher">What fetches the hits.</param>
internal sealed class IdSearcher(EutilsClient eutils, PmidFetcher fetcher)
{
    /// <summary>As many as a fetch takes by default; a search that NCBI refuses is cut in halves.</summary>
    internal const int IdsPerSearch = NcbiOptionsDefaults.BatchSize;

    /// <summary>An id that PubMed does not know is read word by word and can hit other articles: room for the right one among them.</summary>
    private const int HitsPerId = 20;

    /// <summary>The same where one id has a search of its own.</summary>
    private const int HitsOfOneId = 200;

    /// <summary>Answers each of the ids.</summary>
    public async Task SearchAsync(ArticleId[] ids, Dictionary<ArticleId, LookupAnswer> answers, CancellationToken cancellationToken)
    {
        if (await TryAsync(Request(ids), () => ids, Fetch, answers, cancellationToken).ConfigureAwait(false) is { } error)
        {
            await BisectAsync(ids, error, Fetch, answers, cancellationToken).ConfigureAwait(false);
        }

        Task<Dictionary<Pmid, LookupAnswer>> Fetch(IEnumerable<Pmid> hits) => fetcher.FetchAsync(hits, null, cancellationToken);
    }

    /// <summary>Searches for what has gathered when the permit is there.</summary>
    /// <param name="batch">What gathers.</param>
    /// <param name="fetch">What fetches the hits, also those of other searches.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task SearchAsync(GatheredBatch<ArticleId> batch, Func<IEnumerable<Pmid>, Task<Dictionary<Pmid, LookupAnswer>>> fetch, CancellationToken cancellationToken)
    {
        ArticleId[] taken = eutils.TakesLateIds ? [] : batch.Take();
        SearchRequest request = eutils.TakesLateIds ? new SearchRequest { SearchAtPermit = () => Request(taken = batch.Take()) } : Request(taken);
        Dictionary<ArticleId, LookupAnswer> answers = [];
        if (await TryAsync(request, () => taken, fetch, answers, cancellationToken).ConfigureAwait(false) is { } error)
        {
            await BisectAsync(taken, error, fetch, answers, cancellationToken).ConfigureAwait(false);
        }

        foreach ((ArticleId id, LookupAnswer answer) in answers)
        {
            batch.Answer(id, answer);
        }
    }

    private static SearchRequest Request(ArticleId[] ids) => new()
    {
        Term = string.Join(" OR ", ids.Select(Term)),
        RetMax = ids.Length == 1 ? HitsOfOneId : Math.Min(ids.Length * HitsPerId, PubMedClient.MaxHits),
    };

    private Task BisectAsync(ArticleId[] ids, NcbiException error, Func<IEnumerable<Pmid>, Task<Dictionary<Pmid, LookupAnswer>>> fetch, Dictionary<ArticleId, LookupAnswer> answers, CancellationToken cancellationToken) =>
        Bisection.RunAsync(
            ids,
            error,
            part => TryAsync(Request(part), () => part, fetch, answers, cancellationToken),
            (id, why) => answers[id] = new LookupAnswer(null, why));

    /// <summary>One search, and what follows from it; its error if it failed.</summary>
    private async Task<NcbiException?> TryAsync(
        SearchRequest request,
        Func<ArticleId[]> asked,
        Func<IEnumerable<Pmid>, Task<Dictionary<Pmid, LookupAnswer>>> fetch,
        Dictionary<ArticleId, LookupAnswer> answers,
        CancellationToken cancellationToken)
    {
        SearchResult hits;
        try
        {
            hits = await WholeSearch.SearchAsync(eutils, request, () => Request(asked()), cancellationToken).ConfigureAwait(false);
        }
        catch (NcbiException error) when (asked().Length > 0)
        {
            return error;
        }

        ArticleId[] ids = asked();
        Array.ForEach(ids, id => answers[id] = default);
        EquatableList<Pmid> pmids = hits.Pmids;
        if (hits.Count <= pmids.Count || ids.Length == 1)
        {
            Match(ids, pmids, await fetch(pmids).ConfigureAwait(false), answers);
            return null;
        }

        foreach (ArticleId[] part in Parts(ids, hits))
        {
            if (await TryAsync(Request(part), () => part, fetch, answers, cancellationToken).ConfigureAwait(false) is { } error)
            {
                Array.ForEach(part, id => answers[id] = new LookupAnswer(null, error));
            }
        }

        return null;
    }

    /// <summary>Hits of ids that PubMed does not know have pushed those of others out of the answer: search without the ids it names as unknown, else in halves.</summary>
    private static ArticleId[][] Parts(ArticleId[] ids, SearchResult hits)
    {
        string[] unknown = [.. hits.Warnings.QuotedPhrasesNotFound, .. hits.Errors.PhrasesNotFound];
        ArticleId[] known = [.. ids.Where(id => !Array.Exists(unknown, phrase => IsNamedBy(phrase, Text(id))))];
        return known.Length == 0 ? [] : known.Length < ids.Length ? [known] : [ids[..(ids.Length / 2)], ids[(ids.Length / 2)..]];
    }

    /// <summary>Whether a phrase such as <c>"10.1000/182"[doi]</c> is of this id, and not of a longer one that begins with it.</summary>
    private static bool IsNamedBy(string phrase, string id)
    {
        ReadOnlySpan<char> rest = phrase.AsSpan().TrimStart('"');
        return rest.StartsWith(id, StringComparison.OrdinalIgnoreCase) && (rest.Length == id.Length || rest[id.Length] is '"' or '[');
    }

    /// <summary>Gives each id the record that carries it: as its valid DOI before anything weaker, the first hit among equals.</summary>
    private static void Match(ArticleId[] ids, EquatableList<Pmid> hits, Dictionary<Pmid, LookupAnswer> records, Dictionary<ArticleId, LookupAnswer> answers)
    {
        NcbiException? error = records.Values.Select(static record => record.Error).FirstOrDefault(static error => error is not null) ?? Contradiction(records);
        foreach (ArticleId id in ids)
        {
            Article? article = hits.Select(pmid => records[pmid].Article).OfType<Article>()
                .Select(article => (Article: article, Strength: CarriedIds.Strength(article, id)))
                .Where(static claim => claim.Strength > 0).OrderByDescending(static claim => claim.Strength).FirstOrDefault().Article;
            answers[id] = new LookupAnswer(article, article is null ? error : null);
        }
    }

    /// <summary>What leaves an id open when one of its hits has no record: that one may carry it.</summary>
    private static NcbiServiceException? Contradiction(Dictionary<Pmid, LookupAnswer> records)
    {
        foreach ((Pmid hit, LookupAnswer answer) in records)
        {
            if (answer.IsSilence)
            {
                return new NcbiServiceException($"PubMed's search names PMID {hit}, of which it has no record") { Utility = "efetch", IsTransient = true };
            }
        }

        return null;
    }

    private static string Term(ArticleId id) => id.Kind == ArticleIdKind.Doi ? $"\"{Text(id)}\"[doi]" : $"{Text(id)}[pmcid]";

    /// <summary>The id as it is searched; a quote would end the phrase, so a DOI that holds one is searched without it.</summary>
    private static string Text(ArticleId id) => id.TryGetDoi(out Doi doi) ? doi.Value.Replace("\"", " ", StringComparison.Ordinal)
        : id.TryGetPmcid(out Pmcid pmcid) ? pmcid.ToString()
        : id.ToString();
}
