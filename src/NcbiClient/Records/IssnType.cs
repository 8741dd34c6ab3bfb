using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The medium that an ISSN stands for (<c>ISSN/@IssnType</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#issn">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<IssnType>))]
public readonly struct IssnType : IEquatable<IssnType>, IVocabularyTerm<IssnType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public IssnType(string value) => _value = value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>The printed serial.</summary>
    public static IssnType Print => new("Print");

    /// <summary>The electronic serial.</summary>
    public static IssnType Electronic => new("Electronic");

    static IssnType IVocabularyTerm<IssnType>.Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(IssnType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IssnType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;

    /// <summary>Whether both terms have the same text.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other term.</param>
    public static bool operator ==(IssnType left, IssnType right) => left.Equals(right);

    /// <summary>Whether the terms differ.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other term.</param>
    public static bool operator !=(IssnType left, IssnType right) => !left.Equals(right);
}
