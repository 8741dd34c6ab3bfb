using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>The dates and sort keys of a record. A missing month or day counts as the first, as in PubMed's own sort date.</summary>
internal static class ArticleDates
{
    public static void Describe(IndexedArticle indexed, DateOnly today)
    {
        Article article = indexed.Article;
        DateOnly? print = Start(article.Journal?.PubDate) ?? Start(article.Book?.PubDate);
        Add(indexed, DateKind.Publication, print);
        Add(indexed, DateKind.PrintPublication, print);
        foreach (ArticleDate date in article.ArticleDates)
        {
            Add(indexed, DateKind.Publication, Start(date.Date));
            Add(indexed, DateKind.ElectronicPublication, Start(date.Date));
        }

        DateOnly? published = print ?? Start(article.Published);
        if (!indexed.Dates.Exists(static entry => entry.Kind == DateKind.Publication))
        {
            Add(indexed, DateKind.Publication, published);
        }

        // PubMed has no record without these: one that does not say when it was entered was entered when it was added.
        DateOnly entry = HistoryOf(article, PublicationStatus.Entrez) ?? HistoryOf(article, PublicationStatus.PubMed) ?? today;
        Add(indexed, DateKind.Entry, entry);
        Add(indexed, DateKind.Create, HistoryOf(article, PublicationStatus.PubMed) ?? Start(article.DateCreated) ?? entry);
        Add(indexed, DateKind.Modification, Start(article.DateRevised) ?? entry);
        Add(indexed, DateKind.Completion, Start(article.DateCompleted));
        Add(indexed, DateKind.Mesh, HistoryOf(article, PublicationStatus.Medline));
        indexed.Published = published ?? entry;
        indexed.FirstAuthor = Words.Normalize(article.Authors.FirstOrDefault()?.ShortName);
        indexed.LastAuthor = Words.Normalize(article.Authors.LastOrDefault()?.ShortName);
        indexed.JournalName = Words.Normalize(article.MedlineJournalInfo?.MedlineTA ?? article.Journal?.IsoAbbreviation ?? article.Journal?.Title);
        indexed.TitleKey = Words.Normalize(article.Title.Text);
    }

    private static DateOnly? HistoryOf(Article article, PublicationStatus status) =>
        Start(article.History.FirstOrDefault(entry => entry.Status == status)?.Date);

    private static DateOnly? Start(PartialDate? date)
    {
        if (date?.Year is not (int year and >= 1 and <= 9999))
        {
            return null;
        }

        int month = date.Month ?? 1;
        return new DateOnly(year, month, Math.Min(date.Day ?? 1, DateTime.DaysInMonth(year, month)));
    }

    private static void Add(IndexedArticle indexed, DateKind kind, DateOnly? date)
    {
        if (date is { } known)
        {
            indexed.Dates.Add((kind, known));
        }
    }
}
