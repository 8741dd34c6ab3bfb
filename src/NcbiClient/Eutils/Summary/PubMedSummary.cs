using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A PubMed record in short, as <c>esummary</c> gives it: who, what, where, when; no abstract, no MeSH headings, no affiliations.</summary>
/// <remarks>
/// A text that NCBI leaves empty is null. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
/// </remarks>
public sealed partial record PubMedSummary
{
    /// <summary>The record's PMID (<c>uid</c>).</summary>
    public Pmid Pmid { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The title in its own language, if that is not English.</summary>
    public string? VernacularTitle { get; init; }

    /// <summary>The title as PubMed sorts it.</summary>
    public string? SortTitle { get; init; }

    /// <summary>The authors, in the article's order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryAuthor>))]
    public EquatableList<SummaryAuthor> Authors { get; init; }

    /// <summary>The last author's name.</summary>
    public string? LastAuthor { get; init; }

    /// <summary>The first author's name, as PubMed sorts it.</summary>
    public string? SortFirstAuthor { get; init; }

    /// <summary>The article's languages, by NLM's codes.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Language>))]
    public EquatableList<Language> Languages { get; init; }

    /// <summary>What kind of publication, such as <c>Review</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> PublicationTypes { get; init; }

    /// <summary>What else is known of the record, such as <c>Has Abstract</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Attributes { get; init; }

    /// <summary>The article's identifiers, its PMID among them.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryArticleId>))]
    public EquatableList<SummaryArticleId> ArticleIds { get; init; }

    /// <summary>Where on the web, such as <c>doi: 10.1016/S1473-3099(15)00430-2</c>.</summary>
    public string? ELocationId { get; init; }

    /// <summary>Comments, corrections and retractions.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryReference>))]
    public EquatableList<SummaryReference> References { get; init; }

    /// <summary>How many articles in PubMed Central cite this one.</summary>
    /// <value>Null if NCBI leaves it empty.</value>
    public int? PmcRefCount { get; init; }

    /// <summary>How often the record was looked at; in old answers only.</summary>
    public int? ViewCount { get; init; }

    /// <summary>The stage of processing in words, such as <c>PubMed - indexed for MEDLINE</c>.</summary>
    public string? RecordStatus { get; init; }

    /// <summary>The publication status, by NCBI's number: 3, 4, 10, 256 ….</summary>
    public string? PublicationStatusNumber { get; init; }

    /// <summary>What kind of document: <c>citation</c>, <c>book</c>, <c>chapter</c>.</summary>
    public string? DocumentType { get; init; }

    /// <summary>What NCBI sent beyond all this, and what of it did not have the usual form.</summary>
    /// <value>Usually empty.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryMember>))]
    public EquatableList<SummaryMember> Unknown { get; init; }

    /// <summary>The DOI among <see cref="ArticleIds"/>.</summary>
    /// <value>Null if there is none that is well formed.</value>
    [JsonIgnore]
    public Doi? Doi => IdOf(ArticleIdType.Doi) is { } text && NcbiClient.Doi.TryParse(text, out Doi doi) ? doi : null;

    /// <summary>The PMCID among <see cref="ArticleIds"/>.</summary>
    /// <value>Null if there is none that is well formed.</value>
    [JsonIgnore]
    public Pmcid? Pmcid => IdOf(ArticleIdType.Pmc) is { } text && NcbiClient.Pmcid.TryParse(text, out Pmcid pmcid) ? pmcid : null;

    private string? IdOf(ArticleIdType type) => ArticleIds.FirstOrDefault(id => id.Type == type)?.Value;
}
