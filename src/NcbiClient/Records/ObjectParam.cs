namespace NcbiClient.Records;

/// <summary>A named value of a <see cref="LinkedObject"/>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#objectlist">NLM's element descriptions</see>.</remarks>
public sealed record ObjectParam
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The value.</summary>
    public MarkedText Value { get; init; }
}
