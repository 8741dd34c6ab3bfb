using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>An Entrez database, by the name that E-utilities know it by, such as <c>pubmed</c>.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. Letter case does not count: the text is kept in lower case.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/table/chapter2.T._entrez_unique_identifiers_ui/">NCBI's table of databases</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<EntrezDatabase>))]
public readonly record struct EntrezDatabase : IVocabularyTerm<EntrezDatabase>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The name; <c>einfo</c> lists those there are.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public EntrezDatabase(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value.Trim().ToLowerInvariant();
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>PubMed: citations and abstracts of the biomedical literature; its identifiers are PMIDs.</summary>
    public static EntrezDatabase PubMed => new("pubmed");

    /// <summary>PubMed Central: full texts; its identifiers are PMCIDs without their letters.</summary>
    public static EntrezDatabase Pmc => new("pmc");

    /// <summary>Medical Subject Headings, NLM's thesaurus.</summary>
    public static EntrezDatabase Mesh => new("mesh");

    /// <summary>NLM's catalogue of journals and books.</summary>
    public static EntrezDatabase NlmCatalog => new("nlmcatalog");

    /// <summary>Bookshelf: books and reports.</summary>
    public static EntrezDatabase Books => new("books");

    /// <summary>Genes.</summary>
    public static EntrezDatabase Gene => new("gene");

    /// <summary>Nucleotide sequences.</summary>
    public static EntrezDatabase Nuccore => new("nuccore");

    /// <summary>Protein sequences.</summary>
    public static EntrezDatabase Protein => new("protein");

    /// <summary>Names and lineages of organisms.</summary>
    public static EntrezDatabase Taxonomy => new("taxonomy");

    /// <summary>Human variations and their relation to health.</summary>
    public static EntrezDatabase ClinVar => new("clinvar");

    static EntrezDatabase IVocabularyTerm<EntrezDatabase>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
