using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Who assigned a list of keywords (<c>KeywordList/@Owner</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#keywordlist">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<KeywordOwner>))]
public readonly record struct KeywordOwner : IVocabularyTerm<KeywordOwner>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public KeywordOwner(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>The National Library of Medicine.</summary>
    public static KeywordOwner Nlm => new("NLM");

    /// <summary>NLM, automatically.</summary>
    public static KeywordOwner NlmAuto => new("NLM-AUTO");

    /// <summary>NASA.</summary>
    public static KeywordOwner Nasa => new("NASA");

    /// <summary>The Population Information Program.</summary>
    public static KeywordOwner Pip => new("PIP");

    /// <summary>The Kennedy Institute of Ethics.</summary>
    public static KeywordOwner Kie => new("KIE");

    /// <summary>The authors, by way of the publisher.</summary>
    public static KeywordOwner Author => new("NOTNLM");

    /// <summary>The Department of Health and Human Services.</summary>
    public static KeywordOwner Hhs => new("HHS");

    static KeywordOwner IVocabularyTerm<KeywordOwner>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
