using System.Globalization;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <content>Dates.</content>
public sealed partial record PubMedQuery
{
    private const string Beginning = "1000";
    private const string End = "3000";

    /// <summary>Articles published within a span of time, on paper or electronically.</summary>
    /// <param name="from">The first year, month or day; null for no limit.</param>
    /// <param name="to">The last year, month or day; null for no limit.</param>
    /// <returns>The range: <c>2015:2020/06[dp]</c>.</returns>
    /// <exception cref="ArgumentException">Both are null, one is <see langword="default"/>, or the range ends before it begins.</exception>
    public static PubMedQuery PublishedBetween(SearchDate? from, SearchDate? to) => DatedBetween(SearchField.PublicationDate, from, to);

    /// <summary>Articles published within a span of years, on paper or electronically.</summary>
    /// <param name="fromYear">The first year, 1 to 9999.</param>
    /// <param name="toYear">The last year, 1 to 9999.</param>
    /// <returns>The range: <c>2015:2020[dp]</c>.</returns>
    /// <exception cref="ArgumentException">A year is out of its range, or the range ends before it begins.</exception>
    public static PubMedQuery PublishedBetween(int fromYear, int toYear) => PublishedBetween(new SearchDate(fromYear), new SearchDate(toYear));

    /// <summary>Records with a date within a span of time.</summary>
    /// <remarks>One year is the range from it to itself: PubMed finds more by <c>2000:2000[dp]</c> than by <c>2000[dp]</c>, which leaves out articles that were printed in another year.</remarks>
    /// <param name="field">Which date; see <see cref="SearchField.IsDate"/>.</param>
    /// <param name="from">The first year, month or day; null for no limit.</param>
    /// <param name="to">The last year, month or day; null for no limit.</param>
    /// <returns>The range: <c>2015:2020/06[edat]</c>. An open end is written as the year 1000 or 3000.</returns>
    /// <exception cref="ArgumentException">The field is no date, both ends are null, one is <see langword="default"/>, or the range ends before it begins.</exception>
    public static PubMedQuery DatedBetween(SearchField field, SearchDate? from, SearchDate? to)
    {
        RequireDate(field);
        if (from is null && to is null)
        {
            throw new ArgumentException("A range has at least one end.", nameof(from));
        }

        QueryPart? range = QueryValue.Range(from?.ToString() ?? Beginning, to?.ToString() ?? End, field, out string problem);
        return new PubMedQuery(range ?? throw new ArgumentException($"{problem}.", nameof(to)));
    }

    /// <summary>Records with a date in the last days, as PubMed counts them on the day of the search.</summary>
    /// <param name="field">Publication, entry or create date: PubMed counts back in no other.</param>
    /// <param name="days">How many days, 1 or more.</param>
    /// <returns>The term: <c>"last 30 days"[edat]</c>.</returns>
    /// <exception cref="ArgumentException">PubMed does not count back in the field, or the number is less than 1.</exception>
    public static PubMedQuery InLastDays(SearchField field, int days) => InLast(field, days, "days");

    /// <summary>Records with a date in the last months, as PubMed counts them on the day of the search.</summary>
    /// <param name="field">Publication, entry or create date: PubMed counts back in no other.</param>
    /// <param name="months">How many months, 1 or more.</param>
    /// <returns>The term: <c>"last 6 months"[edat]</c>.</returns>
    /// <exception cref="ArgumentException">PubMed does not count back in the field, or the number is less than 1.</exception>
    public static PubMedQuery InLastMonths(SearchField field, int months) => InLast(field, months, "months");

    /// <summary>Records with a date in the last years, as PubMed counts them on the day of the search.</summary>
    /// <param name="field">Publication, entry or create date: PubMed counts back in no other.</param>
    /// <param name="years">How many years, 1 or more.</param>
    /// <returns>The term: <c>"last 5 years"[dp]</c>.</returns>
    /// <exception cref="ArgumentException">PubMed does not count back in the field, or the number is less than 1.</exception>
    public static PubMedQuery InLastYears(SearchField field, int years) => InLast(field, years, "years");

    private static PubMedQuery InLast(SearchField field, int count, string unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return field == SearchField.PublicationDate || field == SearchField.EntryDate || field == SearchField.CreateDate
            ? new PubMedQuery(new QueryTerm(string.Create(CultureInfo.InvariantCulture, $"last {count} {unit}"), IsQuoted: true, field))
            : throw new ArgumentException($"PubMed counts back from today in dp, edat and crdt only, not in '{field}'.", nameof(field));
    }

    private static void RequireDate(SearchField field)
    {
        field.Check(nameof(field));
        if (!field.IsDate)
        {
            throw new ArgumentException($"The field '{field}' holds no dates.", nameof(field));
        }
    }
}
