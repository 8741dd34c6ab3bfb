using System.Globalization;

namespace NcbiClient.Eutils;

/// <summary>A year, a month or a day, as an end of a range of dates.</summary>
/// <remarks>
/// NCBI reads a year as a lower end from its first day, as an upper end to its last. <see langword="default"/> is no date; no request accepts it.
/// Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
public readonly record struct SearchDate
{
    /// <summary>A year, a month of it, or a day of that.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12; null for the whole year.</param>
    /// <param name="day">1 to the month's last day; null for the whole month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day has no month.</exception>
    public SearchDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }

        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "There is no such day.");
        }

        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The calendar year, all of it unless <see cref="Month"/> narrows it.</summary>
    /// <value>1 to 9999; 0 for <see langword="default"/>.</value>
    public int Year { get; }

    /// <summary>The month of the year, all of it unless <see cref="Day"/> narrows it.</summary>
    /// <value>1 to 12; null for the whole year.</value>
    public int? Month { get; }

    /// <summary>The day of the month.</summary>
    /// <value>1 to 31; null for the whole month or year.</value>
    public int? Day { get; }

    /// <summary>The first day that this names; for comparing ends.</summary>
    internal DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that this names.</summary>
    internal DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Takes a day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator SearchDate(DateOnly date) => FromDateOnly(date);

    /// <summary>Takes a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same day.</returns>
    public static SearchDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The date as E-utilities write it: <c>2025</c>, <c>2025/03</c> or <c>2025/03/31</c>; empty for <see langword="default"/>.</summary>
    /// <returns>Digits and slashes.</returns>
    public override string ToString() => (Year, Month, Day) switch
    {
        (0, _, _) => "",
        (_, null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Month:00}/{Day:00}"),
    };
}
