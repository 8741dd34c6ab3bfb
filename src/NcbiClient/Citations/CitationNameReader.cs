namespace NcbiClient.Citations;

/// <summary>Reads one person's name in the shapes that reference lists use.</summary>
internal static class CitationNameReader
{
    private const int MostWords = 5;
    private const int MostInitials = 4;

    /// <summary><c>Smith AB</c>, <c>van der Berg, A. B.</c>, <c>Smith A.B. Jr</c>.</summary>
    public static CitationAuthor? Inverted(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int from = cursor.At;
        for (int words = 0; words < MostWords && NameWord(ref cursor, words == 0); words++)
        {
            int end = cursor.At;
            if (cursor.From(from).Length < 2 || !char.IsLetter(cursor.From(from)[^1]))
            {
                continue;
            }

            CitationCursor behind = cursor;
            string? suffix = behind.Eat(',') ? Suffix(ref behind) : null;
            behind.Skip(",");
            string? initials = Initials(ref behind);
            suffix ??= initials is null ? null : Suffix(ref behind);
            if (initials is not null && (EndsName(behind) || IsTitle(behind, cursor.From(from))))
            {
                string name = LastName(cursor, from, end);
                cursor = behind;
                return new CitationAuthor { LastName = name, Initials = initials, Suffix = suffix };
            }
        }

        cursor = start;
        return null;
    }

    /// <summary><c>A. B. Smith</c>, <c>AB van der Berg,</c>.</summary>
    public static CitationAuthor? InitialsFirst(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int initialsFrom = cursor.At;
        if (Initials(ref cursor) is not { } initials)
        {
            cursor = start;
            return null;
        }

        bool isDotted = cursor.From(initialsFrom).Contains('.');
        cursor.Skip();
        int from = cursor.At;
        CitationAuthor? author = null;
        CitationCursor end = cursor;
        for (int words = 0; words < MostWords && NameWord(ref cursor, words == 0); words++)
        {
            ReadOnlySpan<char> last = cursor.From(from);
            bool isAbbreviation = cursor.Current == '.' && CitationWords.IsJournalWord(last[(last.LastIndexOf(' ') + 1)..]);
            if (last.Length > 1 && !isAbbreviation && EndsName(cursor) && (isDotted || cursor.Current == ','))
            {
                author = new CitationAuthor { LastName = last.ToString(), Initials = initials };
                end = cursor;
                break;
            }
        }

        cursor = author is null ? start : end;
        return author;
    }

    /// <summary><c>Smith, John A.</c></summary>
    public static CitationAuthor? InvertedInFull(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int from = cursor.At;
        for (int words = 0; words < 3 && NameWord(ref cursor, words == 0); words++)
        {
            int end = cursor.At;
            CitationCursor behind = cursor;
            if (end - from > 1 && behind.Eat(',') && Given(ref behind) is { } initials && EndsName(behind))
            {
                string name = LastName(cursor, from, end);
                cursor = behind;
                return new CitationAuthor { LastName = name, Initials = initials };
            }
        }

        cursor = start;
        return null;
    }

    /// <summary><c>John A. Smith</c>: at least one given name, and a last name that ends the name.</summary>
    public static CitationAuthor? InFull(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        string given = "";
        for (int words = 0; words < 4; words++)
        {
            cursor.Skip();
            int from = cursor.At;
            if (words > 0 && NameWord(ref cursor, true) && cursor.At - from > 1 && EndsName(cursor))
            {
                return new CitationAuthor { LastName = cursor.From(from).ToString(), Initials = given };
            }

            cursor.At = from;
            if (!char.IsUpper(cursor.Current))
            {
                break;
            }

            given += cursor.Current;
            ReadOnlySpan<char> name = cursor.Letters();
            if (name.Length > 1 && (!char.IsLower(name[1]) || CitationWords.IsJournalWord(name)))
            {
                break;
            }

            cursor.At += name.Length == 1 && cursor.Current == '.' ? 1 : 0;
        }

        cursor = start;
        return null;
    }

    /// <summary>Whether a name may end here: at punctuation, a bracket, a quote, or a word that joins names.</summary>
    public static bool EndsName(CitationCursor cursor)
    {
        if (cursor.IsAtEnd || cursor.Current is ',' or ';' or '.' or ':' or '&' or '(' or '/' || (cursor.At > 0 && cursor.From(cursor.At - 1)[0] == '.'))
        {
            return true;
        }

        cursor.Skip();
        CitationCursor year = cursor;
        return cursor.Current is '&' or '(' or '"' or '[' or '\u2026' || (char.IsLower(cursor.Current) && cursor.EatAnyWord(["and", "et", "und"])) || year.Year(out _);
    }

    /// <summary>Whether a title follows without a full stop, as <c>Ayers S Delivery as a traumatic event</c> has it; <c>Am J Physiol</c> is a journal.</summary>
    private static bool IsTitle(CitationCursor cursor, ReadOnlySpan<char> lastName)
    {
        cursor.Skip();
        ReadOnlySpan<char> first = char.IsUpper(cursor.Current) ? cursor.Letters() : default;
        bool isWord = first.Length > 2 && cursor.Current is ' ' or '-' && !CitationWords.IsJournalWord(lastName);
        cursor.Skip("-");
        ReadOnlySpan<char> second = cursor.Letters();
        return isWord && second.Length > 1 && char.IsLower(second[0]);
    }

    /// <summary>Up to four capitals, <c>AB</c>, <c>A.B.</c>, <c>A. B.</c>, <c>J.-P.</c>, without dots and blanks.</summary>
    private static string? Initials(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        string initials = "";
        while (initials.Length <= MostInitials + 2 && char.IsUpper(cursor.Current) && !(initials.Length > 0 && char.IsLower(cursor.Next)))
        {
            initials += cursor.Current;
            cursor.At++;
            bool isDotted = cursor.Current == '.';
            cursor.At += isDotted ? 1 : 0;
            if (cursor.Current is '-' && char.IsUpper(cursor.Next))
            {
                initials += '-';
                cursor.At++;
            }
            else if (cursor.Current == ' ' && char.IsUpper(cursor.Next) && IsFurtherInitial(cursor, isDotted))
            {
                cursor.At++;
            }
        }

        if (initials.Length == 0 || initials.Count(char.IsUpper) > MostInitials || (char.IsLetterOrDigit(cursor.Current) && cursor.From(start.At)[^1] != '.') || cursor.Current is '\'')
        {
            cursor = start;
            return null;
        }

        return initials;
    }

    /// <summary>Whether the capital behind the blank is an initial too, not the first letter of a title or journal.</summary>
    private static bool IsFurtherInitial(CitationCursor cursor, bool isDotted)
    {
        char initial = cursor.Next;
        cursor.At += 2;
        if (!isDotted)
        {
            return cursor.Current is ',' or ';' or ':' or '.';
        }

        if (cursor.Current == '-' && char.IsUpper(cursor.Next))
        {
            return true;
        }

        if (cursor.Current != '.')
        {
            return false;
        }

        // "B. J. Am. Chem. Soc." is an author and a journal.
        cursor.At++;
        cursor.Skip();
        return initial != 'J' || !CitationWords.IsJournalWord(cursor.Letters()) || cursor.Current is ',' or ';';
    }

    /// <summary>Given names in full, as initials.</summary>
    private static string? Given(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        string initials = "";
        for (int names = 0; names < 3; names++)
        {
            CitationCursor behind = cursor;
            behind.Skip();
            int from = behind.At;
            char first = behind.Current;
            ReadOnlySpan<char> name = char.IsUpper(first) ? behind.Letters() : default;
            if (name.IsEmpty || (name.Length == 1 && behind.Current != '.') || (names == 0 && behind.At - from < 2) || (name.Length > 1 && name[1..].IndexOfAnyInRange('A', 'Z') >= 0))
            {
                break;
            }

            behind.At += name.Length == 1 ? 1 : 0;
            initials += first;
            cursor = behind;
        }

        cursor = initials.Length == 0 ? start : cursor;
        return initials.Length == 0 ? null : initials;
    }

    private static string? Suffix(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip(",");
        foreach (string suffix in (ReadOnlySpan<string>)["Jr", "Sr", "2nd", "3rd", "4th", "III", "II", "IV"])
        {
            if (cursor.EatWord(suffix))
            {
                return suffix;
            }
        }

        cursor = start;
        return null;
    }

    /// <summary>One word of a family name; capitalised, or a particle in front or between.</summary>
    private static bool NameWord(ref CitationCursor cursor, bool isFirst)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int from = cursor.At;
        while (char.IsLetter(cursor.Current) || (cursor.Current is '\'' or '-' && char.IsLetter(cursor.Next))
            || (cursor.Current == '.' && cursor.From(from) is "St" && cursor.Next == ' ') || char.GetUnicodeCategory(cursor.Current) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            cursor.At++;
        }

        ReadOnlySpan<char> word = cursor.From(from);
        bool isName = !word.IsEmpty && (char.IsUpper(word[0]) || CitationWords.IsParticle(word) || (word.Length > 2 && word[1] == '\'') || !char.IsLower(word[0]));
        if (!isName || (!isFirst && start.Current != ' '))
        {
            cursor = start;
            return false;
        }

        return true;
    }

    private static string LastName(CitationCursor cursor, int from, int end)
    {
        cursor.At = end;
        return cursor.From(from).ToString();
    }
}
