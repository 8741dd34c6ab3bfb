using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The medium that an ISSN stands for (<c>ISSN/@IssnType</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#issn">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<IssnType>))]
public readonly record struct IssnType : IVocabularyTerm<IssnType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public IssnType(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>The printed serial.</summary>
    public static IssnType Print => new("Print");

    /// <summary>The electronic serial.</summary>
    public static IssnType Electronic => new("Electronic");

    static IssnType IVocabularyTerm<IssnType>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
