using System.Buffers;

namespace NcbiClient.Records;

/// <summary>Reads pages as MEDLINE writes them.</summary>
internal static class PageRangeText
{
    private static readonly char[] s_separators = [',', ';'];
    private static readonly SearchValues<char> s_dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014");

    public static EquatableList<PageRange> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        EquatableListBuilder<PageRange> ranges = default;
        foreach (string part in text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadPart(part) is not { } range)
            {
                return [Unchanged(text.Trim())];
            }

            ranges.Add(range);
        }

        return ranges.Count > 0 ? ranges.ToList() : [Unchanged(text.Trim())];
    }

    /// <summary>The range of two pages that the record has apart, of which each may have hyphens of its own.</summary>
    public static EquatableList<PageRange> Read(string? start, string? end)
    {
        if (string.IsNullOrWhiteSpace(start) || string.IsNullOrWhiteSpace(end))
        {
            return Read(string.IsNullOrWhiteSpace(start) ? end : start);
        }

        (string first, string last) = (start.Trim(), end.Trim());
        string both = $"{first}-{last}";
        return first == last ? [Unchanged(first)]
            : first.AsSpan().ContainsAny(s_dashes) ? [new() { First = first, Last = last, Text = both }]
            : both.AsSpan().IndexOfAny(s_separators) >= 0 ? Read(both)
            : [ReadRange(both) ?? new() { First = first, Last = last, Text = both }];
    }

    private static PageRange Unchanged(string text) => new() { First = text, Last = text, Text = text };

    private static PageRange? ReadPart(string text) => IsArticleNumber(text) ? Unchanged(text) : ReadRange(text);

    /// <summary>The American Society for Microbiology numbered articles e00185-17, which is number 185 of 2017; no journal counts pages so.</summary>
    private static bool IsArticleNumber(string text) =>
        text.Length == 9 && text[0] == 'e' && s_dashes.Contains(text[6]) && text.AsSpan(1, 5).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(7).IndexOfAnyExceptInRange('0', '9') < 0;

    private static PageRange? ReadRange(string text)
    {
        int dash = text.AsSpan().IndexOfAny(s_dashes);
        string before = dash < 0 ? text : text[..dash].TrimEnd();
        int blank = before.LastIndexOf(' ');
        string label = blank < 0 ? "" : before[..blank].TrimEnd();
        string first = before[(blank + 1)..];
        string last = dash < 0 ? first : text[(dash + 1)..].TrimStart();
        if (!IsLabel(label) || PageNumber.Parse(first) is not { } from || PageNumber.Parse(last) is not { } to)
        {
            return null;
        }

        return new PageRange { Label = label.Length == 0 ? null : label, First = first, Last = to.ExpandedFrom(from)?.ToString() ?? last, Text = text };
    }

    private static bool IsLabel(string text) => text.All(static c => char.IsLetter(c) || c is ' ' or '.');
}
