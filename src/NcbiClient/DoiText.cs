namespace NcbiClient;

/// <summary>Finds the DOI in a text and brings it to its canonical form: no decoration, no percent-encoding, lower case.</summary>
internal static class DoiText
{
    private const string Directory = "10.";

    /// <summary>The canonical DOI, or null. An already canonical text comes back as it is, without allocation in the usual case.</summary>
    public static string? Find(ReadOnlySpan<char> text, string? original)
    {
        if (IsPlainlyCanonical(text))
        {
            return original ?? text.ToString();
        }

        // Three dots at the end mean that something is missing.
        if (text.Length > PastedText.MaxLength || text.TrimEnd().EndsWith("..."))
        {
            return null;
        }

        string pasted = PastedText.WithoutTag(PastedText.Clean(text), "[doi]");
        pasted = PastedText.WithoutLabels(pasted, "doi", "info:doi", "urn:doi");
        string? found = PastedUrl.TryParse(pasted, out PastedUrl url) ? DoiUrl.Find(url) : pasted;
        string? canonical = found is null ? null : Canonical(found);
        return canonical == original ? original : canonical;
    }

    /// <summary>The length of the prefix <c>10.1234</c> with its slash, or 0.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Directory))
        {
            return 0;
        }

        int at = Directory.Length + DigitsAt(text, Directory.Length);
        if (at - Directory.Length is < 4 or > 9)
        {
            return 0;
        }

        while (at < text.Length && text[at] == '.' && DigitsAt(text, at + 1) is > 0 and int digits)
        {
            at += 1 + digits;
        }

        return at < text.Length && text[at] == '/' ? at + 1 : 0;
    }

    private static string? Canonical(string text)
    {
        // Until nothing changes, so that the canonical form of a canonical form is itself.
        for (string before = ""; text != before;)
        {
            before = text;
            text = PastedText.Clean(Uri.UnescapeDataString(text));
        }

        int suffix = PrefixLength(text);
        return suffix > 0 && suffix < text.Length && IsSuffix(text.AsSpan(suffix)) ? text.ToLowerInvariant() : null;
    }

    private static bool IsSuffix(ReadOnlySpan<char> suffix)
    {
        if (suffix.IndexOfAnyExceptInRange('!', '~') >= 0 || suffix.Contains('\\') || suffix.Contains("](", StringComparison.Ordinal))
        {
            return false;
        }

        // Dot segments would not survive in an address; another address or DOI inside means that several things were pasted.
        return !suffix.Contains("://", StringComparison.Ordinal) && !HasDotSegment(suffix) && !HoldsAnother(suffix);
    }

    private static bool HasDotSegment(ReadOnlySpan<char> suffix)
    {
        while (!suffix.IsEmpty)
        {
            int slash = suffix.IndexOf('/');
            if ((slash < 0 ? suffix : suffix[..slash]) is "." or "..")
            {
                return true;
            }

            suffix = slash < 0 ? [] : suffix[(slash + 1)..];
        }

        return false;
    }

    private static bool HoldsAnother(ReadOnlySpan<char> suffix)
    {
        for (int at = 1; at < suffix.Length; at++)
        {
            if (suffix[at - 1] is ',' or ';' or '|' or '&' && PrefixLength(suffix[at..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only characters that no rule touches: true for nearly every DOI in PubMed's own records once it is in lower case.</summary>
    private static bool IsPlainlyCanonical(ReadOnlySpan<char> text)
    {
        int suffix = PrefixLength(text);
        if (suffix == 0 || suffix == text.Length || !IsLowerOrDigit(text[^1]) || text.Length > PastedText.MaxLength)
        {
            return false;
        }

        char before = '/';
        foreach (char c in text[suffix..])
        {
            if (!IsLowerOrDigit(c) && (c is not ('.' or '-' or '_' or '/' or '(' or ')' or ':') || (before == '/' && c is '/' or '.')))
            {
                return false;
            }

            before = c;
        }

        return true;
    }

    private static bool IsLowerOrDigit(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
