using System.Globalization;

namespace NcbiClient.Records;

/// <summary>Months as PubMed writes them.</summary>
internal static class MonthNames
{
    public static readonly string[] Abbreviations = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly char[] s_betweenWords = [' ', '-', '\u2013', '/', ',', '.'];

    /// <summary>1 to 12 from <c>May</c>, <c>05</c>, <c>5</c>, <c>Sept</c> or a full English name, else null.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        if (text.Equals("Sept", StringComparison.OrdinalIgnoreCase))
        {
            return 9;
        }

        for (int i = 0; text.Length >= 3 && i < 12; i++)
        {
            bool isName = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[i].AsSpan().Equals(text, StringComparison.OrdinalIgnoreCase);
            if (isName || text.Equals(Abbreviations[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>The one month of a text such as <c>1998 Dec 5-12</c>; null for <c>1998 Dec-1999 Jan</c> and <c>2001 Jan-2002 Jan</c>, which name two.</summary>
    public static int? ParseAfterYear(string? medlineDate)
    {
        int? month = null;
        string? year = null;
        foreach (string word in medlineDate?.Split(s_betweenWords, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (IsYear(word))
            {
                if (year is not null && year != word)
                {
                    return null;
                }

                year = word;
            }
            else if (char.IsAsciiLetter(word[0]) && Parse(word) is int named)
            {
                if (month is not null && month != named)
                {
                    return null;
                }

                month = named;
            }
        }

        return month;
    }

    public static string? Abbreviate(string? text) => text is not null && Parse(text) is int month ? Abbreviations[month - 1] : text;

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
}
