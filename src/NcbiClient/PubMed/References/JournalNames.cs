using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Whether two names mean the same journal: <c>J. Biol. Chem.</c> and <c>The Journal of biological chemistry</c>.</summary>
internal static class JournalNames
{
    private static readonly string[] s_skipped = ["the", "of", "and", "in", "for", "on", "de", "la", "der", "und", "et"];

    public static PartAgreement Compare(string? cited, Article article)
    {
        string?[] all = [article.MedlineJournalInfo?.MedlineTA, article.Journal?.IsoAbbreviation, article.Journal?.Title, article.Book?.Title?.Text.Text];
        string[][] names = [.. all.Select(Words).Where(static name => name.Length > 0)];
        string[] words = Words(cited);
        return words.Length == 0 || names.Length == 0 ? PartAgreement.Unknown
            : names.Any(name => IsSame(words, name) || IsAcronym(words, name)) ? PartAgreement.Agrees
            : PartAgreement.Differs;
    }

    private static string[] Words(string? name)
    {
        string main = name?.Split(" : ", 2)[0] ?? "";
        int bracket = main.IndexOf(" (", StringComparison.Ordinal);
        return [.. FoldedText.Words(bracket > 0 ? main[..bracket] : main).Where(static word => !s_skipped.Contains(word, StringComparer.Ordinal))];
    }

    /// <summary>Word by word, each the beginning of the other; a last word may be missing.</summary>
    private static bool IsSame(string[] one, string[] other)
    {
        int words = Math.Min(one.Length, other.Length);
        if (words == 0 || Math.Abs(one.Length - other.Length) > (words > 2 ? 2 : 0))
        {
            return string.Concat(one) == string.Concat(other) && words > 0;
        }

        for (int i = 0; i < words; i++)
        {
            if (!IsAbbreviation(one[i], other[i]) && !IsAbbreviation(other[i], one[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>natl</c> for <c>national</c>: the same first letter, the others in order.</summary>
    private static bool IsAbbreviation(string shorter, string longer)
    {
        if (shorter.Length > longer.Length || shorter[0] != longer[0])
        {
            return false;
        }

        int at = 0;
        foreach (char c in shorter)
        {
            at = longer.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>PNAS</c>, <c>JAMA</c>: the first letters of the first words.</summary>
    private static bool IsAcronym(string[] one, string[] other) => one.Length == 1 && other.Length >= 3 && one[0].Length >= 3
        && string.Concat(other.Select(static word => word[0])).StartsWith(one[0], StringComparison.Ordinal);
}
