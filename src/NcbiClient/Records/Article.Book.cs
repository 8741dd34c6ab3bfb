using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>What only records of books and chapters have.</content>
public sealed partial record Article
{
    /// <summary>The identifiers that stand in the book document itself, such as its <c>NBK</c> accession.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ArticleIdentifier>))]
    public EquatableList<ArticleIdentifier> BookDocumentIds { get; init; }

    /// <summary>Where a chapter stands in its book.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<LocationLabel>))]
    public EquatableList<LocationLabel> LocationLabels { get; init; }

    /// <summary>The sections of a chapter.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<BookSection>))]
    public EquatableList<BookSection> Sections { get; init; }

    /// <summary>When a chapter was contributed, or null.</summary>
    public PartialDate? ContributionDate { get; init; }

    /// <summary>Lists of items, such as synonyms.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ItemList>))]
    public EquatableList<ItemList> ItemLists { get; init; }
}
