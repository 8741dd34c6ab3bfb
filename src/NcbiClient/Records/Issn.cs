namespace NcbiClient.Records;

/// <summary>The ISSN of a journal in one medium.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#issn">NLM's element descriptions</see>.</remarks>
public sealed record Issn
{
    /// <summary>The medium, or null when not stated.</summary>
    public IssnType? Type { get; init; }

    /// <summary>The number, <c>1234-567X</c>.</summary>
    public string Value { get; init; } = "";
}
