namespace NcbiClient.Records;

/// <summary>Where a chapter stands in its book.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record LocationLabel
{
    /// <summary><c>part</c>, <c>chapter</c>, <c>section</c> …; null when not stated.</summary>
    public string? Type { get; init; }

    /// <summary>The label as printed, <c>Chapter 5</c>.</summary>
    public string Text { get; init; } = "";
}
