using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The category that NLM gives to a section of a structured abstract (<c>AbstractText/@NlmCategory</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#structuredabstract">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<NlmCategory>))]
public readonly record struct NlmCategory : IVocabularyTerm<NlmCategory>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public NlmCategory(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>Background.</summary>
    public static NlmCategory Background => new("BACKGROUND");

    /// <summary>Objective.</summary>
    public static NlmCategory Objective => new("OBJECTIVE");

    /// <summary>Methods.</summary>
    public static NlmCategory Methods => new("METHODS");

    /// <summary>Results.</summary>
    public static NlmCategory Results => new("RESULTS");

    /// <summary>Conclusions.</summary>
    public static NlmCategory Conclusions => new("CONCLUSIONS");

    /// <summary>No category fits.</summary>
    public static NlmCategory Unassigned => new("UNASSIGNED");

    static NlmCategory IVocabularyTerm<NlmCategory>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
