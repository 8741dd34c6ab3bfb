using System.Globalization;
using System.Text;

namespace NcbiClient.PubMed;

/// <summary>Makes text of a user one term: PubMed has no escape character, so what has a meaning of its own becomes a blank.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#character-conversions">PubMed's character conversions</see>.</remarks>
internal static class QueryText
{
    public const string QuotationMarks = "\"\u201C\u201D\u201E\u201F\uFF02";

    /// <summary>What PubMed reads as more than a letter, and the backslash, which it reads as a blank anyway.</summary>
    private const string Special = "()[]&|:\"#*~\\\u201C\u201D\u201E\u201F\u00AB\u00BB";

    public static bool IsQuotationMark(char c) => QuotationMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>The text as a phrase.</summary>
    /// <exception cref="ArgumentException">No letter or digit is left.</exception>
    public static string Phrase(string text, string parameter) => Clean(text, Special, parameter);

    /// <summary>The same for a field: in identifiers brackets and colons are characters as others are, so that only quotation marks and asterisks become blanks.</summary>
    /// <exception cref="ArgumentException">No letter or digit is left.</exception>
    public static string Phrase(string text, SearchField field, string parameter) =>
        Clean(text, field == SearchField.Doi || field == SearchField.ArticleIdentifier || field == SearchField.LocationId ? QuotationMarks + "*" : Special, parameter);

    /// <summary>Whether a word could be taken for an operator.</summary>
    public static bool IsOperator(string word) =>
        word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("or", StringComparison.OrdinalIgnoreCase) || word.Equals("not", StringComparison.OrdinalIgnoreCase);

    private static string Clean(string text, string special, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Invisible characters (soft hyphens, direction marks) stand within words and mean nothing. Half of a surrogate pair cannot be sent.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                continue;
            }

            clean.Append(IsBlank(rune, special) ? " " : rune.ToString());
        }

        string words = string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.EnumerateRunes().Any(Rune.IsLetterOrDigit)
            ? words
            : throw new ArgumentException($"There is nothing to search for in '{Shown(text)}': no letter and no digit that PubMed would see.", parameter);
    }

    private static bool IsBlank(Rune rune, string special)
    {
        if (rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            return true;
        }

        // Full-width forms are read as their ASCII twins.
        int plain = rune.Value is >= 0xFF01 and <= 0xFF5E ? rune.Value - 0xFEE0 : rune.Value;
        return plain <= char.MaxValue && special.Contains((char)plain, StringComparison.Ordinal);
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
