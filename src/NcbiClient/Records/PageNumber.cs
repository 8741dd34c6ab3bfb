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
        bool hasOwnPrefix = Prefix.Length > 0;
        bool isAlike = (!hasOwnPrefix || Prefix == first.Prefix) && (first.Suffix.Length == 0 || Suffix == first.Suffix);
        if (!isAlike || Digits.Length == 0 || first.Digits.Length == 0)
        {
            return null;
        }

        string digits = Digits.Length < first.Digits.Length ? first.Digits[..^Digits.Length] + Digits : Digits;
        return IsLess(digits, first.Digits) ? null : new PageNumber(first.Prefix, digits, Suffix);
    }

    public override string ToString() => Prefix + Digits + Suffix;

    private static bool IsLess(string left, string right) =>
        left.Length != right.Length ? left.Length < right.Length : string.CompareOrdinal(left, right) < 0;

    private static bool IsRoman(string text) => text.Length > 0 && text.All(static c => char.ToLowerInvariant(c) is 'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm');

    private static bool IsPartOfPrefix(char c) => char.IsLetter(c) || c is ':' or '.';

    private static bool IsPartOfSuffix(char c) => char.IsLetterOrDigit(c) || c == '.';
}
