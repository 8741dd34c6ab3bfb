using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The kind of an identifier in an <c>ArticleIdList</c> (<c>ArticleId/@IdType</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#articleidlist">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ArticleIdType>))]
public readonly record struct ArticleIdType : IVocabularyTerm<ArticleIdType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public ArticleIdType(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>A digital object identifier.</summary>
    public static ArticleIdType Doi => new("doi");

    /// <summary>A PMID.</summary>
    public static ArticleIdType PubMed => new("pubmed");

    /// <summary>A PMCID, <c>PMC…</c>.</summary>
    public static ArticleIdType Pmc => new("pmc");

    /// <summary>A publisher item identifier.</summary>
    public static ArticleIdType Pii => new("pii");

    /// <summary>A manuscript identifier, <c>NIHMS…</c>.</summary>
    public static ArticleIdType Mid => new("mid");

    /// <summary>A Bookshelf book.</summary>
    public static ArticleIdType PmcBook => new("pmcbook");

    /// <summary>A Bookshelf accession, <c>NBK…</c>.</summary>
    public static ArticleIdType BookAccession => new("bookaccession");

    /// <summary>A serial item and contribution identifier.</summary>
    public static ArticleIdType Sici => new("sici");

    /// <summary>A legacy PMC note, <c>pmc-id: …</c>.</summary>
    public static ArticleIdType PmcId => new("pmcid");

    static ArticleIdType IVocabularyTerm<ArticleIdType>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
