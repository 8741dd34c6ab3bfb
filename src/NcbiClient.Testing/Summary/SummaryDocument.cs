using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Summary;

/// <summary>A record as esummary shows it: the members and their order are those of recordings of 2022 to 2026.</summary>
internal static class SummaryDocument
{
    private static readonly string[] s_leadingArticles = ["a ", "an ", "the "];

    public static IReadOnlyList<SummaryValue> Of(Article article) =>
    [
        .. Dates(article), .. People(article), .. Titles(article), .. Source(article), .. State(article), .. SummaryIds.Of(article), .. Links(article), .. Book(article),
        new SummaryText("SortPubDate", SummaryDates.Sorted(article)),
        new SummaryText("SortFirstAuthor", Names(article).FirstOrDefault() ?? ""),
        new SummaryText("VernacularTitle", article.VernacularTitle?.Text ?? ""),
    ];

    private static SummaryValue[] Dates(Article article) =>
    [
        new SummaryText("PubDate", (article.Journal?.PubDate ?? article.Book?.PubDate)?.ToString() ?? ""),
        new SummaryText("EPubDate", SummaryDates.Electronic(article)?.ToString() ?? ""),
        new SummaryText("Source", article.MedlineJournalInfo?.MedlineTA ?? article.Journal?.IsoAbbreviation ?? article.Journal?.Title ?? ""),
    ];

    private static SummaryValue[] People(Article article) =>
    [
        new SummaryObjects("Authors", "Author", [.. Authors(article).Select(static author => (IReadOnlyList<SummaryValue>)
        [
            new SummaryText("Name", author.ShortName),
            new SummaryText("AuthType", author.CollectiveName is null ? "Author" : "CollectiveName"),
            new SummaryText("ClusterID", ""),
        ])]),
        new SummaryText("LastAuthor", Names(article).LastOrDefault() ?? ""),
    ];

    private static SummaryValue[] Titles(Article article) =>
    [
        new SummaryText("Title", article.Title.Text),
        new SummaryText("SortTitle", SortTitle(article.Title.Text)),
    ];

    private static SummaryValue[] Source(Article article)
    {
        bool isElectronic = article.Journal?.Issn?.Type == IssnType.Electronic;
        string issn = article.Journal?.Issn?.Value ?? "";
        return
        [
            new SummaryText("Volume", article.Journal?.Volume ?? ""),
            new SummaryText("Issue", article.Journal?.Issue ?? ""),
            new SummaryText("Pages", Pages(article.Pagination)),
            new SummaryTexts("Lang", "string", [.. article.Languages.Select(static language => language.Value)]),
            new SummaryText("NlmUniqueID", article.MedlineJournalInfo?.NlmUniqueId ?? ""),
            new SummaryText("ISSN", isElectronic ? article.MedlineJournalInfo?.IssnLinking ?? issn : issn),
            new SummaryText("ESSN", isElectronic ? issn : ""),
            new SummaryTexts("PubType", "flag", [.. article.PublicationTypes.Select(static type => type.Name)]),
        ];
    }

    private static SummaryValue[] State(Article article) =>
    [
        new SummaryText("RecordStatus", article.Status?.Value switch
        {
            "MEDLINE" => "PubMed - indexed for MEDLINE",
            "In-Process" or "In-Data-Review" => "PubMed - in process",
            "Publisher" => "PubMed - as supplied by publisher",
            "OLDMEDLINE" => "PubMed - OLDMEDLINE",
            _ => "PubMed",
        }),
        new SummaryText("PubStatus", (article.PublicationStatus?.Value, article.PubModel?.Value) switch
        {
            ("ppublish", "Print-Electronic") => "256",
            ("epublish" or "ecollection", "Electronic-eCollection") => "258",
            ("epublish", _) => "3",
            ("ppublish", _) => "4",
            ("aheadofprint", _) => "10",
            _ => "0",
        }),
    ];

    private static SummaryValue[] Links(Article article) =>
    [
        new SummaryObjects("References", "Reference", [.. article.CommentsCorrections.Where(static link => link.RefType != CommentsCorrectionsType.Cites).Select(Link)]),
        new SummaryTexts("Attributes", "flag", article.Abstract is { Sections.IsEmpty: false } ? ["Has Abstract"] : []),
        new SummaryText("PmcRefCount", ""),
        new SummaryText("FullJournalName", article.Journal?.Title ?? ""),
        new SummaryText("ELocationID", article.ELocationIds is [var location, ..] ? $"{location.Type}: {location.Value}" : ""),
        new SummaryText("DocType", article.Book is null ? "citation" : article.Title.Text.Length == 0 ? "book" : "chapter"),
    ];

    private static SummaryValue[] Link(CommentsCorrections link) =>
    [
        new SummaryText("RefSource", link.RefSource ?? ""),
        new SummaryText("RefType", Worded(link.RefType?.Value ?? "")),
        link.Pmid is { } pmid ? new SummaryNumber("PMID", pmid.Value) : new SummaryText("PMID", ""),
        new SummaryText("Note", link.Note ?? ""),
    ];

    private static SummaryValue[] Book(Article article) =>
    [
        new SummaryTexts("SrcContribList", "string", []),
        new SummaryText("BookTitle", article.Book?.Title?.Text.Text ?? ""),
        new SummaryText("Medium", article.Book?.Medium ?? ""),
        new SummaryText("Edition", article.Book?.Edition ?? ""),
        new SummaryText("PublisherLocation", article.Book?.PublisherLocation ?? ""),
        new SummaryText("PublisherName", article.Book?.PublisherName?.Text ?? ""),
        new SummaryText("SrcDate", ""),
        new SummaryText("ReportNumber", article.Book?.ReportNumber ?? ""),
        new SummaryText("AvailableFromURL", ""),
        new SummaryText("LocationLabel", ""),
        new SummaryTexts("DocContribList", "string", []),
        new SummaryText("DocDate", ""),
        new SummaryText("BookName", ""),
        new SummaryText("Chapter", ""),
    ];

    private static IEnumerable<Author> Authors(Article article) =>
        article.AuthorLists.Where(static list => list.Type != "editors").SelectMany(static list => list.Authors);

    private static IEnumerable<string> Names(Article article) => Authors(article).Select(static author => author.ShortName);

    private static string Pages(Pagination? pagination) =>
        pagination?.MedlinePgn ?? string.Join('-', new[] { pagination?.StartPage, pagination?.EndPage }.Where(static page => !string.IsNullOrEmpty(page)));

    private static string SortTitle(string title)
    {
        string words = Words.Normalize(title);
        string? article = s_leadingArticles.FirstOrDefault(leading => words.StartsWith(leading, StringComparison.Ordinal));
        return article is null ? words : words[article.Length..];
    }

    /// <summary><c>CommentIn</c> is written <c>Comment in</c>.</summary>
    private static string Worded(string type) =>
        string.Concat(type.Select(static (c, at) => at > 0 && char.IsAsciiLetterUpper(c) ? string.Create(CultureInfo.InvariantCulture, $" {char.ToLowerInvariant(c)}") : c.ToString()));
}
