namespace NcbiClient.Records;

/// <summary>A named value of a <see cref="LinkedObject"/>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#objectlist">NLM's element descriptions</see>.</remarks>
public sealed record ObjectParam
{
    /// <summary>What the value is, such as <c>id</c>; null when not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The text with its markup; empty when the record has none.</summary>
    public MarkedText Value { get; init; }
}
