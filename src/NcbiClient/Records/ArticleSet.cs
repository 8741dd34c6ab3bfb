using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A whole answer or file of PubMed records: a <c>PubmedArticleSet</c>. Immutable, hence thread-safe.</summary>
public sealed record ArticleSet
{
    /// <summary>The records in order, articles and books mixed.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Article>))]
    public EquatableList<Article> Articles { get; init; }

    /// <summary>Records that NLM deleted (<c>DeleteCitation</c>), as update files name them.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<VersionedPmid>))]
    public EquatableList<VersionedPmid> Deleted { get; init; }

    /// <summary>What the set has outside of its records that the DTD does not know or allow: attributes of the root, elements and texts between the records, and what is
    /// no PMID among the deleted ones. Empty for nearly all sets.</summary>
    /// <remarks>The path is that of the root as it is written, <c>/PubmedArticleSet</c>, and positions count the records, these elements and, behind the last record, the list
    /// of deleted ones, <c>/PubmedArticleSet/DeleteCitation[3]</c>: several lists become one.
    /// Of an attribute that several lists have, every value is here, but only the first is written. White space around a text is layout.</remarks>
    [JsonConverter(typeof(EquatableListJsonConverter<UnknownContent>))]
    public EquatableList<UnknownContent> UnknownContent { get; init; }
}
