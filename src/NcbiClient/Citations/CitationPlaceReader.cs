namespace NcbiClient.Citations;

/// <summary>Reads the place of an article where it begins in the text: with its year (<c>2019;12(3):123-9</c>), or with its volume (<c>12, 123–129 (2019)</c>).</summary>
internal static class CitationPlaceReader
{
    /// <summary>What stands at so many characters from the start, or null if it is no place.</summary>
    public static CitationPlace? Read(string text, int at)
    {
        CitationCursor cursor = new(text, at);
        CitationCursor afterYear = cursor;
        if (afterYear.Year(out int year))
        {
            return AfterYear(text, at, afterYear, year) ?? AtVolume(text, at);
        }

        return AtVolume(text, at);
    }

    private static CitationPlace? AfterYear(string text, int at, CitationCursor cursor, int year)
    {
        cursor.SkipDate();
        char separator = Separator(ref cursor);
        CitationCursor start = cursor;
        CitationPlace? place = null;
        if (CitationVolume.Read(ref cursor, yearIsKnown: true) is { } volume && separator != ':')
        {
            place = WithVolume(at, ref cursor, volume, separator);
        }

        if (place is null)
        {
            cursor = start;
            place = WithoutVolume(at, ref cursor, separator);
        }

        return place is { } found ? Ended(text, found with { Year = year }) : null;
    }

    private static CitationPlace? WithVolume(int at, ref CitationCursor cursor, CitationVolume volume, char yearSeparator)
    {
        CitationCursor afterVolume = cursor;
        char separator = PageSeparator(ref cursor);
        CitationPages? pages = separator == '\0' ? null : CitationPages.Read(ref cursor);
        if (pages is null)
        {
            cursor = afterVolume;
            _ = cursor.Eat(':') && cursor.EatWord("null");
        }

        bool isColon = separator == ':' && pages is not null;
        int strength = yearSeparator switch
        {
            ';' when pages is not null => separator == ':' || volume.Issue is not null || pages.Value.IsRange ? 14 : 10,
            ';' when volume.Issue is not null || IsPartEnd(cursor) => volume.Number is { } number && number.Contains('-', StringComparison.Ordinal) ? 0 : 9,
            ',' when pages is not null => isColon || pages.Value.IsRange || volume.Issue is not null || volume.IsLabelled ? 10 : 8,
            '.' or ' ' or '(' when pages is not null && separator != ' ' => isColon || volume.Issue is not null || volume.IsLabelled ? 9 : 0,
            '.' or ',' when volume.Issue is not null && volume.Number is not null => 6,
            _ => 0,
        };
        return strength == 0 ? null : new CitationPlace(at, cursor.At, strength) { Volume = volume.Number, Issue = volume.Issue, Pages = pages };
    }

    private static CitationPlace? WithoutVolume(int at, ref CitationCursor cursor, char separator)
    {
        if (CitationPages.Read(ref cursor) is not { } pages)
        {
            return null;
        }

        int strength = separator switch
        {
            ';' or ':' => pages.IsRange || pages.IsLabelled || pages.IsArticleNumber || IsPartEnd(cursor) ? 9 : 0,
            ',' => pages.IsRange || pages.IsLabelled ? 7 : 0,
            '.' or ' ' => pages.IsLabelled ? 6 : 0,
            _ => 0,
        };
        return strength == 0 ? null : new CitationPlace(at, cursor.At, strength) { Pages = pages };
    }

    private static CitationPlace? AtVolume(string text, int at)
    {
        CitationCursor cursor = new(text, at);
        if (CitationVolume.Read(ref cursor, yearIsKnown: false) is not { Number: not null } volume)
        {
            cursor.At = at;
            return CitationPages.Read(ref cursor) is { IsLabelled: true, IsArticleNumber: false } only ? Ended(text, new CitationPlace(at, cursor.At, only.IsRange ? 3 : 2) { Pages = only }) : null;
        }

        CitationCursor afterVolume = cursor;
        char separator = volume.Year is null ? PageSeparator(ref cursor) : AnySeparator(ref cursor);
        CitationPages? pages = separator == '\0' ? null : CitationPages.Read(ref cursor);
        if (pages is not { } found)
        {
            return volume is { Issue: not null, Year: not null } ? Ended(text, new CitationPlace(at, afterVolume.At, 6) { Year = volume.Year, Volume = volume.Number, Issue = volume.Issue }) : null;
        }

        int strength = volume.IsLabelled || volume.Year is not null || found.IsLabelled ? 9
            : volume.Issue is not null ? separator == ' ' ? 5 : 9
            : separator == ':' ? found.IsRange ? 8 : 5
            : separator == ' ' ? found.IsRange ? 3 : 1
            : found.IsRange ? 6 : found.IsArticleNumber ? 4 : 3;
        return Ended(text, new CitationPlace(at, cursor.At, strength) { Year = volume.Year, Volume = volume.Number, Issue = volume.Issue, Pages = pages });
    }

    /// <summary>The place with the year behind it, surer if the text has a year there or ends.</summary>
    private static CitationPlace Ended(string text, CitationPlace place)
    {
        CitationCursor cursor = new(text, place.End);
        if (place.Year is null && TrailingYear(ref cursor, out int year, out bool isBracketed))
        {
            place = place with { Year = year, End = cursor.At, Strength = place.Strength + (isBracketed ? 4 : 3) };
        }

        cursor.At = place.End;
        cursor.Skip(".,;)-");
        return place with { Strength = place.Strength + (cursor.IsAtEnd ? 2 : 0) };
    }

    private static bool TrailingYear(ref CitationCursor cursor, out int year, out bool isBracketed)
    {
        cursor.Skip(".,;");
        isBracketed = cursor.Eat('(');
        CitationCursor bare = cursor;
        cursor.SkipDate();
        cursor.Skip(",");
        if (!cursor.Year(out year))
        {
            cursor = bare;
            cursor.Skip();
            if (!cursor.Year(out year))
            {
                return false;
            }

            cursor.SkipDate();
        }

        cursor.Skip(isBracketed ? ".)" : "");
        return isBracketed || cursor.IsAtEnd || cursor.Current is '.' or ',' or ';' or ' ' or ')';
    }

    private static char Separator(ref CitationCursor cursor)
    {
        char found = cursor.Current == '(' ? '(' : ' ';
        while (!cursor.IsAtEnd && cursor.Current is ' ' or ';' or ',' or ':' or '.' or ')')
        {
            found = cursor.Current is ' ' or ')' || found is ';' ? found : cursor.Current;
            cursor.At++;
        }

        return found;
    }

    /// <summary>What parts the volume from the pages; nothing if something else follows.</summary>
    private static char PageSeparator(ref CitationCursor cursor)
    {
        foreach (char separator in ":,;")
        {
            if (cursor.Eat(separator))
            {
                cursor.Skip(":,");
                return separator;
            }
        }

        CitationCursor label = cursor;
        label.Skip(".");
        if (label.Current is 'p' or 'P' or 'A' or 'a' && CitationPages.Read(ref label) is { IsLabelled: true })
        {
            cursor.Skip(".");
            return '.';
        }

        return cursor.Eat('-') ? '\0' : cursor.Current == ' ' ? ' ' : '\0';
    }

    private static char AnySeparator(ref CitationCursor cursor)
    {
        char separator = PageSeparator(ref cursor);
        return separator == '\0' ? ' ' : separator;
    }

    private static bool IsPartEnd(CitationCursor cursor) => cursor.IsAtEnd || cursor.Current is '.' or ';' or ',' or ' ' or ')';
}
