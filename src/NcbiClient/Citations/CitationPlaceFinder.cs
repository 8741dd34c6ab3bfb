namespace NcbiClient.Citations;

/// <summary>Finds the place in a journal that a citation names: the surest in its text, the last among equals.</summary>
internal static class CitationPlaceFinder
{
    /// <summary>Weaker ones may be any numbers.</summary>
    private const int Enough = 5;

    public static CitationPlace? Find(string text)
    {
        CitationPlace? best = null;
        for (int at = 0; at < text.Length; at++)
        {
            if (MayBegin(text, at) && CitationPlaceReader.Read(text, at) is { } place && place.Strength >= (best?.Strength ?? Enough)
                && (best is not { } other || place.Strength > other.Strength || place.Start >= other.End))
            {
                best = place;
            }
        }

        return best ?? YearAtEnd(text);
    }

    private static bool MayBegin(string text, int at)
    {
        char c = text[at];
        char before = at == 0 ? ' ' : text[at - 1];
        bool isStart = !char.IsLetterOrDigit(before) && before is not ('-' or '/' or '#' or '+' or '<' or '>' or '=');
        return isStart && (char.IsAsciiDigit(c) || c is 'v' or 'V' or 'p' or 'P'
            || (char.IsAsciiLetterUpper(c) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            && !(before == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(c));
    }

    /// <summary><c>Oncogene. 2008</c>, with a month or <c>in press</c> behind it.</summary>
    private static CitationPlace? YearAtEnd(string text)
    {
        for (int at = Math.Max(1, text.Length - 40); at < text.Length; at++)
        {
            CitationCursor cursor = new(text, at);
            if (text[at - 1] is ' ' or '.' or '(' && cursor.Year(out int year))
            {
                cursor.SkipDate();
                cursor.Skip(".;,:)");
                if (cursor.IsAtEnd)
                {
                    return new CitationPlace(at, text.Length, 0) { Year = year };
                }
            }
        }

        return null;
    }
}
