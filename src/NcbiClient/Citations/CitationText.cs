using System.Text;

namespace NcbiClient.Citations;

/// <summary>Makes the text of a citation plain, so that its readers meet one kind of blank, dash and quote.</summary>
internal static class CitationText
{
    private const string OpenQuotes = "\u201C\u201E\u201F\u00AB\u2033\uFF02\u201D\u00BB";
    private const string SingleQuotes = "\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\u00AD";

    /// <summary>The citation in one line, at most so many characters of it; marks of lists in front (<c>12.</c>, <c>[3]</c>) are gone.</summary>
    public static string Clean(string citation, int longest)
    {
        StringBuilder clean = new(Math.Min(citation.Length, longest));
        foreach (char c in citation.AsSpan(0, Math.Min(citation.Length, longest)))
        {
            Append(clean, Plain(c));
        }

        string text = clean.ToString().Trim();
        return WithoutNumber(text.EndsWith(":null", StringComparison.Ordinal) ? text[..^4] : text);
    }

    /// <summary>The text without what stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static string Cut(string text, int start, int end) =>
        string.Concat(text.AsSpan(0, start).TrimEnd(' '), " ", text.AsSpan(end).TrimStart(' ')).Trim();

    /// <summary>The text without blanks and the punctuation that separates parts at its ends; null if nothing is left.</summary>
    public static string? Bare(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim(" .,;:-\"'");
        return bare.IsEmpty ? null : bare.ToString();
    }

    private static char Plain(char c) => c switch
    {
        < '\u0080' => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c,
        '\uFF0C' or '\u3001' => ',',
        '\uFF1A' => ':',
        '\uFF1B' => ';',
        '\u3002' or '\uFF0E' => '.',
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when Dashes.Contains(c, StringComparison.Ordinal) => '-',
        _ when OpenQuotes.Contains(c, StringComparison.Ordinal) => '"',
        _ when SingleQuotes.Contains(c, StringComparison.Ordinal) => '\'',
        _ => c,
    };

    /// <summary>Blanks do not stand twice, nor before a comma or within brackets; brackets are not doubled.</summary>
    private static void Append(StringBuilder clean, char c)
    {
        char last = clean.Length == 0 ? ' ' : clean[^1];
        if (c == '\0' || (c == ' ' && last is ' ' or '(' or '['))
        {
            return;
        }

        if (last == ' ' && clean.Length > 0 && c is ',' or '.' or ';' or ':' or ')' or ']')
        {
            clean.Length--;
            last = clean.Length == 0 ? ' ' : clean[^1];
        }

        if (c is not ('(' or ')' or ',') || last != c)
        {
            clean.Append(c);
        }
    }

    private static string WithoutNumber(string text)
    {
        string rest = text.TrimStart(')', '.', ',', ':', ';', ' ', '-', '*', '\u2022');
        bool isBracketed = rest.StartsWith('[') || rest.StartsWith('(');
        int start = isBracketed ? 1 : 0;
        int at = start;
        while (at < rest.Length && at - start < 4 && char.IsAsciiDigit(rest[at]))
        {
            at++;
        }

        bool isNumber = at > start && at - start < 4 && at + 1 < rest.Length && (isBracketed ? rest[at] is ']' or ')' : rest[at] is '.' or ')' && rest[at + 1] == ' ');
        return isNumber ? rest[(at + 1)..].TrimStart(' ', '.') : rest;
    }
}
