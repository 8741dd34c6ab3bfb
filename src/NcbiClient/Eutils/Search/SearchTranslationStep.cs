namespace NcbiClient.Eutils;

/// <summary>One step of a query as it was run: a term, or an operator on the steps before it. Immutable, hence thread-safe.</summary>
public sealed record SearchTranslationStep
{
    /// <summary>The operator, such as <c>AND</c>, <c>OR</c>, <c>NOT</c>, <c>RANGE</c> or <c>GROUP</c>.</summary>
    /// <value>Null for a term.</value>
    public string? Operator { get; init; }

    /// <summary>The term with its field, such as <c>"heart"[MeSH Terms]</c>.</summary>
    /// <value>Null for an operator.</value>
    public string? Term { get; init; }

    /// <summary>The field's name.</summary>
    /// <value>Null for an operator.</value>
    public string? Field { get; init; }

    /// <summary>How many records match the term alone.</summary>
    /// <value>-1 if NCBI did not count; null for an operator.</value>
    public long? Count { get; init; }

    /// <summary>Whether narrower terms were searched too.</summary>
    /// <value>Null for an operator.</value>
    public bool? Explode { get; init; }
}
