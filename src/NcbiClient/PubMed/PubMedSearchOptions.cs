using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>Which hits a search names, and in which order. Immutable, hence thread-safe.</summary>
public sealed record PubMedSearchOptions
{
    /// <summary>How the hits are sorted.</summary>
    /// <value>Null, the default, for PubMed's own order by relevance.</value>
    public SearchSort? Sort { get; init; }

    /// <summary>How many hits to skip.</summary>
    /// <value>0, the default, to 9,998: PubMed names no hit after the 9,999th.</value>
    public int Skip { get; init; }

    /// <summary>How many hits to name at most.</summary>
    /// <value>0 to 9,999; the default is 20, as in E-utilities.</value>
    public int Take { get; init; } = 20;

    /// <summary>Whether a search throws <see cref="NcbiQueryWidenedException"/> when PubMed ignored a phrase or a field, or read the query in another way.</summary>
    /// <value>
    /// <see langword="false"/>, the default: PubMed's warnings are in the answer, see <see cref="PubMedSearch.IsWidened"/>. Set it for a systematic review,
    /// which a silently widened search ruins. Stopwords may be ignored, and a phrase that is not found where nothing is found at all.
    /// </value>
    public bool RejectWidening { get; init; }

    /// <summary>Whether NCBI is also asked how it would spell the query, see <see cref="PubMedSearch.SpellingSuggestion"/>.</summary>
    /// <value><see langword="false"/>, the default; <see langword="true"/> costs a second request.</value>
    public bool SuggestSpelling { get; init; }
}
