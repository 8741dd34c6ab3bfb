using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Where in the record <see cref="Article.Published"/> was found; the earlier in this list, the better.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PublicationDateSource>))]
public enum PublicationDateSource
{
    /// <summary>Nowhere: the record names no date of publication.</summary>
    None,

    /// <summary>The date of the journal's issue: <see cref="Journal.PubDate"/>.</summary>
    JournalIssue,

    /// <summary>The date of the book: <see cref="Book.PubDate"/>.</summary>
    Book,

    /// <summary>The day of the electronic version: <see cref="Article.ArticleDates"/>.</summary>
    ArticleDate,

    /// <summary>The day of print in the history: <see cref="PublicationStatus.PPublish"/>.</summary>
    HistoryPrint,

    /// <summary>The day of the electronic version in the history: <see cref="PublicationStatus.EPublish"/>.</summary>
    HistoryElectronic,

    /// <summary>The date on which a book's chapter was contributed: <see cref="Article.ContributionDate"/>.</summary>
    Contribution,

    /// <summary>The day on which the record entered PubMed, which is no date of publication but bounds it: <see cref="PublicationStatus.PubMed"/>.</summary>
    HistoryPubMed,
}
