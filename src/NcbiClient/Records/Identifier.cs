namespace NcbiClient.Records;

/// <summary>An identifier of an author, an investigator or an institution (ORCID, ROR, ISNI, GRID …).</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#identifier">NLM's element descriptions</see>.</remarks>
public sealed record Identifier
{
    /// <summary>Who issued it: <c>ORCID</c>, <c>ROR</c>, <c>ISNI</c>, <c>GRID</c>, <c>RINGGOLD</c> …; null when not stated.</summary>
    public string? Source { get; init; }

    /// <summary>The identifier as written: an ORCID may stand bare, as a URL or without hyphens.</summary>
    public string Value { get; init; } = "";
}
