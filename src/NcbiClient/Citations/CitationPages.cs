namespace NcbiClient.Citations;

/// <summary>Reads pages: <c>123-9</c>, <c>S12-S15</c>, <c>e1000</c>, <c>Article 14391</c>, <c>xi-xiv</c>.</summary>
internal readonly record struct CitationPages(string First, string? Last, bool IsLabelled, bool IsArticleNumber)
{
    private const int LongestPage = 16;
    private const int DigitsOfArticleNumber = 5;

    public bool IsRange => Last is not null;

    /// <summary>Reads the pages at the cursor, further ranges too; leaves it where it was if there are none.</summary>
    public static CitationPages? Read(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        bool isNumber = cursor.EatAnyWord(["article number", "article no", "article id", "article", "art. no", "art no", "art", "paper", "unit", "id"]);
        isNumber = isNumber && Separators(ref cursor);
        bool isLabelled = !isNumber && Label(ref cursor);
        cursor.Skip("[");
        cursor.EatWord("pii:");
        cursor.Skip();
        if (Page(ref cursor) is not { } first)
        {
            cursor = start;
            return null;
        }

        string? last = LastPage(ref cursor, first);
        Further(ref cursor);
        bool isElectronic = last is null && (isNumber || first.Count(char.IsAsciiDigit) >= DigitsOfArticleNumber || first[0] is (>= 'a' and <= 'z' and not ('p' or 's' or 'i' or 'v' or 'x')) or 'E' or 'C');
        return new CitationPages(first, last, isLabelled || isNumber, isElectronic);
    }

    /// <summary>The last page in full, <c>1641</c> for <c>1639-41</c>.</summary>
    internal static string Expand(string first, string last)
    {
        int prefix = first.AsSpan().IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> number = first.AsSpan(Math.Max(prefix, 0));
        bool isShort = last.All(char.IsAsciiDigit) && last.Length < number.Length && number.IndexOfAnyExceptInRange('0', '9') < 0;
        return isShort ? string.Concat(first.AsSpan(0, first.Length - last.Length), last)
            : prefix > 0 && last.Length == number.Length && last.All(char.IsAsciiDigit) ? string.Concat(first.AsSpan(0, prefix), last)
            : last;
    }

    private static bool Separators(ref CitationCursor cursor)
    {
        cursor.Skip(".:,");
        return true;
    }

    private static bool Label(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        start.Skip();
        bool isPrefix = start.Current is 'P' or 'p' && char.IsAsciiDigit(start.Next); // "P317-30" counts its pages so
        if (!isPrefix && cursor.EatAnyWord(["pp", "pages", "page", "pgs", "pg", "p", "pag", "págs", "pág"]))
        {
            cursor.Skip(".");
            return true;
        }

        cursor.Skip();
        return false;
    }

    private static string? LastPage(ref CitationCursor cursor, string first)
    {
        CitationCursor start = cursor;
        if (cursor.Eat('-'))
        {
            cursor.Eat('-');
            cursor.EatWord("p");
            cursor.Skip();
            if (Page(ref cursor) is { } last)
            {
                return Expand(first, last);
            }
        }

        cursor = start;
        return null;
    }

    /// <summary>Skips what follows the first range: <c>, 984-6</c>, <c>; discussion 361-2</c>.</summary>
    private static void Further(ref CitationCursor cursor)
    {
        while (true)
        {
            CitationCursor start = cursor;
            bool isSeparated = cursor.Eat(',') || cursor.Eat(';') || cursor.Eat(']');
            bool isNamed = cursor.EatAnyWord(["discussion", "author reply", "reply", "quiz", "passim", "contd"]);
            cursor.Skip();
            if (!isSeparated || Page(ref cursor) is not { } first || (LastPage(ref cursor, first) is null && !isNamed))
            {
                cursor = start;
                return;
            }
        }
    }

    private static string? Page(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || IsInnerDot(cursor, start.At))
        {
            cursor.At++;
        }

        ReadOnlySpan<char> page = cursor.From(start.At);
        int letters = page.IndexOfAnyInRange('0', '9');
        bool isPage = letters < 0 ? IsRoman(page) : letters <= LongestPrefix(page) && page.Length <= LongestPage && Tail(page[letters..]) <= 6;
        if (!isPage || char.IsLetter(cursor.Current) || cursor.Current == '%')
        {
            cursor = start;
            return null;
        }

        // A lonely p is a label without its full stop.
        return letters == 1 && page[0] is 'p' ? page[1..].ToString() : page.ToString();
    }

    /// <summary><c>eabm1670</c>, <c>baac035</c>, <c>pdb.prot087379</c>.</summary>
    private static int LongestPrefix(ReadOnlySpan<char> page) => page.StartsWith("pdb.") ? 8 : 4;

    private static int Tail(ReadOnlySpan<char> digitsFirst)
    {
        int letter = digitsFirst.IndexOfAnyExceptInRange('0', '9');
        return letter < 0 ? 0 : digitsFirst.Length - letter;
    }

    /// <summary><c>897.e1</c>, <c>CD006606.pub2</c>, <c>10.3</c>; not the end of a sentence.</summary>
    private static bool IsInnerDot(CitationCursor cursor, int start) =>
        cursor.Current == '.' && cursor.At > start && (cursor.Next is 'e' or 'p' or 't' || (char.IsAsciiDigit(cursor.Next) && cursor.At - start <= 2));

    private static bool IsRoman(ReadOnlySpan<char> page) => page.Length is > 0 and <= 7 && page.IndexOfAnyExcept("ivxlc") < 0;
}
