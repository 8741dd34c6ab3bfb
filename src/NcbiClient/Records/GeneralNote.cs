namespace NcbiClient.Records;

/// <summary>A note that belongs nowhere else.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#generalnote">NLM's element descriptions</see>.</remarks>
public sealed record GeneralNote
{
    /// <summary>Who wrote it; null when not stated, which means NLM.</summary>
    public string? Owner { get; init; }

    /// <summary>The words of the note; empty when the record has none.</summary>
    public string Text { get; init; } = "";
}
