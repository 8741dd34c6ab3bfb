using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Lists that the DTD requires, and that stand empty in a record that was read: they are written as they were, so none is added for them.</summary>
internal static class KeptEmptyList
{
    /// <summary>Whether the record keeps a list in an element of that name as unknown content.</summary>
    public static bool IsIn(Article article, string parent, string list)
    {
        foreach (UnknownContent item in article.UnknownContent)
        {
            if (LastName(item.Path).SequenceEqual(parent) && Name(item.Markup).SequenceEqual(list))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> LastName(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> last = path[(path.LastIndexOf('/') + 1)..];
        int bracket = last.IndexOf('[');
        return bracket < 0 ? last : last[..bracket];
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> markup)
    {
        int end = markup is ['<', ..] ? markup.IndexOfAny(" />") : -1;
        return end < 0 ? [] : markup[1..end];
    }
}
