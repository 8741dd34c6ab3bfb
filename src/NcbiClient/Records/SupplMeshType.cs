using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The class of a supplementary concept (<c>SupplMeshName/@Type</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#supplmeshlist">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SupplMeshType>))]
public readonly record struct SupplMeshType : IVocabularyTerm<SupplMeshType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public SupplMeshType(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>A disease.</summary>
    public static SupplMeshType Disease => new("Disease");

    /// <summary>A treatment protocol.</summary>
    public static SupplMeshType Protocol => new("Protocol");

    /// <summary>An organism.</summary>
    public static SupplMeshType Organism => new("Organism");

    /// <summary>An anatomical structure.</summary>
    public static SupplMeshType Anatomy => new("Anatomy");

    /// <summary>A population group.</summary>
    public static SupplMeshType Population => new("Population");

    static SupplMeshType IVocabularyTerm<SupplMeshType>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
