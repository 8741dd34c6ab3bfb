using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The book that a chapter, or a whole book's record, belongs to.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record Book
{
    /// <summary>The publisher, or null.</summary>
    public MarkedText? PublisherName { get; init; }

    /// <summary>The publisher's place, or null.</summary>
    public string? PublisherLocation { get; init; }

    /// <summary>Its title, with the place in NCBI's Bookshelf that it points to; null when not stated.</summary>
    public LinkedTitle? Title { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? PubDate { get; init; }

    /// <summary>When a continuing publication began, or null.</summary>
    public PartialDate? BeginningDate { get; init; }

    /// <summary>When it ended, or null.</summary>
    public PartialDate? EndingDate { get; init; }

    /// <summary>The book's authors and editors.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<AuthorList>))]
    public EquatableList<AuthorList> AuthorLists { get; init; }

    /// <summary>The book's investigators, or null.</summary>
    public InvestigatorList? InvestigatorList { get; init; }

    /// <summary>The volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The volume's title, or null.</summary>
    public MarkedText? VolumeTitle { get; init; }

    /// <summary>The edition, or null.</summary>
    public string? Edition { get; init; }

    /// <summary>The title of the collection, or null.</summary>
    public LinkedTitle? CollectionTitle { get; init; }

    /// <summary>The ISBNs as written.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Isbns { get; init; }

    /// <summary>Electronic locations.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ELocationId>))]
    public EquatableList<ELocationId> ELocationIds { get; init; }

    /// <summary>The medium, or null.</summary>
    public string? Medium { get; init; }

    /// <summary>The report number, or null.</summary>
    public string? ReportNumber { get; init; }
}
