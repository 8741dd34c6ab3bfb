namespace NcbiClient.Records;

/// <summary>An identifier of the record in another data base.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#otherid">NLM's element descriptions</see>.</remarks>
public sealed record OtherId
{
    /// <summary>The data base: <c>NASA</c>, <c>KIE</c>, <c>NLM</c> …</summary>
    public string? Source { get; init; }

    /// <summary>The identifier as written.</summary>
    public string Value { get; init; } = "";
}
