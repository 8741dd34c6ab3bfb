namespace NcbiClient.Records;

/// <summary>A section of an abstract; a plain abstract has one, without a label.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#abstract">NLM's element descriptions</see>.</remarks>
public sealed record AbstractSection
{
    /// <summary>The publisher's heading, such as <c>METHODS</c>, or null.</summary>
    public string? Label { get; init; }

    /// <summary>NLM's category of the heading, or null.</summary>
    public NlmCategory? Category { get; init; }

    /// <summary>What the section says, without its label; empty for a label alone.</summary>
    public MarkedText Text { get; init; }
}
