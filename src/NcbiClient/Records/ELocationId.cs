namespace NcbiClient.Records;

/// <summary>An electronic location: the DOI or publisher item identifier of the article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#elocationid">NLM's element descriptions</see>.</remarks>
public sealed record ELocationId
{
    /// <summary><c>doi</c> or <c>pii</c>; null when not stated.</summary>
    public ELocationIdType? Type { get; init; }

    /// <summary>False when the identifier was replaced (<c>ValidYN</c>); null when not stated, which means valid.</summary>
    public bool? IsValid { get; init; }

    /// <summary>The identifier as written.</summary>
    public string Value { get; init; } = "";
}
