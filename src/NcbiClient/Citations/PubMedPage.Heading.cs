using NcbiClient.Records;

namespace NcbiClient.Citations;

/// <content>The three lines above the title: what it is, where and when it appeared, its DOI.</content>
public static partial class PubMedPage
{
    /// <summary>
    /// The publication types that tell a reader what kind of article it is, <c>Review</c>; several are joined by semicolons. <c>Journal Article</c> and the types of
    /// funding (<c>Research Support …</c>) do not count; empty when there is no other.
    /// </summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string PublicationType(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return string.Join("; ", article.PublicationTypes.Select(static type => type.Name).Where(static name =>
            name != "Journal Article" && !name.StartsWith("Research Support", StringComparison.Ordinal)));
    }

    /// <summary>
    /// Date, volume, issue and pages, <c>. 2025 May 24;52(1):501.</c>; the journal's name in front is a button of the page. For a book, its title and
    /// publisher: <c>In: StatPearls. Treasure Island (FL): StatPearls Publishing; 2025.</c>
    /// </summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string JournalLine(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Book is { } book)
        {
            return BookLine(book);
        }

        string date = (IsElectronicFirst(article) ? ElectronicDate(article) : null)?.ToString() ?? article.Journal?.PubDate?.ToString() ?? "";
        string issue = article.Journal?.Issue is { Length: > 0 } number ? $"({number})" : "";
        string place = (article.Journal?.Volume ?? "") + issue;
        string pages = Pages(article.Pagination);
        return $". {date}{(place.Length == 0 ? "" : ";")}{place}{(pages.Length == 0 ? "" : ":")}{pages}.";
    }

    /// <summary>
    /// The DOI in the record's own spelling, <c>doi: 10.1007/s11033-025-10570-8.</c>, and the second date of an article that appeared twice: <c>Epub 2019 Oct 8.</c>, <c>eCollection 2018.</c>,
    /// <c>Online ahead of print.</c>; empty when there is neither.
    /// </summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string DoiLine(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Words([article.Doi is { } doi ? $"doi: {AsWritten(article, doi)}." : null, SecondDate(article)]);
    }

    /// <summary>The page keeps the publisher's capitals, which <see cref="Doi"/> does not.</summary>
    private static string AsWritten(Article article, Doi doi)
    {
        IEnumerable<string> spellings = article.ELocationIds.Select(static location => location.Value)
            .Concat(article.ArticleIds.Select(static id => id.Value)).Concat(article.BookDocumentIds.Select(static id => id.Value))
            .Concat(article.Book?.ELocationIds.Select(static location => location.Value) ?? []);
        foreach (string spelling in spellings)
        {
            int at = spelling.IndexOf(doi.Value, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return spelling.Substring(at, doi.Value.Length);
            }
        }

        return doi.Value;
    }

    private static string? SecondDate(Article article)
    {
        if (article.PublicationStatus == PublicationStatus.AheadOfPrint)
        {
            return "Online ahead of print.";
        }

        if (ElectronicDate(article) is not { } electronic)
        {
            return null;
        }

        PartialDate? issue = article.Journal?.PubDate;
        return article.PubModel switch
        {
            { } model when model == PubModel.PrintElectronic => $"Epub {electronic}.",
            { } model when model == PubModel.ElectronicECollection && issue is not null => $"eCollection {issue}.",
            { } model when model == PubModel.ElectronicPrint && issue is not null => $"Print {issue}.",
            _ => null,
        };
    }

    private static bool IsElectronicFirst(Article article) =>
        article.PubModel == PubModel.ElectronicECollection || article.PubModel == PubModel.ElectronicPrint;

    private static PartialDate? ElectronicDate(Article article) =>
        article.ArticleDates.Select(static date => date.Date).FirstOrDefault(static date => date is not null);

    private static string Pages(Pagination? pages)
    {
        if (!string.IsNullOrWhiteSpace(pages?.MedlinePgn))
        {
            return pages.MedlinePgn;
        }

        IEnumerable<string?> firstAndLast = new[] { pages?.StartPage, pages?.EndPage }.Where(static page => !string.IsNullOrWhiteSpace(page)).Distinct();
        return string.Join('-', firstAndLast);
    }

    private static string? JournalName(Article article) =>
        article.MedlineJournalInfo is { MedlineTA.Length: > 0 } journal ? journal.MedlineTA : article.Journal?.IsoAbbreviation ?? article.Journal?.Title;

    private static string BookLine(Book book)
    {
        string publisher = string.Join(": ", new[] { book.PublisherLocation, book.PublisherName?.Text }.Where(static part => !string.IsNullOrEmpty(part)));
        string imprint = string.Join("; ", new[] { publisher, book.PubDate?.ToString() }.Where(static part => !string.IsNullOrEmpty(part)));
        return $"In: {book.Title}.{(imprint.Length == 0 ? "" : $" {imprint}.")}";
    }
}
