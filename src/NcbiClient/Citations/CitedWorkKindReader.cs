namespace NcbiClient.Citations;

/// <summary>Tells from its words what kind of work a citation names.</summary>
internal static class CitedWorkKindReader
{
    private static readonly string[] Theses = ["dissertation", "thesis", "doctoral", "ph.d."];
    private static readonly string[] Preprints = ["biorxiv", "medrxiv", "chemrxiv", "arxiv", "preprint", "research square", "ssrn"];
    private static readonly string[] Proceedings = ["proceedings of", "in: proc", "conference on", "symposium on", "workshop on", "annual meeting of", "conference proceedings", "in proceedings", "paper presented at"];
    private static readonly string[] Chapters = ["in: ", "editors.", "(eds", "eds.", "(ed.)", ", editors", "editor."];
    private static readonly string[] Books = ["press;", "university press", " ed. ", " edn", "edition", "isbn", "publishers", "publishing", "publications;", "springer;", "wiley;", "elsevier;", "academic press", "crc press", "mcgraw"];

    /// <summary>The kind, given what else was read.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="isOnWeb">Whether it names an address or a day on which it was looked at.</param>
    public static CitedWorkKind Read(string text, CitationParts parts, bool isOnWeb)
    {
        bool isInJournal = parts.Journal is not null && (parts.Volume is not null || (parts.FirstPage is not null && parts.Year is not null));
        return Has(text, Theses) ? CitedWorkKind.Thesis
            : Has(text, Preprints) && !isInJournal ? CitedWorkKind.Preprint
            : isInJournal ? CitedWorkKind.JournalArticle
            : Has(text, Proceedings) ? CitedWorkKind.ConferencePaper
            : Has(text, Chapters) ? CitedWorkKind.BookChapter
            : Has(text, Books) ? CitedWorkKind.Book
            : isOnWeb && parts.Doi is null ? CitedWorkKind.WebPage
            : CitedWorkKind.Unknown;
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
