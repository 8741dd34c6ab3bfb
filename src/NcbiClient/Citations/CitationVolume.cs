namespace NcbiClient.Citations;

/// <summary>Reads a volume and its issue: <c>12(3)</c>, <c>12 Suppl 1</c>, <c>vol. 12, no. 3</c>, <c>12 (2019)</c>, <c>(2)</c>.</summary>
internal readonly record struct CitationVolume(string? Number, string? Issue, int? Year, bool IsLabelled)
{
    private const int LongestIssue = 40;

    /// <summary>Reads the volume at the cursor; leaves it where it was if there is none.</summary>
    public static CitationVolume? Read(ref CitationCursor cursor, bool yearIsKnown)
    {
        CitationCursor start = cursor;
        bool isLabelled = cursor.EatAnyWord(["volume", "vol", "bd", "v", "chapter"]);
        cursor.Skip(isLabelled ? "." : "");
        string? number = ReadNumber(ref cursor, isLabelled);
        int? year = null;
        string? issue = Bracketed(ref cursor, yearIsKnown, ref year) ?? Named(ref cursor);
        if (number is not null && issue is null && year is null && !yearIsKnown)
        {
            issue = BeforeYear(ref cursor, ref year);
        }

        if (issue is null && year is not null)
        {
            issue = Named(ref cursor);
        }
        else if (issue is not null && !yearIsKnown)
        {
            _ = Bracketed(ref cursor, yearIsKnown, ref year, onlyYear: true);
        }

        if (number is null && issue is null)
        {
            cursor = start;
            return null;
        }

        return new CitationVolume(number, issue, year, isLabelled);
    }

    private static string? ReadNumber(ref CitationCursor cursor, bool isLabelled)
    {
        CitationCursor start = cursor;
        if (char.IsAsciiLetterUpper(cursor.Current) && char.IsAsciiDigit(cursor.Next))
        {
            cursor.At++;
        }

        ReadOnlySpan<char> digits = cursor.Digits(4);
        if (!digits.IsEmpty)
        {
            if (char.IsAsciiLetterUpper(cursor.Current) && !char.IsLetterOrDigit(cursor.Next))
            {
                cursor.At++;
            }

            CitationCursor letter = cursor;
            letter.At += 2;
            if (cursor.Current == '-' && char.IsAsciiLetterUpper(cursor.Next) && !char.IsLetterOrDigit(letter.Current))
            {
                cursor.At += 2;
            }
            else if (cursor.Current is '-' or '/' && char.IsAsciiDigit(cursor.Next))
            {
                cursor.At++;
                cursor.Digits(4);
            }
        }
        else
        {
            cursor = start;
            bool isRoman = cursor.Letters().IndexOfAnyExcept("IVXLC") < 0;
            cursor.At = isRoman && (isLabelled || cursor.Current is '(' or ':') ? cursor.At : start.At;
        }

        if (cursor.At == start.At || char.IsLetter(cursor.Current))
        {
            cursor = start;
            return null;
        }

        return cursor.From(start.At).ToString();
    }

    /// <summary>The issue in <c>12, 3 (2019)</c>.</summary>
    private static string? BeforeYear(ref CitationCursor cursor, ref int? year)
    {
        CitationCursor start = cursor;
        cursor.Skip(",");
        int from = cursor.At;
        string issue = cursor.At == start.At ? "" : cursor.Digits(3).ToString();
        if (issue.Length > 0 && cursor.At > from && Bracketed(ref cursor, false, ref year, onlyYear: true) is null && year is not null)
        {
            return issue;
        }

        cursor = start;
        return null;
    }

    /// <summary>What stands in brackets; a year among it is that of the article, unless it is known already.</summary>
    private static string? Bracketed(ref CitationCursor cursor, bool yearIsKnown, ref int? year, bool onlyYear = false)
    {
        CitationCursor start = cursor;
        if (!cursor.Eat('('))
        {
            return null;
        }

        CitationCursor inner = cursor;
        if (!yearIsKnown && inner.Year(out int found) && inner.Eat(')'))
        {
            year = found;
            cursor = inner;
            return null;
        }

        int from = cursor.At;
        while (!cursor.IsAtEnd && cursor.Current is not (')' or '(') && cursor.At - from < LongestIssue)
        {
            cursor.At++;
        }

        ReadOnlySpan<char> issue = cursor.From(from).Trim();
        if (onlyYear || issue.IsEmpty || !cursor.Eat(')'))
        {
            cursor = start;
            return null;
        }

        string text = issue.ToString();
        return text.StartsWith("no. ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }

    /// <summary><c>Suppl 1</c>, <c>Pt 2</c>, <c>, no. 3</c>.</summary>
    private static string? Named(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip(",");
        int from = cursor.At;
        bool isPart = cursor.EatAnyWord(["supplement", "suppl", "supp", "part", "pt", "spec no"]);
        bool isNumber = !isPart && cursor.EatAnyWord(["number", "no", "nos", "num", "issue", "iss", "n°"]);
        if (!isPart && !isNumber)
        {
            cursor = start;
            return null;
        }

        int end = cursor.At;
        cursor.Skip(".");
        int numberFrom = cursor.At;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || (cursor.Current is '-' or '/' && cursor.At > numberFrom && char.IsAsciiLetterOrDigit(cursor.Next)))
        {
            cursor.At++;
        }

        bool hasNumber = cursor.At > numberFrom;
        cursor.At = hasNumber ? cursor.At : end;
        if (isNumber)
        {
            return hasNumber ? cursor.From(numberFrom).ToString() : null;
        }

        return hasNumber ? $"{start.Word(from, end)} {cursor.From(numberFrom)}" : start.Word(from, end);
    }
}
