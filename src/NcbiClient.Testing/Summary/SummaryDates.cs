using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Testing.Summary;

/// <summary>The dates of a summary, as NCBI writes them.</summary>
internal static class SummaryDates
{
    public static PartialDate? Electronic(Article article) => article.ArticleDates.FirstOrDefault(static date => date.DateType is null or "Electronic")?.Date;

    /// <summary>A year alone is sorted by the electronic date in it, if there is one; else by its first day.</summary>
    public static string Sorted(Article article)
    {
        PartialDate? date = article.Journal?.PubDate ?? article.Book?.PubDate ?? article.Published;
        PartialDate? electronic = Electronic(article);
        return Written(date is { Month: null, MedlineDate: null } && electronic?.Year == date.Year ? electronic : date ?? electronic, hour: 0, minute: 0);
    }

    public static string Written(HistoryDate entry) => Written(entry.Date, entry.Hour ?? 0, entry.Minute ?? 0);

    private static string Written(PartialDate? date, int hour, int minute) => date?.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{date.Month ?? 1:00}/{date.Day ?? 1:00} {hour:00}:{minute:00}")
        : "";
}
