using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>What PubMed keeps about the record.</content>
public sealed partial record Article
{
    /// <summary>Dates in the history of the article and its record.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<HistoryDate>))]
    public EquatableList<HistoryDate> History { get; init; }

    /// <summary>The publication status; null when the record has no <c>PubmedData</c>.</summary>
    public PublicationStatus? PublicationStatus { get; init; }

    /// <summary>The identifiers of the article itself (never those of its references).</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ArticleIdentifier>))]
    public EquatableList<ArticleIdentifier> ArticleIds { get; init; }

    /// <summary>Objects that the record links to.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<LinkedObject>))]
    public EquatableList<LinkedObject> Objects { get; init; }

    /// <summary>The lists of references as the record has them. <see cref="References"/> is the short way.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ReferenceList>))]
    public EquatableList<ReferenceList> ReferenceLists { get; init; }
}
