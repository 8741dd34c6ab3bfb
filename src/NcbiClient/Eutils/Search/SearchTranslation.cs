namespace NcbiClient.Eutils;

/// <summary>A phrase of the query, and what it was translated to. Immutable, hence thread-safe.</summary>
public sealed record SearchTranslation
{
    /// <summary>The phrase as it was asked for, such as <c>heart attack</c>.</summary>
    public required string From { get; init; }

    /// <summary>What was searched instead, such as <c>"myocardial infarction"[MeSH Terms]</c>.</summary>
    public required string To { get; init; }
}
