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
}
