using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The abstract in its sections.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#abstract">NLM's element descriptions</see>.</remarks>
public sealed record Abstract
{
    /// <summary>The sections in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<AbstractSection>))]
    public EquatableList<AbstractSection> Sections { get; init; }

    /// <summary>The publisher's copyright statement, or null.</summary>
    public string? CopyrightInformation { get; init; }

    /// <summary>The whole abstract as plain text: sections on lines of their own, each after its label and a colon.</summary>
    public override string ToString() => AbstractText.Join(Sections);
}
