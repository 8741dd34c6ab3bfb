using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>Short ways to what users ask most; all computed, nothing stored twice.</content>
public sealed partial record Article
{
    private const string RetractedPublication = "D016441";

    /// <summary>The DOI of the article, or null: the first valid <c>ELocationID</c> of type doi, else the one among <see cref="ArticleIds"/>, else that of the book document.</summary>
    [JsonIgnore]
    public Doi? Doi => ELocationDoi(ELocationIds) ?? ArticleIdentifiers.Doi(ArticleIds) ?? ArticleIdentifiers.Doi(BookDocumentIds);

    /// <summary>The PMCID of the article, or null when it is not in PubMed Central.</summary>
    [JsonIgnore]
    public Pmcid? Pmcid => ArticleIdentifiers.Pmcid(ArticleIds) ?? ArticleIdentifiers.Pmcid(BookDocumentIds);

    /// <summary>All authors of all lists in order, persons and groups.</summary>
    [JsonIgnore]
    public IEnumerable<Author> Authors => AuthorLists.SelectMany(static list => list.Authors);

    /// <summary>All keywords of all owners in order.</summary>
    [JsonIgnore]
    public IEnumerable<Keyword> Keywords => KeywordLists.SelectMany(static list => list.Keywords);

    /// <summary>All references of all lists, nested ones too, in the article's order; the first is number 1 of the paper.</summary>
    [JsonIgnore]
    public IEnumerable<Reference> References => ReferenceLists.SelectMany(static list => list.Flatten());

    /// <summary>The grants in order.</summary>
    [JsonIgnore]
    public EquatableList<Grant> Grants => GrantList?.Grants ?? default;

    /// <summary>
    /// When it was published, as far as it is known: the date of the journal's issue or of the book, else the day of the electronic version,
    /// else the day in the history on which it was published or entered PubMed; null when the record names none.
    /// </summary>
    [JsonIgnore]
    public PartialDate? Published =>
        WithYear(Journal?.PubDate) ?? WithYear(Book?.PubDate) ?? ArticleDates.Select(static d => WithYear(d.Date)).FirstOrDefault(static d => d is not null)
        ?? HistoryOf(Records.PublicationStatus.PPublish) ?? HistoryOf(Records.PublicationStatus.EPublish) ?? HistoryOf(Records.PublicationStatus.PubMed);

    /// <summary>Whether the record says that the article was retracted: by its publication type or by a link to the notice.</summary>
    [JsonIgnore]
    public bool IsRetracted =>
        PublicationTypes.Any(static type => type.Ui == RetractedPublication || type.Name == "Retracted Publication")
        || CommentsCorrections.Any(static link => link.RefType == CommentsCorrectionsType.RetractionIn || link.RefType == CommentsCorrectionsType.RetractedandRepublishedIn);

    private static Doi? ELocationDoi(EquatableList<ELocationId> locations)
    {
        foreach (ELocationId location in locations)
        {
            if (location.Type == ELocationIdType.Doi && location.IsValid != false && NcbiClient.Doi.TryParse(location.Value, out Doi doi))
            {
                return doi;
            }
        }

        return null;
    }

    private static PartialDate? WithYear(PartialDate? date) => date?.Year is null ? null : date;

    private PartialDate? HistoryOf(PublicationStatus status) => History.FirstOrDefault(entry => entry.Status == status)?.Date;
}
