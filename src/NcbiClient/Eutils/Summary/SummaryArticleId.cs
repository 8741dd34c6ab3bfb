using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>An identifier in a summary. Immutable, hence thread-safe.</summary>
public sealed record SummaryArticleId
{
    /// <summary>The kind of identifier (<c>idtype</c>).</summary>
    public ArticleIdType Type { get; init; }

    /// <summary>NCBI's number for the kind (<c>idtypen</c>).</summary>
    /// <value>Null if it is not given.</value>
    public int? TypeNumber { get; init; }

    /// <summary>The identifier as written.</summary>
    public string Value { get; init; } = "";
}
