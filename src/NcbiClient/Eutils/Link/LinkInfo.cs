namespace NcbiClient.Eutils;

/// <summary>A kind of link that a record has (<c>LinkInfo</c>). Immutable, hence thread-safe.</summary>
public sealed record LinkInfo
{
    /// <summary>Where the records linked to are; <c>linkout</c> for sites outside of NCBI.</summary>
    public EntrezDatabase DatabaseTo { get; init; }

    /// <summary>The kind of link.</summary>
    public LinkName LinkName { get; init; }

    /// <summary>What NCBI's menus call it.</summary>
    /// <value>Null if they do not.</value>
    public string? MenuTag { get; init; }

    /// <summary>What NCBI's pages call it.</summary>
    /// <value>Null if they do not.</value>
    public string? HtmlTag { get; init; }

    /// <summary>A pattern of the address at which NCBI shows the links.</summary>
    /// <value>Null if there is none.</value>
    public Uri? Url { get; init; }

    /// <summary>The language of what is at that address (<c>LNG</c>), by NCBI's codes, such as <c>EN</c> and <c>DE</c>.</summary>
    /// <value>Null if the answer does not say, which by its DTD means <c>EN</c>.</value>
    public string? UrlLanguage { get; init; }

    /// <summary>The order in which NCBI shows them.</summary>
    /// <value>Smaller comes first; null if the answer does not say.</value>
    public int? Priority { get; init; }
}
