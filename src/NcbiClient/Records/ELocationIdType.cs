using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The kind of an electronic location (<c>ELocationID/@EIdType</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#elocationid">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ELocationIdType>))]
public readonly record struct ELocationIdType : IVocabularyTerm<ELocationIdType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public ELocationIdType(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>A digital object identifier.</summary>
    public static ELocationIdType Doi => new("doi");

    /// <summary>A publisher item identifier.</summary>
    public static ELocationIdType Pii => new("pii");

    static ELocationIdType IVocabularyTerm<ELocationIdType>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
