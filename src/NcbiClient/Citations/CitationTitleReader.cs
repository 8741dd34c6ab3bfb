namespace NcbiClient.Citations;

/// <summary>Tells title and journal apart in what stands between the authors and the place in the journal.</summary>
internal static class CitationTitleReader
{
    private const int LongestJournal = 160;
    private const int MostJournalWords = 16;
    private const int MostWordsInLowerCase = 5;

    /// <summary>Title and journal, each without punctuation at its ends; null where it is not surely there.</summary>
    /// <param name="zone">The text between.</param>
    /// <param name="hasPlace">Whether a place in a journal follows it.</param>
    public static (string? Title, string? Journal) Read(string zone, bool hasPlace)
    {
        zone = zone.TrimStart(' ', '.', ',', ';', ':', '-', ')', ']').TrimEnd(' ', ',', ';', ':', '-', '(', '[', '.');
        if (Quoted(zone) is { } quoted)
        {
            return (CitationText.Bare(quoted.Title), hasPlace ? Journal(quoted.After) : null);
        }

        int split = JournalStart(zone);
        if (split > 0)
        {
            string? journal = Journal(zone[split..]);
            return journal is null || !hasPlace ? (CitationText.Bare(hasPlace ? "" : FirstSentence(zone)), hasPlace ? journal : null) : (CitationText.Bare(zone.AsSpan(0, split)), journal);
        }

        bool isJournal = IsCapitalised(zone) || zone.AsSpan().Count(' ') < MostWordsInLowerCase;
        return !hasPlace ? (CitationText.Bare(FirstSentence(zone)), null)
            : isJournal && Journal(zone, false) is { } only ? (null, only)
            : (isJournal ? null : CitationText.Bare(zone), null);
    }

    private static (string Title, string After)? Quoted(string zone)
    {
        if (zone.Length < 3 || zone[0] is not ('"' or '\''))
        {
            return null;
        }

        for (int at = zone.Length - 1; at > 10; at--)
        {
            if (zone[at] == zone[0] && (at + 1 == zone.Length || !char.IsLetterOrDigit(zone[at + 1])) && (zone[0] == '"' || zone[at - 1] is '.' or ',' or '?' || (at + 1 < zone.Length && zone[at + 1] is ',' or '.')))
            {
                return (zone[1..at], zone[(at + 1)..]);
            }
        }

        return null;
    }

    private static string FirstSentence(string zone)
    {
        for (int at = 1; at + 1 < zone.Length; at++)
        {
            if (IsBoundary(zone, at))
            {
                return zone[..(at + 1)];
            }
        }

        return zone;
    }

    /// <summary>Where the journal's name begins; 0 if nothing stands before it.</summary>
    private static int JournalStart(string zone)
    {
        int start = SegmentStart(zone, zone.Length);
        while (start > 0)
        {
            int previous = SegmentStart(zone, start - 1);
            ReadOnlySpan<char> segment = zone.AsSpan(previous, start - previous).Trim(" .");
            if (zone[..start].TrimEnd()[^1] != '.')
            {
                return start;
            }

            if (!IsAbbreviated(segment, previous == 0))
            {
                return TailStart(zone, previous, start) ?? start;
            }

            start = previous;
        }

        return CommaStart(zone, ", ") is > 0 and var comma ? comma : CommaStart(zone, ") ") is > 0 and var bracket ? bracket : CapitalsStart(zone);
    }

    /// <summary>Where the segment begins that ends at <paramref name="end"/>.</summary>
    private static int SegmentStart(string zone, int end)
    {
        for (int at = end - 2; at > 0; at--)
        {
            if (IsBoundary(zone, at))
            {
                int start = at + 1;
                while (start < end && zone[start] == ' ')
                {
                    start++;
                }

                return start < end ? start : 0;
            }
        }

        return 0;
    }

    private static bool IsBoundary(string zone, int at) =>
        zone[at] is '.' or '?' or '!' or '"' && at + 1 < zone.Length && (zone[at + 1] == ' ' || (char.IsUpper(zone[at + 1]) && char.IsLower(zone[at - 1])))
        && !(zone[at] == '"' && zone[at + 1] != ' ') && !(at >= 2 && zone[at] == '.' && zone.AsSpan(0, at).EndsWith(" vs", StringComparison.Ordinal));

    /// <summary>Whether these words before a full stop belong to the journal behind it: <c>Am. J.</c>, <c>Proc. Natl</c>.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> segment, bool isFirst)
    {
        int words = 0;
        int longest = segment.Contains(' ') ? 5 : 8;
        foreach (string part in segment.ToString().Split(' '))
        {
            ReadOnlySpan<char> word = part.AsSpan().Trim(",()");
            bool isShort = word.Length > 0 && word.Length <= longest && char.IsUpper(word[0]) && !isFirst;
            if (!isShort && !(CitationWords.IsJournalWord(word) && char.IsUpper(word[0])))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and <= 4;
    }

    /// <summary>Where, in the last segment of the title, the first word of an abbreviated journal stands behind a comma: <c>…, Eur. J. Pharmacol.</c></summary>
    private static int? TailStart(string zone, int from, int end)
    {
        int comma = zone.LastIndexOf(", ", end - 1, end - from, StringComparison.Ordinal);
        return comma > 0 && IsAbbreviated(zone.AsSpan(comma + 2, end - comma - 2).Trim(" ."), true) ? comma + 2 : null;
    }

    /// <summary>Where a title ends with a comma, as in some styles, and a name in capitals follows.</summary>
    private static int CommaStart(string zone, string mark)
    {
        int best = 0;
        for (int comma = zone.LastIndexOf(mark, StringComparison.Ordinal); comma > 0; comma = zone.LastIndexOf(mark, comma - 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> tail = zone.AsSpan(comma + 2);
            if (!IsCapitalised(tail))
            {
                break;
            }

            best = comma + 2;
        }

        return best > 0 && HasLowerWords(zone.AsSpan(0, best)) ? best : 0;
    }

    /// <summary>Where nothing ends the title: the words in capitals behind the last other word, if a journal's are among them.</summary>
    private static int CapitalsStart(string zone)
    {
        int start = zone.Length;
        int at = zone.Length;
        bool isJournal = false;
        while (at > 0)
        {
            int from = zone.LastIndexOf(' ', at - 1) + 1;
            ReadOnlySpan<char> word = zone.AsSpan(from, at - from).Trim(".,&");
            bool isName = word.Length > 0 && char.IsUpper(word[0]);
            if (!isName && word is not ("of" or "and" or "the" or "in" or "for" or "on" or ""))
            {
                break;
            }

            isJournal |= isName && word.Length > 1 && (CitationWords.IsJournalWord(word) || word is "Journal" or "Archives" or "Annals" or "Letters" or "Proceedings" or "Toxicology" or "Science" or "Research");
            start = isName ? from : start;
            at = Math.Max(from - 1, 0);
        }

        return isJournal && at > 0 && start < zone.Length && HasLowerWords(zone.AsSpan(0, start)) ? start : 0;
    }

    internal static bool IsCapitalised(ReadOnlySpan<char> name)
    {
        foreach (string part in name.ToString().Split(' '))
        {
            ReadOnlySpan<char> word = part.AsSpan().Trim(".,&()");
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word is not ("of" or "and" or "the" or "in" or "for" or "on" or "de"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLowerWords(ReadOnlySpan<char> title)
    {
        int lower = 0;
        foreach (string word in title.ToString().Split(' '))
        {
            lower += word.Length > 2 && char.IsLower(word[0]) ? 1 : 0;
        }

        return lower >= 2;
    }

    /// <summary>A name that can be a journal's, or null.</summary>
    private static string? Journal(string text, bool isBehindTitle = true)
    {
        string name = text.Trim(' ', ',', ';', ':', '-', '"', '\'').TrimEnd('.');
        name = name.TrimStart('.', ' ');
        int words = name.AsSpan().Count(' ') + 1;
        bool isProceedings = name.StartsWith("In:", StringComparison.Ordinal) || (isBehindTitle && name.StartsWith("In ", StringComparison.Ordinal) && !name.StartsWith("In Vi", StringComparison.Ordinal));
        bool isName = name.Length is > 1 and <= LongestJournal && words <= MostJournalWords && !isProceedings && (StartsAsName(name) || (isBehindTitle && words <= 4)) && !name.Contains(';', StringComparison.Ordinal);
        return isName ? name : null;
    }

    /// <summary>A capital in front, or in the first word, as in <c>eLife</c>.</summary>
    private static bool StartsAsName(string name)
    {
        int end = name.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> word = end < 0 ? name : name.AsSpan(0, end);
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                return char.IsLetter(word[0]) || char.IsDigit(word[0]) || word[0] == '(';
            }
        }

        return word is "npj" or "eneuro" || CitationWords.IsJournalWord(word);
    }
}
