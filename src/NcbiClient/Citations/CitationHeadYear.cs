namespace NcbiClient.Citations;

/// <summary>The year behind the authors, <c>Smith A (2019) …</c>, and who they are once it is found.</summary>
internal readonly record struct CitationHeadYear(IReadOnlyList<CitationAuthor> Authors, int? Year, int End)
{
    private const int LongestGap = 1_000;
    private const int LongestGroup = 150;

    public bool HasAuthors => Authors.Count > 0;

    /// <summary>Looks for the year where the authors end, or shortly behind.</summary>
    public static CitationHeadYear Read(string text, CitationAuthorReader authors, CitationPlace? found)
    {
        int limit = found?.Start ?? text.Length;
        if (found is { Year: not null, Pages: null, Volume: null })
        {
            limit = text.Length;
        }

        CitationCursor cursor = new(text, authors.End);
        cursor.Skip(".,:;-");
        bool isBracketed = cursor.Current is '(' or '[';
        cursor.At += isBracketed ? 1 : 0;
        CitationCursor date = cursor;
        date.SkipDate();
        if (authors.Authors.Count > 0 && cursor.At < limit && cursor.Year(out int year) && Closes(ref cursor, isBracketed))
        {
            return new CitationHeadYear(authors.Authors, year, cursor.At);
        }

        return Bracketed(text, authors, limit) ?? new CitationHeadYear(authors.Authors, null, authors.End);
    }

    /// <summary>A bracketed year behind names that could not be read, or a group.</summary>
    private static CitationHeadYear? Bracketed(string text, CitationAuthorReader authors, int limit)
    {
        bool hasNames = authors.Authors.Count > 0;
        int most = Math.Min(limit, hasNames ? authors.End + LongestGap : LongestGroup);
        for (int at = authors.End; at < most; at++)
        {
            CitationCursor cursor = new(text, at);
            bool isBare = hasNames && !authors.IsClosed && text[at] == ' ' && at > 0 && text[at - 1] is ',' or '.';
            if (isBare && IsNames(text[authors.End..at]) && BareYear(cursor, out int bare, out int end))
            {
                return new CitationHeadYear(authors.Authors, bare, end);
            }

            if (text[at] is '(' && cursor.Eat('(') && cursor.Year(out int year) && Closes(ref cursor, true))
            {
                string between = text[authors.End..at];
                bool isSentence = !IsNames(between) && between.Contains(". ", StringComparison.Ordinal) && between.AsSpan().Count(' ') > 6;
                if (isSentence)
                {
                    return null;
                }

                if (!hasNames && limit < text.Length && cursor.At <= limit && CitationText.Bare(text.AsSpan(cursor.At, limit - cursor.At)) is null)
                {
                    return null; // "J Appl Physiol (1985). 2009": the year belongs to the journal's name
                }

                string group = text[..at].Trim(' ', '.', ',');
                return hasNames || group.Length < 2 ? new CitationHeadYear(authors.Authors, year, cursor.At)
                    : char.IsUpper(group[0]) && group.AsSpan().Count(' ') < 10 ? new CitationHeadYear([new CitationAuthor { CollectiveName = group }], year, cursor.At) : null;
            }
        }

        return null;
    }

    private static bool BareYear(CitationCursor cursor, out int year, out int end)
    {
        cursor.Skip();
        bool isYear = cursor.Year(out year) && (cursor.Eat('.') || cursor.Eat(':'));
        end = cursor.At;
        return isYear;
    }

    /// <summary>Whether no words are there that names do not have.</summary>
    private static bool IsNames(string text)
    {
        int other = 0;
        foreach (string part in text.Split(' '))
        {
            ReadOnlySpan<char> word = part.AsSpan().Trim(".,;&");
            other += word.Length > 1 && char.IsLower(word[0]) && !CitationWords.IsParticle(word) && word is not ("and" or "et") ? 1 : 0;
        }

        return other == 0;
    }

    /// <summary>Reads what ends the year: a bracket, with a date before it, or punctuation.</summary>
    private static bool Closes(ref CitationCursor cursor, bool isBracketed)
    {
        if (!isBracketed)
        {
            return cursor.Eat('.') || cursor.Eat(',') || cursor.Eat(':') || cursor.Current == ' ';
        }

        int most = cursor.At + 24;
        while (!cursor.IsAtEnd && cursor.At < most && cursor.Current is not (')' or ']'))
        {
            cursor.At++;
        }

        return cursor.Eat(')') || cursor.Eat(']');
    }
}
