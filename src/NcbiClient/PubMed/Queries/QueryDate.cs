using System.Globalization;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>Dates as PubMed's search box takes them.</summary>
internal static class QueryDate
{
    private static readonly string[] s_units = ["day", "days", "month", "months", "year", "years"];

    /// <summary>Reads <c>YYYY</c>, <c>YYYY/MM</c> or <c>YYYY/MM/DD</c>; the zeros of month and day may be missing.</summary>
    public static bool TryRead(string text, out SearchDate date)
    {
        string[] parts = text.Trim().Split('/');
        int[] numbers = new int[3];
        date = default;
        if (parts.Length > 3 || parts[0].Length != 4)
        {
            return false;
        }

        for (int at = 0; at < parts.Length; at++)
        {
            if (!int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[at]) || numbers[at] == 0)
            {
                return false;
            }
        }

        (int year, int month, int day) = (numbers[0], numbers[1], numbers[2]);
        if (month > 12 || (month > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new SearchDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <summary>Whether it is <c>last 30 days</c>, <c>last 6 months</c>, <c>last year</c> or the like.</summary>
    public static bool IsRelative(string text)
    {
        string[] words = text.ToLowerInvariant().Split(' ');
        bool counted = words.Length == 3 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0;
        return words[0] == "last" && (counted || words.Length == 2) && s_units.Contains(words[^1]);
    }
}
