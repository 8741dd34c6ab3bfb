using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A kind of link between records of two databases: both names and what connects them, joined by <c>_</c>.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. <c>einfo</c> lists most; PubMed answers with some that it does not list.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://eutils.ncbi.nlm.nih.gov/entrez/query/static/entrezlinks.html">the documentation</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<LinkName>))]
public readonly record struct LinkName : IVocabularyTerm<LinkName>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The name, such as <c>pubmed_pubmed_refs</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public LinkName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>The works that an article cites, as PMIDs. Only articles whose full text is in PMC have it.</summary>
    public static LinkName PubMedReferences => new("pubmed_pubmed_refs");

    /// <summary>The articles that cite an article, as PMIDs; those in PMC only.</summary>
    public static LinkName PubMedCitedIn => new("pubmed_pubmed_citedin");

    /// <summary>Articles whose words are alike, the most alike first. The article itself stands at the head, unless scores are asked for.</summary>
    public static LinkName PubMedSimilar => new("pubmed_pubmed");

    /// <summary>Reviews among the similar articles.</summary>
    public static LinkName PubMedSimilarReviews => new("pubmed_pubmed_reviews");

    /// <summary>What readers of the article looked at too.</summary>
    public static LinkName PubMedAlsoViewed => new("pubmed_pubmed_alsoviewed");

    /// <summary>The article's own full text in PMC, as a PMCID without its letters.</summary>
    public static LinkName PubMedToPmc => new("pubmed_pmc");

    /// <summary>The articles of PMC that cite an article, as PMCIDs without their letters.</summary>
    public static LinkName PubMedToPmcReferences => new("pubmed_pmc_refs");

    /// <summary>The PubMed record of a full text in PMC.</summary>
    public static LinkName PmcToPubMed => new("pmc_pubmed");

    /// <summary>Sites outside of NCBI, as <c>acheck</c> lists them.</summary>
    public static LinkName LinkOut => new("ExternalLink");

    /// <summary>The database whose records the link leads to, as the name says.</summary>
    /// <value>Default if the name has not this form.</value>
    public EntrezDatabase DatabaseTo => Value.Split('_') is [_, { Length: > 0 } to, ..] ? new(to) : default;

    /// <summary>The database whose records have the link, as the name says.</summary>
    /// <value>Default if the name has not this form.</value>
    public EntrezDatabase DatabaseFrom => Value.Split('_') is [{ Length: > 0 } from, _, ..] ? new(from) : default;

    static LinkName IVocabularyTerm<LinkName>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
