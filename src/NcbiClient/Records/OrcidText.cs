namespace NcbiClient.Records;

/// <summary>Reads an ORCID iD however publishers write it. See https://support.orcid.org/hc/articles/360006897674 for its check digit.</summary>
internal static class OrcidText
{
    /// <summary>The hyphenated form, or null when the text is no ORCID iD with a right check digit.</summary>
    public static string? Normalize(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim().TrimEnd("/.");
        rest = rest[(rest.LastIndexOf('/') + 1)..];
        rest = rest.StartsWith("orcid:", StringComparison.OrdinalIgnoreCase) ? rest["orcid:".Length..] : rest;
        Span<char> digits = stackalloc char[16];
        int count = 0;
        foreach (char c in rest)
        {
            bool isDigit = char.IsAsciiDigit(c) || (count == 15 && c is 'X' or 'x');
            if (isDigit && count < 16)
            {
                digits[count++] = char.ToUpperInvariant(c);
            }
            else if (c is not '-' and not ' ' and not (>= '\u2010' and <= '\u2015')) // hyphens and dashes
            {
                return null;
            }
        }

        return count == 16 && digits[15] == CheckDigit(digits[..15]) ? $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}" : null;
    }

    private static char CheckDigit(ReadOnlySpan<char> digits)
    {
        int total = 0;
        foreach (char digit in digits)
        {
            total = (total + (digit - '0')) * 2 % 11;
        }

        int check = (12 - total) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}
