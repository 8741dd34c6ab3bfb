using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <content>Journal, book and dates.</content>
public sealed partial record PubMedSummary
{
    /// <summary>The journal's abbreviation (<c>source</c>).</summary>
    public string? Source { get; init; }

    /// <summary>The journal's name in full, such as <c>The Lancet. Infectious diseases</c>.</summary>
    public string? FullJournalName { get; init; }

    /// <summary>The journal's number in NLM's catalogue.</summary>
    public string? NlmUniqueId { get; init; }

    /// <summary>The ISSN of the printed journal.</summary>
    public string? Issn { get; init; }

    /// <summary>The ISSN of the electronic journal.</summary>
    public string? ElectronicIssn { get; init; }

    /// <summary>The volume of the journal in which the article is.</summary>
    /// <value>Usually digits; null if there is none.</value>
    public string? Volume { get; init; }

    /// <summary>The issue within the volume.</summary>
    /// <value>Often words, such as <c>Database issue</c>; null if there is none.</value>
    public string? Issue { get; init; }

    /// <summary>The pages, as in <c>284-96</c>, or the article's number.</summary>
    public string? Pages { get; init; }

    /// <summary>When it was published, as far as NCBI says.</summary>
    public PartialDate? PubDate { get; init; }

    /// <summary>When it was published electronically.</summary>
    public PartialDate? EPubDate { get; init; }

    /// <summary>The date by which PubMed sorts.</summary>
    public EntrezDateTime SortPubDate { get; init; }

    /// <summary>Received, accepted, entered PubMed ….</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryDate>))]
    public EquatableList<SummaryDate> History { get; init; }

    /// <summary>The title of the book in which a chapter is.</summary>
    public string? BookTitle { get; init; }

    /// <summary>NCBI's short name of the book.</summary>
    public string? BookName { get; init; }

    /// <summary>The number or name of the chapter that the record is about; books only.</summary>
    public string? Chapter { get; init; }

    /// <summary>The book's medium.</summary>
    public string? Medium { get; init; }

    /// <summary>The book's edition.</summary>
    public string? Edition { get; init; }

    /// <summary>Where the publisher is.</summary>
    public string? PublisherLocation { get; init; }

    /// <summary>The book's publisher.</summary>
    public string? PublisherName { get; init; }

    /// <summary>The book's date.</summary>
    public string? SourceDate { get; init; }

    /// <summary>The number under which a report was issued; books only.</summary>
    public string? ReportNumber { get; init; }

    /// <summary>Where the book can be read.</summary>
    public string? AvailableFromUrl { get; init; }

    /// <summary>Which part of the book.</summary>
    public string? LocationLabel { get; init; }

    /// <summary>The date of the part.</summary>
    public string? DocumentDate { get; init; }

    /// <summary>Who contributed to the book.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> SourceContributors { get; init; }

    /// <summary>Who contributed to the part.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> DocumentContributors { get; init; }
}
