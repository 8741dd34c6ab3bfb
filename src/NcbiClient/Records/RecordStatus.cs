using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The stage of NLM's processing that a record has reached (<c>MedlineCitation/@Status</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#status_value">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<RecordStatus>))]
public readonly record struct RecordStatus : IVocabularyTerm<RecordStatus>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public RecordStatus(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>Indexing is complete.</summary>
    public static RecordStatus Completed => new("Completed");

    /// <summary>Being indexed with MeSH.</summary>
    public static RecordStatus InProcess => new("In-Process");

    /// <summary>In PubMed only, not indexed for MEDLINE.</summary>
    public static RecordStatus PubMedNotMedline => new("PubMed-not-MEDLINE");

    /// <summary>Bibliographic data under review.</summary>
    public static RecordStatus InDataReview => new("In-Data-Review");

    /// <summary>As the publisher supplied it.</summary>
    public static RecordStatus Publisher => new("Publisher");

    /// <summary>Indexed for MEDLINE.</summary>
    public static RecordStatus Medline => new("MEDLINE");

    /// <summary>From the print indexes before 1966.</summary>
    public static RecordStatus OldMedline => new("OLDMEDLINE");

    static RecordStatus IVocabularyTerm<RecordStatus>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
