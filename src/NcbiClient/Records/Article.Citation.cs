using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>What an article is and where it appeared.</content>
public sealed partial record Article
{
    /// <summary>Print, electronic or both; null when not stated.</summary>
    public PubModel? PubModel { get; init; }

    /// <summary>The pages, or null.</summary>
    public Pagination? Pagination { get; init; }

    /// <summary>The DOI and publisher item identifiers of the article.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ELocationId>))]
    public EquatableList<ELocationId> ELocationIds { get; init; }

    /// <summary>The days on which electronic versions were made available.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ArticleDate>))]
    public EquatableList<ArticleDate> ArticleDates { get; init; }

    /// <summary>The journal as NLM's catalogue knows it; null for a book.</summary>
    public MedlineJournalInfo? MedlineJournalInfo { get; init; }

    /// <summary>The first author's affiliation in records before 2014, where it stands directly under the article; null otherwise.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Data banks with accession numbers, or null.</summary>
    public DataBankList? DataBankList { get; init; }

    /// <summary>The grants, or null.</summary>
    public GrantList? GrantList { get; init; }
}
