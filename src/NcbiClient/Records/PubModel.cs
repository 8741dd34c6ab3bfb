using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The medium or media in which an article was published, and in which order (<c>Article/@PubModel</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pubmodel">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<PubModel>))]
public readonly record struct PubModel : IVocabularyTerm<PubModel>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public PubModel(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>Print only.</summary>
    public static PubModel Print => new("Print");

    /// <summary>Both; the electronic version came first, print is the version of record.</summary>
    public static PubModel PrintElectronic => new("Print-Electronic");

    /// <summary>Electronic only.</summary>
    public static PubModel Electronic => new("Electronic");

    /// <summary>Both; the electronic version is the version of record.</summary>
    public static PubModel ElectronicPrint => new("Electronic-Print");

    /// <summary>Electronic, collected later into an electronic issue.</summary>
    public static PubModel ElectronicECollection => new("Electronic-eCollection");

    static PubModel IVocabularyTerm<PubModel>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
