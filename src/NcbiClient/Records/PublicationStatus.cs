using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A publication status: of the record (<c>PublicationStatus</c>) or of a date in its history (<c>PubMedPubDate/@PubStatus</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pubstatus">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<PublicationStatus>))]
public readonly record struct PublicationStatus : IVocabularyTerm<PublicationStatus>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public PublicationStatus(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>Manuscript received.</summary>
    public static PublicationStatus Received => new("received");

    /// <summary>Manuscript accepted.</summary>
    public static PublicationStatus Accepted => new("accepted");

    /// <summary>Manuscript revised.</summary>
    public static PublicationStatus Revised => new("revised");

    /// <summary>Published electronically.</summary>
    public static PublicationStatus EPublish => new("epublish");

    /// <summary>Published in print.</summary>
    public static PublicationStatus PPublish => new("ppublish");

    /// <summary>Published electronically ahead of print.</summary>
    public static PublicationStatus AheadOfPrint => new("aheadofprint");

    /// <summary>Collected into an electronic issue.</summary>
    public static PublicationStatus ECollection => new("ecollection");

    /// <summary>Retracted by the publisher.</summary>
    public static PublicationStatus Retracted => new("retracted");

    /// <summary>Entered Entrez.</summary>
    public static PublicationStatus Entrez => new("entrez");

    /// <summary>Entered PubMed.</summary>
    public static PublicationStatus PubMed => new("pubmed");

    /// <summary>Indexed for MEDLINE.</summary>
    public static PublicationStatus Medline => new("medline");

    /// <summary>Entered PubMed Central.</summary>
    public static PublicationStatus Pmc => new("pmc");

    /// <summary>Released in PubMed Central.</summary>
    public static PublicationStatus PmcRelease => new("pmc-release");

    static PublicationStatus IVocabularyTerm<PublicationStatus>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
