using System.Globalization;

namespace NcbiClient.Testing.Queries;

/// <summary>A range of days, both ends included, as a query or <c>mindate</c>/<c>maxdate</c> gives it.</summary>
internal readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    private static readonly char[] s_separators = ['/', '-', '.'];

    /// <summary>Reads <c>YYYY</c>, <c>YYYY/MM</c>, <c>YYYY/MM/DD</c> as the days it covers.</summary>
    public static bool TryParse(string text, out DateSpan span)
    {
        string[] parts = text.Trim().Split(s_separators);
        int[] numbers = new int[parts.Length];
        span = default;
        for (int at = 0; at < parts.Length; at++)
        {
            if (!int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[at]))
            {
                return false;
            }
        }

        bool valid = parts[0].Length == 4 && numbers.Length <= 3 && numbers[0] is >= 1 and <= 9999
            && (numbers.Length < 2 || numbers[1] is >= 1 and <= 12)
            && (numbers.Length < 3 || (numbers[2] >= 1 && numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])));
        if (valid)
        {
            int month = numbers.Length > 1 ? numbers[1] : 12;
            int day = numbers.Length > 2 ? numbers[2] : DateTime.DaysInMonth(numbers[0], month);
            span = new DateSpan(new DateOnly(numbers[0], numbers.Length > 1 ? month : 1, numbers.Length > 2 ? day : 1), new DateOnly(numbers[0], month, day));
        }

        return valid;
    }

    /// <summary>Reads <c>last 30 days</c>, <c>last 6 months</c>, <c>last 2 years</c> as days up to today.</summary>
    public static bool TryParseRelative(string text, DateOnly today, out DateSpan span)
    {
        string[] words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        span = default;
        if (words is not ["last", var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count > 1000)
        {
            return false;
        }

        DateOnly? from = unit.TrimEnd('s') switch
        {
            "day" => today.AddDays(-count),
            "month" => today.AddMonths(-count),
            "year" => today.AddYears(-count),
            _ => null,
        };
        span = new DateSpan(from ?? default, today);
        return from is not null;
    }

    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>As PubMed's translation writes it: <c>2008/01/01:2008/12/31</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy'/'MM'/'dd}:{To:yyyy'/'MM'/'dd}");
}
