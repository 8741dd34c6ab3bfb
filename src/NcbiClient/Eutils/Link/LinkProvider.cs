namespace NcbiClient.Eutils;

/// <summary>Who offers a site that a record links out to (<c>Provider</c>). Immutable, hence thread-safe.</summary>
public sealed record LinkProvider
{
    /// <summary>The full name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The short name, by which <see cref="LinkRequest.Holding"/> asks for this provider alone.</summary>
    public string NameAbbr { get; init; } = "";

    /// <summary>The provider's number at NCBI.</summary>
    public string Id { get; init; } = "";

    /// <summary>The provider's own page.</summary>
    /// <value>Null if the answer has none, against its DTD.</value>
    public Uri? Url { get; init; }

    /// <summary>The language of that page (<c>LNG</c>), by NCBI's codes, such as <c>EN</c> and <c>DE</c>.</summary>
    /// <value>Null if the answer does not say, which by its DTD means <c>EN</c>.</value>
    public string? UrlLanguage { get; init; }

    /// <summary>An icon; the address can be relative to NCBI's.</summary>
    /// <value>Null if there is none.</value>
    public Uri? IconUrl { get; init; }

    /// <summary>The language of the icon.</summary>
    /// <value>Null if the answer does not say.</value>
    public string? IconUrlLanguage { get; init; }
}
