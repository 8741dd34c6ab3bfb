namespace NcbiClient.Citations;

/// <summary>Takes remarks on when and where a work was seen out of a citation: <c>Epub 2019 Oct 8.</c>, <c>Accessed March 3, 2020.</c>, <c>[cited 2020 Jan 2]</c>.</summary>
internal static class CitationRemarks
{
    private static readonly string[] Ahead = ["(in press)", "[in press]", "Epub ahead of print", "Online ahead of print", "Advance online publication", "Ahead of print", "In press", "Published online ahead of print", "Forthcoming"];

    private static readonly string[] Visits = ["Accessed", "Retrieved", "Available online at", "Available at", "Available from", "Available", "Last accessed", "[cited", "cited", "Date accessed", "[accessed", "(accessed"];

    private static readonly string[] Dates = ["Epub", "Published online", "Published correction appears in", "eCollection", "Online", "First published", "Published", "Updated"];

    /// <summary>The citation without them.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="isAhead">Whether a remark says that the work is not in an issue yet.</param>
    /// <param name="isVisited">Whether a remark says when it was looked at, or where on the web it is.</param>
    /// <param name="year">The year that a remark names as that of its publication, or null.</param>
    public static string Take(string text, out bool isAhead, out bool isVisited, out int? year)
    {
        isAhead = false;
        isVisited = false;
        year = null;
        foreach (string remark in Ahead)
        {
            isAhead |= Remove(ref text, remark, toEnd: false, ref year);
        }

        int? visited = null;
        foreach (string remark in Visits)
        {
            isVisited |= Remove(ref text, remark, toEnd: true, ref visited);
        }

        foreach (string remark in Dates)
        {
            Remove(ref text, remark, toEnd: true, ref year);
        }

        return text;
    }

    /// <summary>Removes a remark that begins a sentence, up to the end of that sentence where it has a date.</summary>
    private static bool Remove(ref string text, string remark, bool toEnd, ref int? year)
    {
        int at = text.IndexOf(remark, StringComparison.OrdinalIgnoreCase);
        while (at > 0)
        {
            char before = text[..at].TrimEnd(' ') is { Length: > 0 } head ? head[^1] : '.';
            int end = at + remark.Length;
            bool endsWord = end == text.Length || !char.IsLetterOrDigit(text[end]);
            if (endsWord && (before is '.' or ';' or '(' or '[' or ',' or ')' or ']' or ':' || remark[0] == '[' || remark[0] == '(' || remark is "In press"))
            {
                end = toEnd ? EndOfDate(text, end, ref year) : end;
                text = end < 0 ? text : CitationText.Cut(text, at, end);
                return end >= 0;
            }

            at = text.IndexOf(remark, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>The end of the date and its punctuation, or -1 if there is neither a date nor the end of the text or sentence.</summary>
    private static int EndOfDate(string text, int at, ref int? year)
    {
        CitationCursor cursor = new(text, at);
        cursor.EatAnyWord(["on", "from", "at", "online"]);
        cursor.Skip(":,([");
        CitationCursor start = cursor;
        cursor.Digits(2);
        cursor.SkipDate();
        cursor.Skip(",");
        bool hasYear = cursor.Year(out int found);
        year ??= hasYear ? found : null;
        cursor.SkipDate();
        bool hasDate = cursor.At > start.At;
        cursor.Skip("])");
        return hasDate || cursor.IsAtEnd || cursor.Current is '.' or ';' ? cursor.At : -1;
    }
}
