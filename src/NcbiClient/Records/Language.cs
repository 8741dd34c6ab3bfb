using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The language of a text, three letters as in MARC (<c>eng</c>, <c>fre</c>, <c>mul</c>, <c>und</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#language">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Language>))]
public readonly record struct Language : IVocabularyTerm<Language>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public Language(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>English.</summary>
    public static Language English => new("eng");

    /// <summary>French.</summary>
    public static Language French => new("fre");

    /// <summary>German.</summary>
    public static Language German => new("ger");

    /// <summary>Spanish.</summary>
    public static Language Spanish => new("spa");

    /// <summary>Italian.</summary>
    public static Language Italian => new("ita");

    /// <summary>Japanese.</summary>
    public static Language Japanese => new("jpn");

    /// <summary>Chinese.</summary>
    public static Language Chinese => new("chi");

    /// <summary>Russian.</summary>
    public static Language Russian => new("rus");

    /// <summary>Portuguese.</summary>
    public static Language Portuguese => new("por");

    /// <summary>Not determined.</summary>
    public static Language Undetermined => new("und");

    static Language IVocabularyTerm<Language>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
