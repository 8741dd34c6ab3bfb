using System.Globalization;
using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A date as far as it is known: <c>2019</c>, <c>2019 Spring</c>, <c>2019 Jul 4</c>, <c>1998 Dec-1999 Jan</c>.</summary>
/// <remarks>
/// Holds the words of the record (<c>Jul</c>, <c>07</c> and <c>7</c> stay apart); <see cref="Year"/>, <see cref="Month"/> and <see cref="Day"/> read them as numbers.
/// Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pubdate">PubDate</see>.
/// </remarks>
public sealed record PartialDate
{
    private readonly DateTexts _texts;

    /// <summary>A date that nothing is known of; its parts are set when it is made.</summary>
    public PartialDate()
    {
    }

    /// <summary>A date from its texts.</summary>
    internal PartialDate(DateTexts texts) => _texts = texts;

    /// <summary>The year as written, or null.</summary>
    public string? YearText
    {
        get => _texts[DateTexts.Year];
        init => _texts = _texts.With(DateTexts.Year, value);
    }

    /// <summary>The month as written (<c>May</c>, <c>05</c>), or null.</summary>
    public string? MonthText
    {
        get => _texts[DateTexts.Month];
        init => _texts = _texts.With(DateTexts.Month, value);
    }

    /// <summary>The day as written, or null.</summary>
    public string? DayText
    {
        get => _texts[DateTexts.Day];
        init => _texts = _texts.With(DateTexts.Day, value);
    }

    /// <summary>The season as written (<c>Spring</c>, <c>Jul-Aug</c>), or null.</summary>
    public string? Season
    {
        get => _texts[DateTexts.Season];
        init => _texts = _texts.With(DateTexts.Season, value);
    }

    /// <summary>A date in words that fit no parts (<c>1998 Dec-1999 Jan</c>), instead of all other parts, or null.</summary>
    public string? MedlineDate
    {
        get => _texts[DateTexts.MedlineDate];
        init => _texts = _texts.With(DateTexts.MedlineDate, value);
    }

    /// <summary>The year, from <see cref="YearText"/> or the first year named in <see cref="MedlineDate"/>; null when none is named.</summary>
    [JsonIgnore]
    public int? Year => ParseYear(YearText) ?? FirstYear(MedlineDate);

    /// <summary>The month, 1 to 12, or null when it is not known to the month.</summary>
    [JsonIgnore]
    public int? Month => MonthNames.Parse(MonthText) ?? MonthNames.ParseAfterYear(MedlineDate);

    /// <summary>The day of the month, 1 to 31, or null when it is not known to the day.</summary>
    [JsonIgnore]
    public int? Day => int.TryParse(DayText, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31 ? day : null;

    /// <summary>The date as a calendar day, or null unless year, month and day are known and exist.</summary>
    public DateOnly? ToDateOnly() =>
        this is { Year: int year and > 0, Month: int month, Day: int day } && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>A date known to the year, month or day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12, or null.</param>
    /// <param name="day">The day, 1 to 31, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range, or a day has no month.</exception>
    public static PartialDate From(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is not (null or (>= 1 and <= 12)))
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }

        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day lies within its month.");
        }

        return new PartialDate
        {
            YearText = year.ToString("0000", CultureInfo.InvariantCulture),
            MonthText = month is int m ? MonthNames.Abbreviations[m - 1] : null,
            DayText = day?.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The date as PubMed prints it: <c>2025 May 24</c>, <c>2019 Spring</c>, <c>1998 Dec-1999 Jan</c>.</summary>
    public override string ToString() =>
        MedlineDate ?? string.Join(' ', new[] { YearText, MonthNames.Abbreviate(MonthText), Season, DayText?.TrimStart('0') }.Where(static part => !string.IsNullOrEmpty(part)));

    private static int? ParseYear(ReadOnlySpan<char> text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0 ? year : null;

    private static int? FirstYear(string? text)
    {
        for (int at = 0; text is not null && at + 4 <= text.Length; at++)
        {
            bool standsAlone = (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
            if (standsAlone && ParseYear(text.AsSpan(at, 4)) is int year)
            {
                return year;
            }
        }

        return null;
    }
}
