using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A further abstract: a translation, a plain-language summary, or one by another organisation.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#otherabstract">NLM's element descriptions</see>.</remarks>
public sealed record OtherAbstract
{
    /// <summary>Whose or what kind: <c>Publisher</c>, <c>plain-language-summary</c>, <c>AIDS</c> …; null when not stated.</summary>
    public string? Type { get; init; }

    /// <summary>The language; null when not stated, which means English.</summary>
    public Language? Language { get; init; }

    /// <summary>The sections in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<AbstractSection>))]
    public EquatableList<AbstractSection> Sections { get; init; }

    /// <summary>The copyright statement, or null.</summary>
    public string? CopyrightInformation { get; init; }

    /// <summary>The whole abstract as plain text: sections on lines of their own, each after its label and a colon.</summary>
    public override string ToString() => AbstractText.Join(Sections);
}
