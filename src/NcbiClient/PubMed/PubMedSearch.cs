using System.Text.Json.Serialization;
using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>PubMed's answer to a search: how many hits, how the query was read, and the first of them. Immutable, hence thread-safe.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.</remarks>
public sealed record PubMedSearch
{
    /// <summary>The query as it was sent.</summary>
    public required PubMedQuery Query { get; init; }

    /// <summary>How the hits are sorted; null for PubMed's own order.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>How many hits were skipped before the first in <see cref="Pmids"/>.</summary>
    /// <value>0 unless the options say otherwise. A search that skipped hits cannot be streamed: a stream has all.</value>
    public int Skip { get; init; }

    /// <summary>How many hits there are in all.</summary>
    public required long Count { get; init; }

    /// <summary>The hits that were asked to be named, in order: the first 20 unless the options say otherwise.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Pmid>))]
    public EquatableList<Pmid> Pmids { get; init; }

    /// <summary>How PubMed read the query, or null when it does not say.</summary>
    public string? QueryTranslation { get; init; }

    /// <summary>The query as NCBI would spell it.</summary>
    /// <value>Null if NCBI has nothing to suggest, or was not asked: see <see cref="PubMedSearchOptions.SuggestSpelling"/>. It is a suggestion; the hits are those of <see cref="Query"/>.</value>
    public string? SpellingSuggestion { get; init; }

    /// <summary>NCBI's whole answer: translations, phrases and fields not found, warnings.</summary>
    public required SearchResult Details { get; init; }

    /// <summary>Whether PubMed ignored a phrase or a field of the query, or read it in another way, so that the hits may not be what was asked for.</summary>
    /// <value>Stopwords do not count, nor does a phrase that is not found where nothing is found at all.</value>
    [JsonIgnore]
    public bool IsWidened => QueryWidening.Find(Details) is not null;

    /// <summary>Throws if PubMed did not search for what was asked, as <see cref="PubMedSearchOptions.RejectWidening"/> does at once.</summary>
    /// <returns>This search.</returns>
    /// <exception cref="NcbiQueryWidenedException"><see cref="IsWidened"/>; the exception says by what.</exception>
    public PubMedSearch EnsureNotWidened() => QueryWidening.Find(Details) is { } widened ? throw widened : this;
}
