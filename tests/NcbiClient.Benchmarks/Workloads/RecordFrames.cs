namespace NcbiClient.Benchmarks.Workloads;

/// <summary>Cuts a file into its records at their end tags.</summary>
internal static class RecordFrames
{
    private static ReadOnlySpan<byte> Start => "<PubmedArticle>"u8;

    private static ReadOnlySpan<byte> End => "</PubmedArticle>"u8;

    /// <summary>The first whole record at or after an offset, and where the next may begin; null when there is none.</summary>
    public static Range? Next(ReadOnlySpan<byte> xml, int from)
    {
        int end = xml[from..].IndexOf(End);
        if (end < 0)
        {
            return null;
        }

        int start = xml.Slice(from, end).IndexOf(Start);
        return (from + start)..(from + end + End.Length);
    }

    public static int Count(ReadOnlySpan<byte> xml)
    {
        int count = 0;
        for (int at = 0; Next(xml, at) is { } frame; at = frame.End.Value)
        {
            count++;
        }

        return count;
    }
}
