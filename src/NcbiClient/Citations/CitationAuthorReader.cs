namespace NcbiClient.Citations;

/// <summary>Reads the authors with whom a citation begins.</summary>
internal sealed class CitationAuthorReader
{
    private const int MostAuthors = 400;
    private const int LongestGroup = 160;

    public List<CitationAuthor> Authors { get; } = [];

    public bool HasMore { get; private set; }

    /// <summary>Where the text goes on.</summary>
    public int End { get; private set; }

    /// <summary>Whether the list ended as lists of authors do: with a full stop, a colon, a year, or <c>et al.</c></summary>
    public bool IsClosed { get; private set; }

    private delegate CitationAuthor? NameReading(ref CitationCursor cursor);

    /// <summary>The authors at the start of the text; none if it does not begin with names.</summary>
    public static CitationAuthorReader Read(string text)
    {
        foreach (NameReading reading in new NameReading[] { CitationNameReader.Inverted, CitationNameReader.InitialsFirst, CitationNameReader.InvertedInFull, CitationNameReader.InFull })
        {
            CitationAuthorReader reader = new();
            reader.ReadList(text, reading);
            bool isInFull = reading == CitationNameReader.InvertedInFull || reading == CitationNameReader.InFull;
            if (reader.Authors.Count > 0 && (isInFull ? reader.IsSurelyAList(text) : reader.IsClosed || reader.Authors.Count > 1 || reader.Authors[0].Initials is { Length: > 1 }))
            {
                return reader;
            }
        }

        CitationAuthorReader group = new();
        group.ReadGroup(text);
        return group;
    }

    /// <summary>Names in full look like titles of two or three words: they count where a year or quote follows, or where there are several.</summary>
    private bool IsSurelyAList(string text)
    {
        CitationCursor cursor = new(text, End);
        cursor.Skip(".,");
        return IsClosed && (HasMore || cursor.Current is '"' || (cursor.Eat('(') && cursor.Year(out _)) || cursor.Year(out _) || Authors.Count > 2);
    }

    private void ReadList(string text, NameReading reading)
    {
        CitationCursor cursor = new(text, 0);
        while (Authors.Count < MostAuthors)
        {
            Joined(ref cursor);
            if (ReadMore(ref cursor))
            {
                break;
            }

            CitationCursor other = cursor;
            CitationAuthor? author = reading(ref cursor) ?? (Authors.Count > 0 ? Mixed(ref cursor, reading) : OnlyName(ref cursor));
            if (author is null)
            {
                End = other.At;
                IsClosed = other.Year(out _);
                return;
            }

            Authors.Add(author);
            End = cursor.At;
            if (ReadMore(ref cursor))
            {
                break;
            }

            CitationCursor joined = cursor;
            if (!cursor.Eat(',') && !cursor.Eat(';') && !cursor.Eat('/') && !Joined(ref joined))
            {
                break;
            }
        }

        IsClosed = true;
    }

    /// <summary>Some lists begin with one shape and go on with another; groups stand among persons.</summary>
    private static CitationAuthor? Mixed(ref CitationCursor cursor, NameReading reading)
    {
        if (reading == CitationNameReader.InvertedInFull && CitationNameReader.InFull(ref cursor) is { } full)
        {
            return full;
        }

        CitationAuthor? other = reading == CitationNameReader.Inverted ? CitationNameReader.InitialsFirst(ref cursor) : null;
        return other ?? OnlyName(ref cursor) ?? Group(ref cursor);
    }

    /// <summary>A family name alone, which only <c>et al.</c> makes one.</summary>
    private static CitationAuthor? OnlyName(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int from = cursor.At;
        while (char.IsLetter(cursor.Current) || (cursor.Current is '-' or '\'' or ' ' && char.IsLetter(cursor.Next) && cursor.At - from < 40))
        {
            CitationCursor behind = cursor;
            behind.Skip(",");
            if (cursor.At > from && behind.EatWord("et al") && char.IsUpper(cursor.From(from)[0]))
            {
                return new CitationAuthor { LastName = cursor.From(from).ToString() };
            }

            cursor.At++;
        }

        CitationCursor end = cursor;
        end.Skip(",");
        if (cursor.At - from > 1 && end.EatWord("et al") && char.IsUpper(cursor.From(from)[0]))
        {
            return new CitationAuthor { LastName = cursor.From(from).ToString() };
        }

        cursor = start;
        return null;
    }

    private static bool Joined(ref CitationCursor cursor)
    {
        bool joined = false;
        while (cursor.EatAnyWord(["and", "und"]) || cursor.Eat('&') || cursor.Eat(','))
        {
            joined = true;
        }

        return joined;
    }

    private bool ReadMore(ref CitationCursor cursor)
    {
        if (Authors.Count == 0)
        {
            return false;
        }

        CitationCursor start = cursor;
        cursor.Skip(".,");
        bool isCut = cursor.Eat('\u2026') || (start.Current == ' ' && cursor.At - start.At > 3);
        if (cursor.EatAnyWord(["et al", "and others", "and colleagues", "et alii", "u. a"]))
        {
            HasMore = true;
            End = cursor.At;
            return true;
        }

        HasMore |= isCut;
        cursor = isCut ? cursor : start;
        return false;
    }

    /// <summary>A group in the place of authors: up to a full stop, a bracketed year, or the word that makes it one.</summary>
    private void ReadGroup(string text)
    {
        CitationCursor cursor = new(text, 0);
        if (Group(ref cursor) is { } group)
        {
            Authors.Add(group);
            End = cursor.At;
            IsClosed = true;
        }
    }

    private static bool IsYear(CitationCursor cursor)
    {
        cursor.Skip();
        return cursor.Year(out _);
    }

    private static CitationAuthor? Group(ref CitationCursor cursor)
    {
        CitationCursor start = cursor;
        cursor.Skip();
        int from = cursor.At;
        bool isGroup = false;
        int lower = 0;
        while (!cursor.IsAtEnd && cursor.At - from < LongestGroup && cursor.Current is not ('.' or ':' or ';' or '(' or '"'))
        {
            ReadOnlySpan<char> word = cursor.Letters();
            CitationCursor year = cursor;
            if (year.Eat(',') && IsYear(year))
            {
                break;
            }

            isGroup |= CitationWords.IsGroupWord(word) && char.IsUpper(word[0]);
            lower += word.Length > 3 && char.IsLower(word[0]) ? 1 : 0;
            if (isGroup && word is "Consortium" or "Investigators" or "Collaborators" or "Group" && (cursor.Current is ',' || (cursor.Current == ' ' && char.IsUpper(cursor.Next))))
            {
                break;
            }

            cursor.At += word.IsEmpty ? 1 : 0;
        }

        string name = cursor.From(from).TrimEnd(" ,").ToString();
        if (!isGroup || lower > 2 || name.Length < 3 || !char.IsUpper(name[0]))
        {
            cursor = start;
            return null;
        }

        return new CitationAuthor { CollectiveName = name };
    }
}
