namespace NcbiClient;

/// <summary>Takes from a text what pasting puts around an identifier: blanks, quotes, brackets, punctuation, labels.</summary>
internal static class PastedText
{
    /// <summary>Longer texts are not looked at: no identifier is near this long, and it bounds the work on hostile input.</summary>
    public const int MaxLength = 4096;

    private const int QuotedLength = 80;
    private const string TrailingMarks = ".,;:!?/\"'`”’»";
    private const string LeadingMarks = "\"'`“‘«([<{";
    private const string LabelEnds = " :=#/";
    private static readonly string[] Brackets = ["()", "[]", "<>", "{}"];

    /// <summary>The text without invisible characters and surroundings, full-width forms and hyphens made ASCII.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        char[] plain = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!IsInvisible(c))
            {
                plain[length++] = Plain(c);
            }
        }

        return Trim(plain.AsSpan(0, length)).ToString();
    }

    /// <summary>Takes labels such as <c>PMID:</c> from the front, as often as they come.</summary>
    public static string WithoutLabels(string text, params ReadOnlySpan<string> labels)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            string label = labels[i];
            if (text.Length > label.Length
                && text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (LabelEnds.Contains(text[label.Length], StringComparison.Ordinal) || char.IsAsciiDigit(text[label.Length])))
            {
                text = Trim(text.AsSpan(label.Length).TrimStart(LabelEnds)).ToString();
                i = -1;
            }
        }

        return text;
    }

    /// <summary>Takes a PubMed field tag such as <c>[doi]</c> from the end.</summary>
    public static string WithoutTag(string text, string tag)
        => text.EndsWith(tag, StringComparison.OrdinalIgnoreCase) ? Trim(text.AsSpan(0, text.Length - tag.Length)).ToString() : text;

    /// <summary>The text as an error message may show it: short, on one line.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        Span<char> shown = stackalloc char[Math.Min(text.Length, QuotedLength)];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\uFFFD' : text[i];
        }

        return $"'{shown}{(text.Length > QuotedLength ? "…" : "")}'";
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim();
            if (text.IsEmpty)
            {
                return text;
            }

            if (LeadingMarks.Contains(text[0], StringComparison.Ordinal))
            {
                text = text[1..];
            }
            else if (TrailingMarks.Contains(text[^1], StringComparison.Ordinal) || ClosesNothing(text))
            {
                text = text[..^1];
            }
            else
            {
                return text;
            }
        }
    }

    private static bool ClosesNothing(ReadOnlySpan<char> text)
    {
        foreach (string pair in Brackets)
        {
            if (text[^1] == pair[1])
            {
                return text.Count(pair[1]) > text.Count(pair[0]);
            }
        }

        return false;
    }

    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Zero-width blanks and joiners, direction marks, byte order mark.</summary>
    private static bool IsInvisible(char c)
        => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
