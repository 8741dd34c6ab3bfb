namespace NcbiClient;

/// <summary>The parts of a web address that may carry an identifier. More lenient than <see cref="Uri"/>: DOIs hold characters that it rejects.</summary>
internal readonly struct PastedUrl
{
    private PastedUrl(string host, string path, string query)
    {
        Host = host;
        Path = path;
        Query = query;
    }

    /// <summary>Lower case, without user, port and <c>www.</c>.</summary>
    public string Host { get; }

    /// <summary>From the first slash, still percent-encoded.</summary>
    public string Path { get; }

    /// <summary>Without its question mark, still percent-encoded.</summary>
    public string Query { get; }

    /// <summary>The path's parts, decoded, without empty ones.</summary>
    public string[] Segments => Array.ConvertAll(Path.Split('/', StringSplitOptions.RemoveEmptyEntries), Uri.UnescapeDataString);

    /// <summary>Reads an address with a scheme, or without one if it begins with a host name.</summary>
    public static bool TryParse(string text, out PastedUrl url)
    {
        url = default;
        string rest = WithoutScheme(text, out bool hadScheme);
        int pathAt = rest.IndexOf('/', StringComparison.Ordinal);
        if (pathAt <= 0)
        {
            return false;
        }

        string host = HostOf(rest[..pathAt]);
        if (!hadScheme && !LooksLikeHost(host))
        {
            return false;
        }

        string path = Before(rest[pathAt..], '#');
        int queryAt = path.IndexOf('?', StringComparison.Ordinal);
        url = queryAt < 0
            ? new PastedUrl(host, path, "")
            : new PastedUrl(host, path[..queryAt], path[(queryAt + 1)..]);
        return true;
    }

    private static string WithoutScheme(string text, out bool hadScheme)
    {
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://", "//"])
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                hadScheme = true;
                return text[scheme.Length..];
            }
        }

        hadScheme = false;
        return text;
    }

    private static string HostOf(string authority)
    {
        string host = Before(authority[(authority.LastIndexOf('@') + 1)..], ':').ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    private static string Before(string text, char mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : text[..at];
    }

    /// <summary>A name with a dot whose last label is made of letters; so the prefix of a DOI is none.</summary>
    private static bool LooksLikeHost(string host)
    {
        int dot = host.LastIndexOf('.');
        return dot > 0
            && host.Length - dot > 2
            && host.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0
            && host.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
    }
}
