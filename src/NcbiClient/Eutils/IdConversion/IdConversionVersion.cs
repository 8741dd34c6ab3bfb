namespace NcbiClient.Eutils;

/// <summary>One version of an article in PMC. Immutable, hence thread-safe.</summary>
public sealed record IdConversionVersion
{
    /// <summary>The version's identifier, such as <c>PMC2883744.2</c>.</summary>
    /// <value>Null if the answer has none.</value>
    public string? Pmcid { get; init; }

    /// <summary>The manuscript ID of this version, such as <c>NIHMS198092</c>.</summary>
    /// <value>Null if it has none.</value>
    public string? ManuscriptId { get; init; }

    /// <summary>PMC's own number of this version (<c>aiid</c>).</summary>
    /// <value>Null unless it was asked for.</value>
    public string? ArticleInstanceId { get; init; }

    /// <summary>Whether it is the one that PMC shows.</summary>
    public bool IsCurrent { get; init; }
}
