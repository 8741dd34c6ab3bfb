namespace NcbiClient.Records;

/// <summary>A page: letters, digits, letters, of which either letters or digits must be there (<c>S12</c>, <c>12A</c>, <c>1641.e1</c>, <c>xii</c>).</summary>
internal sealed record PageNumber(string Prefix, string Digits, string Suffix)
{
    public static PageNumber? Parse(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return IsRoman(text) ? new PageNumber(text, "", "") : null;
        }

        int length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        int end = length < 0 ? text.Length : start + length;
        string prefix = text[..start];
        string suffix = text[end..];
        return prefix.All(IsPartOfPrefix) && suffix.All(IsPartOfSuffix) ? new PageNumber(prefix, text[start..end], suffix) : null;
    }

    /// <summary>This page, the last of a range, with what it left out because the first page has it; null when it cannot be told.</summary>
    public PageNumber? ExpandedFrom(PageNumber first)
    {
        if (first.WithinSection() is { } within)
        {
            return (WithinSection() ?? this).ExpandedFrom(within);
        }

        bool isAlikePrefix = Prefix.Length == 0 || IsEndOf(first.Prefix);
        bool isAbbreviated = Digits.Length < first.Digits.Length;
        // in a supplement all pages have the S
        string suffix = first.Suffix == "S" && Suffix.Length == 0 && isAbbreviated ? first.Suffix : Suffix;
        bool isAlike = isAlikePrefix && (first.Suffix.Length == 0 || suffix == first.Suffix);
        if (!isAlike || Digits.Length == 0 || first.Digits.Length == 0)
        {
            return null;
        }

        string digits = isAbbreviated ? first.Digits[..^Digits.Length] + Digits : Digits;
        return IsLess(digits, first.Digits) ? null : new PageNumber(first.Prefix, digits, suffix);
    }

    public override string ToString() => Prefix + Digits + Suffix;

    /// <summary>A page counted within a section or behind a page: <c>6.3.1</c> is page 1 of 6.3, <c>734.e1</c> the first electronic page behind 734; null for others.</summary>
    private PageNumber? WithinSection()
    {
        int number = Suffix.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1;
        return Suffix.StartsWith('.') && number < Suffix.Length ? new PageNumber(Prefix + Digits + Suffix[..number], Suffix[number..], "") : null;
    }

    /// <summary>Whether the prefix is that of the first page or its last part: <c>e</c> of <c>734.e</c>.</summary>
    private bool IsEndOf(string prefix) =>
        prefix == Prefix || (prefix.EndsWith(Prefix, StringComparison.Ordinal) && !char.IsLetter(prefix[^(Prefix.Length + 1)]));

    private static bool IsLess(string left, string right) =>
        left.Length != right.Length ? left.Length < right.Length : string.CompareOrdinal(left, right) < 0;

    private static bool IsRoman(string text) => text.Length > 0 && text.All(static c => char.ToLowerInvariant(c) is 'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm');

    private static bool IsPartOfPrefix(char c) => char.IsLetter(c) || c is ':' or '.';

    private static bool IsPartOfSuffix(char c) => char.IsLetterOrDigit(c) || c == '.';
}
