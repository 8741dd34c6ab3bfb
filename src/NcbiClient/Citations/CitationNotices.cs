namespace NcbiClient.Citations;

/// <summary>
/// Takes out of a citation what it says about other publications, whose places would be read as its own: <c>Erratum in: Cell. 2011;141(1):1.</c>,
/// <c>[published erratum appears in West J Med 1995;162:278]</c>. The words are those of NLM's CommentsCorrections and of the common styles.
/// </summary>
internal static class CitationNotices
{
    /// <summary>Longer ones first: the first that fits is read.</summary>
    private static readonly string[] Links =
    [
        "Corrected and republished", "Retracted and republished", "Partial retraction", "Expression of concern", "Summary for patients", "Original report", "Comments", "Comment", "Erratum", "Errata",
        "Corrigendum", "Corrections", "Correction", "Retraction", "Retracted", "Republished", "Update",
    ];

    /// <summary>These stand without <c>in</c> too: <c>[Erratum, N Engl J Med 2006;354:778.]</c></summary>
    private static readonly string[] Names = ["Erratum", "Errata", "Corrigendum", "Correction", "Retraction", "Expression of concern"];

    /// <summary>The citation without them.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="notices">What was taken out, or null.</param>
    public static string Take(string text, out string? notices)
    {
        notices = null;
        for (int at = 1; at < text.Length; at++)
        {
            if (Begins(text, at) && Extent(text, at) is (int start, int end))
            {
                notices = string.Concat(notices, notices is null ? "" : " ", text.AsSpan(start, end - start));
                text = CitationText.Cut(text, start, end);
                at = start - 1;
            }
        }

        return text;
    }

    private static bool Begins(string text, int at)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, at).TrimEnd(' ');
        if (!char.IsLetter(text[at]) || char.IsLetterOrDigit(text[at - 1]) || head.IsEmpty || char.IsLetter(head[^1]))
        {
            return false;
        }

        CitationCursor cursor = new(text, at);
        cursor.EatAnyWord(["see also", "see"]);
        cursor.EatWord("published");
        CitationCursor name = cursor;
        if (cursor.EatAnyWord(Links))
        {
            cursor.EatAnyWord(["appears", "appeared", "published"]);
            if (cursor.EatAnyWord(["in", "on", "for", "of", "from"]))
            {
                return true;
            }
        }

        // Behind a colon it may end the title of the notice itself: "Mode of communication (Lancet 1855;2:101): erratum. Lancet 1856;3:4".
        return head[^1] is '.' or ';' or '(' or '[' && name.EatAnyWord(Names) && IsApart(text, name);
    }

    private static bool IsApart(string text, CitationCursor name)
    {
        bool isSentence = text[name.At - 1] == '.';
        name.Skip();
        return isSentence || name.Current is ':' or ',' || char.IsAsciiDigit(name.Current);
    }

    /// <summary>From where to where the remark goes; null if the text names no other place, which then is that of the notice, cited itself.</summary>
    private static (int Start, int End)? Extent(string text, int at)
    {
        bool isBracketed = text[at - 1] is '(' or '[';
        int start = isBracketed ? at - 1 : at;
        int end = isBracketed ? EndOfBracket(text, start) : text.Length;
        return HasPlace(text[..start]) || (end < text.Length && HasPlace(text[at..(end - 1)]) && HasPlace(text[end..])) ? (start, end) : null;
    }

    private static int EndOfBracket(string text, int open)
    {
        int depth = 0;
        for (int at = open; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>A year alone is not enough: it stands behind the authors in many styles.</summary>
    private static bool HasPlace(string text) => CitationPlaceFinder.Find(text) is { Volume: not null } or { Issue: not null } or { Pages: not null };
}
