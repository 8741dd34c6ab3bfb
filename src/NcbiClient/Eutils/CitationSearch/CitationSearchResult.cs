using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What PubMed's citation matcher found. Immutable, hence thread-safe.</summary>
public sealed record CitationSearchResult
{
    /// <summary>How many articles match, as the service says.</summary>
    /// <value>0 or more.</value>
    public int Count { get; init; }

    /// <summary>The articles, 20 at most. Several mean that the citation does not decide among them.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Pmid>))]
    public EquatableList<Pmid> Pmids { get; init; }
}
