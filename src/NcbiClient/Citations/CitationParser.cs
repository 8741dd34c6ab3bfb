using NcbiClient.Records;

namespace NcbiClient.Citations;

/// <summary>Reads the text of a citation, as reference lists print it, into its parts.</summary>
/// <remarks>
/// Knows the common styles: NLM and Vancouver, AMA, APA, Harvard, Chicago, IEEE, ACS, those of Elsevier, Springer and Nature, and MEDLINE's journal citations without
/// authors and title. A part that is not surely there is left null. No more than <see cref="MaxLength"/> characters are read, so the time is bounded. Static and without state, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK7256/">Citing Medicine</see>.
/// </remarks>
public static class CitationParser
{
    /// <summary>How many characters of a citation are read; what stands behind them is ignored.</summary>
    public const int MaxLength = 4_000;

    /// <summary>Reads a citation.</summary>
    /// <param name="citation">Its text, such as <see cref="Reference.Citation"/>'s; the number that it has in its list may stand in front.</param>
    /// <returns>What it says. Text that is no citation has no parts, or few.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public static CitationParts Parse(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string whole = CitationText.Clean(citation, MaxLength);
        CitationIds ids = CitationIds.Take(whole);
        string text = CitationRemarks.Take(CitationNotices.Take(ids.Text, out string? notices), out bool isAhead, out bool isVisited, out int? remarkedYear);
        CitationParts parts = Read(text) with { Doi = ids.Doi, Pmid = ids.Pmid, Pmcid = ids.Pmcid, IsAheadOfPrint = isAhead };
        parts = parts with { Year = parts.Year ?? remarkedYear, Rest = notices is null ? parts.Rest : CitationText.Bare($"{parts.Rest} {notices}") };
        return ids.IsPreprint && parts.Volume is null
            ? parts with { Kind = CitedWorkKind.Preprint, Title = parts.Title ?? parts.Journal, Journal = null }
            : parts with { Kind = CitedWorkKindReader.Read(whole, parts, isVisited || ids.HasAddress) };
    }

    private static CitationParts Read(string text)
    {
        CitationPlace? found = CitationPlaceFinder.Find(text);
        CitationAuthorReader authors = CitationAuthorReader.Read(found is { } place ? text[..place.Start] : text);
        CitationHeadYear head = CitationHeadYear.Read(text, authors, found);
        if (found is { Year: null, Issue: null } && head.Year is null && !head.HasAuthors)
        {
            return new CitationParts(); // numbers with neither authors nor a year are no citation
        }

        int end = found?.Start ?? text.Length;
        bool hasAuthors = head.HasAuthors;
        string zone = head.End < end ? text[head.End..end] : "";
        (string? title, string? journal) = TitleAndJournal(zone, found);
        if (hasAuthors && title is null && journal is null && head.Year is null && !authors.HasMore && authors.Authors.Count == 1 && found is { Volume: not null } or { Issue: not null })
        {
            // "Plant J. 2004;39:834" has no author: what looks like one is the journal.
            hasAuthors = false;
            (title, journal) = CitationTitleReader.Read(text[..end], true);
        }

        return Parts(text, found, head.Year) with
        {
            Authors = hasAuthors ? [.. head.Authors] : [],
            HasMoreAuthors = hasAuthors && authors.HasMore,
            Title = title,
            Journal = journal,
        };
    }

    private static (string? Title, string? Journal) TitleAndJournal(string zone, CitationPlace? found)
    {
        (string? title, string? journal) = CitationTitleReader.Read(zone, found is not null);
        bool isYearOnly = found is { Volume: null, Issue: null, Pages: null };
        if (found is { Volume: null, Issue: null } && (zone.TrimEnd().EndsWith(';') || IsPublisher(journal)))
        {
            return (title, null);
        }

        // "Roe R. A report. 2020.": before a year alone only a name in capitals is surely a journal.
        return journal is null || !isYearOnly || CitationTitleReader.IsCapitalised(journal) ? (title, journal)
            : (title is null ? journal : $"{title}. {journal}", null);
    }

    private static bool IsPublisher(string? journal) =>
        journal is not null && (journal.Contains(": ", StringComparison.Ordinal) || journal.EndsWith("Press", StringComparison.Ordinal) || journal.EndsWith("Publishing", StringComparison.Ordinal));

    private static CitationParts Parts(string text, CitationPlace? found, int? headYear)
    {
        if (found is not { } place)
        {
            return new CitationParts { Year = headYear };
        }

        // "(2025) … Stem Cells Int 2025:9445735": the year in front of the page is the volume, when the year stands elsewhere.
        bool isYearVolume = place is { Volume: null, Issue: null, Pages: not null, Year: not null } && headYear is not null;
        return new CitationParts
        {
            Year = isYearVolume ? headYear : place.Year ?? headYear,
            Volume = isYearVolume ? place.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) : place.Volume,
            Issue = place.Issue,
            FirstPage = place.Pages?.First,
            LastPage = place.Pages?.Last,
            ArticleNumber = place.Pages is { IsArticleNumber: true } pages ? pages.First : null,
            Rest = CitationText.Bare(text.AsSpan(place.End)),
        };
    }
}
