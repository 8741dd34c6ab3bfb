using System.Globalization;

namespace NcbiClient.PubMed;

/// <summary>The numbers that tell the parts of a series apart, whose titles are otherwise alike.</summary>
internal static class SeriesNumbers
{
    private static readonly string[] s_roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>Whether each of two titles, as folded words, has a number that the other has not.</summary>
    public static bool Differ(string[] one, string[] other)
    {
        HashSet<string> left = [.. one.Select(Number).OfType<string>()];
        HashSet<string> right = [.. other.Select(Number).OfType<string>()];
        return !left.IsSubsetOf(right) && !right.IsSubsetOf(left);
    }

    private static string? Number(string word)
    {
        int roman = Array.IndexOf(s_roman, word);
        return roman >= 0 ? (roman + 1).ToString(CultureInfo.InvariantCulture)
            : word.All(char.IsAsciiDigit) ? word.TrimStart('0')
            : null;
    }
}
