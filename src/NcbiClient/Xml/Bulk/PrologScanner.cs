namespace NcbiClient.Xml.Bulk;

/// <summary>Finds the root's start tag. What stands before it is checked by <see cref="Utf8XmlReader"/> once it is whole.</summary>
internal static class PrologScanner
{
    /// <summary>Where the root's start tag begins and ends.</summary>
    /// <returns>False when it is not there yet, with <paramref name="start"/> -1; or when something else stands at <paramref name="start"/>.</returns>
    public static bool TryFindRoot(ReadOnlySpan<byte> xml, out int start, out int end)
    {
        int at = xml.StartsWith("\uFEFF"u8) ? 3 : 0;
        end = -1;
        while (true)
        {
            int space = xml[at..].IndexOfAnyExcept(" \t\r\n"u8);
            start = space < 0 ? -1 : at + space;
            if (space < 0 || start + 1 >= xml.Length)
            {
                start = -1;
                return false;
            }

            if (xml[start] != (byte)'<' || xml[start + 1] is not ((byte)'!' or (byte)'?'))
            {
                end = xml[start] == (byte)'<' ? RecordScanner.EndOfStartTag(xml, start + 1) : 0;
                start = end < 0 ? -1 : start;
                return end > 0;
            }

            int length = EndOfDeclaration(xml[start..]);
            if (length <= 0)
            {
                start = length < 0 ? -1 : start;
                return false;
            }

            at = start + length;
        }
    }

    private static int EndOfDeclaration(ReadOnlySpan<byte> xml)
    {
        if (xml.StartsWith("<!DOCTYPE"u8))
        {
            return EndOfDocType(xml);
        }

        int end = xml.StartsWith("<![CDATA["u8) ? 0 : RecordScanner.EndOfMarkup(xml);
        return end == 0 && "<!DOCTYPE"u8.StartsWith(xml) ? RecordScanner.NeedMore : end;
    }

    private static int EndOfDocType(ReadOnlySpan<byte> xml)
    {
        bool isInSubset = false;
        int at = "<!DOCTYPE".Length;
        while (at < xml.Length)
        {
            byte b = xml[at];
            int length = b is (byte)'"' or (byte)'\'' ? LengthOfQuoted(xml[at..]) : b == (byte)'<' ? LengthOfMarkup(xml[at..]) : 1;
            if (length < 0)
            {
                return RecordScanner.NeedMore;
            }

            if (b == (byte)'>' && !isInSubset)
            {
                return at + 1;
            }

            isInSubset = b == (byte)'[' || (isInSubset && b != (byte)']');
            at += length;
        }

        return RecordScanner.NeedMore;
    }

    private static int LengthOfQuoted(ReadOnlySpan<byte> xml)
    {
        int end = xml[1..].IndexOf(xml[0]);
        return end < 0 ? RecordScanner.NeedMore : end + 2;
    }

    private static int LengthOfMarkup(ReadOnlySpan<byte> xml)
    {
        int end = RecordScanner.EndOfMarkup(xml);
        return end == 0 ? 1 : end;
    }
}
