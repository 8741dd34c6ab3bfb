using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The medium of the journal issue that is cited (<c>JournalIssue/@CitedMedium</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#journalissue">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<CitedMedium>))]
public readonly record struct CitedMedium : IVocabularyTerm<CitedMedium>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public CitedMedium(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>The printed issue.</summary>
    public static CitedMedium Print => new("Print");

    /// <summary>The issue on the Internet.</summary>
    public static CitedMedium Internet => new("Internet");

    static CitedMedium IVocabularyTerm<CitedMedium>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
