namespace NcbiClient.Xml.Bulk;

/// <summary>Finds where a record ends, without reading it: XML is only parsed where a comment, a section or a nested element could deceive a search.</summary>
internal static class RecordScanner
{
    /// <summary>The end is not there yet.</summary>
    public const int NeedMore = -1;

    /// <summary>The end of the element whose start tag <paramref name="xml"/> begins with, or <see cref="NeedMore"/>.</summary>
    /// <remarks>Of a well-formed element this is its end. Of another one it is an end that lets the reading go on as soon as possible.</remarks>
    /// <param name="xml">What has been read of the document from the element on.</param>
    /// <param name="nameLength">How long the element's name is.</param>
    /// <param name="root">The root's name: its end tag ends all. Empty when the element is the root.</param>
    /// <param name="isAll">Whether nothing follows.</param>
    /// <param name="isGuess">Whether all bytes were searched in vain for the end, and this is only where reading can go on.</param>
    /// <param name="survey">What the bytes up to the end do not have, if that was found out.</param>
    public static int FindEnd(ReadOnlySpan<byte> xml, int nameLength, ReadOnlySpan<byte> root, bool isAll, out bool isGuess, out XmlByteSurvey survey)
    {
        isGuess = false;
        survey = default;
        int tag = EndOfStartTag(xml, 1 + nameLength);
        if (tag < 0 || xml[tag - 2] == (byte)'/')
        {
            return tag;
        }

        ReadOnlySpan<byte> name = xml.Slice(1, nameLength);
        int end = RecordEnd.Find(xml, tag, name, out survey);
        if (end > 0)
        {
            return end;
        }

        survey = default;
        bool isRootNowhere = root.IsEmpty || (end == NeedMore && root.StartsWith(name)); // what begins with the name stands nowhere
        if (end == RecordEnd.Unusual && (end = FindFirstEnd(xml, tag, name, out bool isNested)) > 0 && !isNested)
        {
            XmlByteSurvey upToEnd = XmlByteSurvey.Of(xml[..end]);
            if (upToEnd.HasNoDeclaration)
            {
                survey = upToEnd;
                return end;
            }
        }

        // Without an end tag of the name, and with no end of the set either, following all tags could find nothing else.
        bool isCut = end < 0 && !isAll && (isRootNowhere || xml.IndexOf(root) < 0);
        return isCut ? NeedMore : FindEndAmidMarkup(xml, tag, name, root, isAll, out isGuess);
    }

    /// <summary>The same, where a comment, a section, an instruction or an element of the same name stands before the end.</summary>
    private static int FindEndAmidMarkup(ReadOnlySpan<byte> xml, int tag, ReadOnlySpan<byte> name, ReadOnlySpan<byte> root, bool isAll, out bool isGuess)
    {
        int exact = Follow(xml, tag, name, root, out int rootEnd);
        isGuess = exact < 0 && (rootEnd >= 0 || isAll);
        return isGuess ? First(FindFirstEnd(xml, tag, name, out _), First(FindTag(xml, tag, name), rootEnd)) : exact;
    }

    /// <summary>The same, but guessed from the next tag of that name, without looking further: for a document with so much damage that each search to its end would take too long.</summary>
    public static int GuessEnd(ReadOnlySpan<byte> xml, int nameLength, ReadOnlySpan<byte> root)
    {
        int at = EndOfStartTag(xml, 1 + nameLength);
        if (at < 0 || xml[at - 2] == (byte)'/')
        {
            return at;
        }

        ReadOnlySpan<byte> name = xml.Slice(1, nameLength);
        while (xml[at..].IndexOf(name) is >= 0 and int found)
        {
            at += found;
            bool isEnd = xml[at - 1] == (byte)'/' && xml[at - 2] == (byte)'<';
            if ((isEnd || xml[at - 1] == (byte)'<') && IsNamed(xml[at..], name))
            {
                return isEnd ? EndOfStartTag(xml, at + name.Length) : at - 1;
            }

            at += name.Length;
        }

        int rootEnd = root.IsEmpty ? NeedMore : xml.IndexOf([(byte)'<', (byte)'/', .. root]);
        return rootEnd >= 0 ? rootEnd : NeedMore;
    }

    /// <summary>Behind the next <c>&gt;</c> that no quote hides; at a <c>&lt;</c>, which no tag may hold, when that comes before.</summary>
    public static int EndOfStartTag(ReadOnlySpan<byte> xml, int from)
    {
        int at = from;
        while (at < xml.Length)
        {
            int found = xml[at..].IndexOfAny("<>\"'"u8);
            if (found < 0)
            {
                return NeedMore;
            }

            at += found;
            byte quote = xml[at];
            if (quote is (byte)'<' or (byte)'>')
            {
                return quote == (byte)'>' ? at + 1 : at;
            }

            int end = xml[(at + 1)..].IndexOfAny(quote, (byte)'<');
            if (end < 0)
            {
                return NeedMore;
            }

            at += 1 + end;
            if (xml[at] == (byte)'<')
            {
                return at;
            }

            at++;
        }

        return NeedMore;
    }

    /// <summary>Where the comment, section or instruction ends that begins at <c>&lt;!</c> or <c>&lt;?</c>; -1 when it does not, 0 when it is none.</summary>
    public static int EndOfMarkup(ReadOnlySpan<byte> xml) =>
        xml.StartsWith("<?"u8) ? EndBehind(xml, 2, "?>"u8)
        : xml.StartsWith("<!--"u8) ? EndBehind(xml, 4, "-->"u8)
        : xml.StartsWith("<![CDATA["u8) ? EndBehind(xml, 9, "]]>"u8)
        : "<!--"u8.StartsWith(xml) || "<![CDATA["u8.StartsWith(xml) ? NeedMore : 0;

    /// <summary>Whether an element's name ends here: <c>PubmedArticleSet</c> begins like <c>PubmedArticle</c>.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name) =>
        rest.StartsWith(name) && rest.Length > name.Length && !XmlSyntax.IsNameByte(rest[name.Length]);

    private static int EndBehind(ReadOnlySpan<byte> xml, int from, ReadOnlySpan<byte> mark)
    {
        int at = xml[from..].IndexOf(mark);
        return at < 0 ? NeedMore : from + at + mark.Length;
    }

    /// <summary>Behind the next end tag of that name; <see cref="NeedMore"/> when there is none.</summary>
    private static int FindFirstEnd(ReadOnlySpan<byte> xml, int from, ReadOnlySpan<byte> name, out bool isNested)
    {
        isNested = false;
        int at = from;
        while (xml[at..].IndexOf(name) is >= 0 and int found)
        {
            at += found;
            bool isNamed = IsNamed(xml[at..], name);
            if (isNamed && xml[at - 1] == (byte)'/' && xml[at - 2] == (byte)'<')
            {
                return EndOfStartTag(xml, at + name.Length);
            }

            isNested |= isNamed && xml[at - 1] == (byte)'<';
            at += name.Length;
        }

        return NeedMore;
    }

    /// <summary>Where the next start tag of that name begins, or -1.</summary>
    private static int FindTag(ReadOnlySpan<byte> xml, int from, ReadOnlySpan<byte> name)
    {
        int at = from;
        while (xml[at..].IndexOf(name) is >= 0 and int found)
        {
            at += found;
            if (at > 0 && xml[at - 1] == (byte)'<' && IsNamed(xml[at..], name))
            {
                return at - 1;
            }

            at += name.Length;
        }

        return -1;
    }

    /// <summary>Walks from tag to tag, past comments, sections and instructions, counting elements of the same name.</summary>
    private static int Follow(ReadOnlySpan<byte> xml, int from, ReadOnlySpan<byte> name, ReadOnlySpan<byte> root, out int rootEnd)
    {
        int open = 1;
        int at = from;
        rootEnd = -1;
        while (xml[at..].IndexOf((byte)'<') is >= 0 and int found)
        {
            at += found;
            ReadOnlySpan<byte> rest = xml[at..];
            int length = rest.Length < 2 ? NeedMore : LengthOfStep(rest, name, ref open);
            if (length < 0)
            {
                return NeedMore;
            }

            at += length;
            if (open == 0)
            {
                return at;
            }

            if (!root.IsEmpty && rest.StartsWith("</"u8) && IsNamed(rest[2..], root))
            {
                rootEnd = at - length;
                return NeedMore;
            }
        }

        return NeedMore;
    }

    private static int LengthOfStep(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name, ref int open)
    {
        switch (rest[1])
        {
            case (byte)'!' or (byte)'?':
                int length = EndOfMarkup(rest);
                return length == 0 ? 2 : length;
            case (byte)'/' when IsNamed(rest[2..], name):
                open--;
                return EndOfStartTag(rest, 2);
            case (byte)'/':
                return 2;
            default:
                int end = IsNamed(rest[1..], name) ? EndOfStartTag(rest, 1) : 1;
                open += end > 1 && rest[end - 2] != (byte)'/' ? 1 : 0;
                return end;
        }
    }

    /// <summary>The first of two places, of which -1 is none.</summary>
    private static int First(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);
}
