namespace NcbiClient.Eutils;

/// <summary>A citation to look for: the parameters of PubMed's citation matcher.</summary>
/// <remarks>
/// Name the whole text, or parts, or both. Immutable, hence thread-safe.
/// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#citation-matcher-api">the citation matcher</see>.
/// </remarks>
public sealed record CitationSearchRequest
{
    /// <summary>The most characters that the parameters may have in the address, where they travel: nobody says how long it may be.</summary>
    private const int LongestQuery = 3_500;

    /// <summary>How to look (<c>method</c>).</summary>
    /// <value>The default is <see cref="CitationSearchMethod.Auto"/>.</value>
    public CitationSearchMethod Method { get; init; } = CitationSearchMethod.Auto;

    /// <summary>The citation as it stands in a reference list, a title alone, or any part of them (<c>raw-text</c>).</summary>
    /// <value>Null for none; some 3,000 characters at most.</value>
    public string? RawText { get; init; }

    /// <summary>The journal's name or abbreviation (<c>journal</c>).</summary>
    /// <value>Null for none.</value>
    public string? Journal { get; init; }

    /// <summary>When it was published (<c>pdat</c>).</summary>
    /// <value>Null for none.</value>
    public SearchDate? PublicationDate { get; init; }

    /// <summary>The volume (<c>volume</c>).</summary>
    /// <value>Null for none.</value>
    public string? Volume { get; init; }

    /// <summary>The issue (<c>issue</c>).</summary>
    /// <value>Null for none.</value>
    public string? Issue { get; init; }

    /// <summary>The first page (<c>page</c>).</summary>
    /// <value>Null for none.</value>
    public string? Page { get; init; }

    /// <summary>An author's name (<c>authors</c>).</summary>
    /// <value>Null for none.</value>
    public string? Author { get; init; }

    /// <summary>The parameters as they are sent.</summary>
    internal IEnumerable<(string Name, string? Value)> Parameters =>
    [
        ("method", Method.Value),
        ("raw-text", RawText),
        ("journal", Journal),
        ("pdat", PublicationDate?.ToString()),
        ("volume", Volume),
        ("issue", Issue),
        ("page", Page),
        ("authors", Author),
    ];

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        CitationSearchRequest request = this;
        RequestRule.NotDefault(request.Method.Value, "request.Method");
        RequestRule.NotDefault(request.PublicationDate?.ToString(), "request.PublicationDate");
        bool hasParts = request.Parameters.Skip(2).Any(static part => !string.IsNullOrWhiteSpace(part.Value));
        bool hasText = !string.IsNullOrWhiteSpace(request.RawText);
        RequestRule.Require(hasParts || request.Method != CitationSearchMethod.Field, "request names no part of a citation, such as request.Journal.");
        RequestRule.Require(hasText || request.Method != CitationSearchMethod.Heuristic, "request.RawText is required for a heuristic search.");
        RequestRule.Require(hasParts || hasText, "request names nothing to look for: set request.RawText, or a part such as request.Journal.");
        int length = request.Parameters.Sum(static part => Uri.EscapeDataString(part.Value ?? "").Length);
        RequestRule.Require(length <= LongestQuery, "request is too long for an address: shorten request.RawText.");
    }
}
