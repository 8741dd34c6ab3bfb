namespace NcbiClient.Records;

/// <summary>What kind of publication it is: <c>Review</c>, <c>Journal Article</c>, <c>Retracted Publication</c> …</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#publicationtypelist">NLM's element descriptions</see>.</remarks>
public sealed record PublicationType
{
    /// <summary>The MeSH unique id, <c>D016454</c>; null when not stated.</summary>
    public string? Ui { get; init; }

    /// <summary>The type in MeSH's words, <c>Review</c>; empty when the record has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The type, the same as <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
