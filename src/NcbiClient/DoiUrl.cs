namespace NcbiClient;

/// <summary>Where web addresses carry a DOI, and what publishers put behind it.</summary>
internal static class DoiUrl
{
    private static readonly string[] Resolvers = ["doi.org", "dx.doi.org"];
    private static readonly string[] QueryNames = ["doi=", "id="];
    private static readonly string[] Views =
    [
        "/full", "/fulltext", "/full-text", "/pdf", "/epdf", "/html", "/abstract", "/summary", "/meta", "/metrics", "/references", "/citations",
        ".pdf", ".html", ".full", ".full-text", ".abstract",
    ];

    /// <summary>The DOI as the address has it, without what only names a view of the article; or null.</summary>
    public static string? Find(PastedUrl url)
    {
        string path = Decoded(url.Path);
        int start = StartOf(path);
        if (start < 0)
        {
            return FindInQuery(url);
        }

        string found = path[start..].TrimEnd('/');
        return Resolvers.Contains(url.Host) ? found : WithoutView(found, url.Host);
    }

    private static string? FindInQuery(PastedUrl url)
    {
        foreach (string part in url.Query.Split('&'))
        {
            foreach (string name in QueryNames)
            {
                if (part.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return PastedText.WithoutLabels(Decoded(part[name.Length..]), "doi");
                }
            }
        }

        return null;
    }

    private static string Decoded(string text)
    {
        for (string before = ""; text != before;)
        {
            before = text;
            text = Uri.UnescapeDataString(text);
        }

        return text;
    }

    private static int StartOf(string path)
    {
        for (int at = 1; at < path.Length; at++)
        {
            if (path[at - 1] is '/' or ':' or '=' && DoiText.PrefixLength(path.AsSpan(at)) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static string WithoutView(string doi, string host)
    {
        int session = doi.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase);
        string rest = session < 0 ? doi : doi[..session];
        for (string before = ""; rest != before;)
        {
            before = rest;
            foreach (string end in Views)
            {
                if (rest.EndsWith(end, StringComparison.OrdinalIgnoreCase) && rest.Length - end.Length > DoiText.PrefixLength(rest))
                {
                    rest = rest[..^end.Length];
                }
            }
        }

        return host.EndsWith("rxiv.org", StringComparison.Ordinal) ? WithoutPreprintVersion(rest) : rest;
    }

    /// <summary>bioRxiv and medRxiv append the version (<c>v2</c>) to the DOI in their addresses.</summary>
    private static string WithoutPreprintVersion(string doi)
    {
        int last = doi.AsSpan().LastIndexOfAnyExceptInRange('0', '9');
        return last > 0 && last + 1 < doi.Length && doi[last] == 'v' ? doi[..last] : doi;
    }
}
