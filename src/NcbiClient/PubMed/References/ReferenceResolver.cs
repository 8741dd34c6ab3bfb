using NcbiClient.Citations;
using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Finds the articles that references cite, route by route, all open references of a list together. Thread-safe.</summary>
internal sealed class ReferenceResolver(EutilsClient eutils, ArticleLookup lookup, ReferenceResolutionOptions options)
{
    private static readonly ReferenceRoute[] s_idRoutes = [ReferenceRoute.Pmid, ReferenceRoute.Doi, ReferenceRoute.Pmcid];

    /// <summary>Tries every route for the references that the ones before it left open. What fails is kept as the error of the references that it leaves open.</summary>
    public async Task ResolveAsync(IReadOnlyList<ReferenceState> references, CancellationToken cancellationToken)
    {
        foreach (ReferenceRoute route in s_idRoutes)
        {
            await ByIdAsync(route, Open(references, reference => reference.IdFor(route) is not null), cancellationToken).ConfigureAwait(false);
        }

        if (options.MatchCitations)
        {
            await TryAsync(Open(references, static reference => IsTelling(reference.Parts)), MatchAsync, cancellationToken).ConfigureAwait(false);
        }

        if (options.SearchTitles)
        {
            foreach (ReferenceState[] batch in Open(references, static reference => TitleSearch.CanSearch(reference.Parts.Title)).Chunk(TitleSearch.MostTitles))
            {
                await TryAsync(batch, SearchAsync, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static ReferenceState[] Open(IReadOnlyList<ReferenceState> references, Func<ReferenceState, bool> condition) =>
        [.. references.Where(reference => !reference.IsResolved && condition(reference))];

    private async Task ByIdAsync(ReferenceRoute route, ReferenceState[] references, CancellationToken cancellationToken)
    {
        if (references.Length == 0)
        {
            return;
        }

        Dictionary<ArticleId, LookupAnswer> found = await lookup.FindAsync(references.Select(reference => reference.IdFor(route)!.Value), cancellationToken).ConfigureAwait(false);
        foreach (ReferenceState reference in references)
        {
            LookupAnswer answer = found[reference.IdFor(route)!.Value];
            reference.Error ??= answer.Error;
            if (answer.Article is { } article)
            {
                reference.FoundById(article, route);
            }
        }
    }

    private static async Task TryAsync(ReferenceState[] references, Func<ReferenceState[], CancellationToken, Task> route, CancellationToken cancellationToken)
    {
        if (references.Length == 0)
        {
            return;
        }

        try
        {
            await route(references, cancellationToken).ConfigureAwait(false);
        }
        catch (NcbiException error)
        {
            Array.ForEach(references, reference => reference.Error ??= error);
        }
    }

    /// <summary>ECitMatch needs the journal, and with less than two more parts it can only be ambiguous.</summary>
    private static bool IsTelling(CitationParts parts) => parts.Journal is not null
        && (parts.Year is null ? 0 : 1) + (parts.Volume is null ? 0 : 1) + (parts.FirstPage is null ? 0 : 1) + (parts.FirstAuthor?.LastName is null ? 0 : 1) >= 2;

    private async Task MatchAsync(ReferenceState[] references, CancellationToken cancellationToken)
    {
        CitationMatchRequest request = new() { Citations = references.Select(static reference => Citation(reference.Parts)).ToEquatableList() };
        CitationMatchResult result = await eutils.MatchCitationsAsync(request, cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < references.Length; i++)
        {
            if (result.Matches[i] is { Kind: CitationMatchKind.Unanswered, Citation.Journal: not null })
            {
                references[i].Error ??= new NcbiServiceException("ECitMatch did not answer for a citation that it was asked for") { Utility = "ecitmatch", IsTransient = true };
            }
        }

        Pmid[][] pmids = [.. result.Matches.Select(static match => match.Pmid is { } only ? [only] : match.Candidates.ToArray())];
        await TakeAsync(references, pmids, ReferenceRoute.CitationMatch, cancellationToken).ConfigureAwait(false);
    }

    private async Task SearchAsync(ReferenceState[] references, CancellationToken cancellationToken)
    {
        EquatableList<Pmid> hits = await TitleSearch.FindAsync(eutils, [.. references.Select(static reference => reference.Parts.Title!)], cancellationToken).ConfigureAwait(false);
        LookupAnswer[] answers = [.. (await FetchAsync(hits, cancellationToken).ConfigureAwait(false)).Values];
        foreach (ReferenceState reference in references)
        {
            // Which of the titles a record has that could not be read is not known.
            Take(reference, answers.Where(answer => answer.Article is not { } article || TitleSearch.IsAlike(reference.Parts.Title!, article)), ReferenceRoute.TitleSearch);
        }
    }

    private async Task TakeAsync(ReferenceState[] references, Pmid[][] pmids, ReferenceRoute route, CancellationToken cancellationToken)
    {
        Dictionary<ArticleId, LookupAnswer> answers = await FetchAsync(pmids.SelectMany(static each => each), cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < references.Length; i++)
        {
            Take(references[i], pmids[i].Distinct().Select(pmid => answers[pmid]), route);
        }
    }

    private Task<Dictionary<ArticleId, LookupAnswer>> FetchAsync(IEnumerable<Pmid> pmids, CancellationToken cancellationToken) =>
        lookup.FindAsync(pmids.Select(ArticleId.FromPmid), cancellationToken);

    /// <summary>Gives a reference what was found for it, and the error of a record that may be the one.</summary>
    private static void Take(ReferenceState reference, IEnumerable<LookupAnswer> answers, ReferenceRoute route)
    {
        LookupAnswer[] found = [.. answers];
        reference.Error ??= found.Select(static answer => answer.Error).FirstOrDefault(static error => error is not null);
        reference.FoundByText(found.Select(static answer => answer.Article).OfType<Article>(), route);
    }

    private static CitationToMatch Citation(CitationParts parts) => new()
    {
        Journal = parts.Journal,
        Year = parts.Year,
        Volume = parts.Volume,
        FirstPage = parts.FirstPage,
        AuthorName = parts.FirstAuthor is { LastName: { } name } author ? $"{name} {author.Initials}".Trim() : null,
    };
}
