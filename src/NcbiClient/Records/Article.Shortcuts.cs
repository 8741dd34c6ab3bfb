using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <content>Short ways to what users ask most; all computed, nothing stored twice.</content>
public sealed partial record Article
{
    private const string RetractedPublication = "D016441";

    /// <summary>The DOI of the article, or null: the first valid <c>ELocationID</c> of type doi, else the one among <see cref="ArticleIds"/>, else that of the book document, else for the record of a whole book that of <see cref="Book"/>.</summary>
    [JsonIgnore]
    public Doi? Doi => ELocationDoi(ELocationIds) ?? ArticleIdentifiers.Doi(ArticleIds) ?? ArticleIdentifiers.Doi(BookDocumentIds)
        ?? (IsWholeBook ? ELocationDoi(Book!.ELocationIds) : null);

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
    /// When it was published, as far as it is known: the first date with a year in the order of <see cref="PublicationDateSource"/>; null when the record names none.
    /// <see cref="PublishedSource"/> says which it is.
    /// </summary>
    [JsonIgnore]
    public PartialDate? Published => DatesOfPublication().FirstOrDefault(static found => found.Date?.Year is not null).Date;

    /// <summary>Where <see cref="Published"/> was found: in the journal's issue, the book, the day of the electronic version …</summary>
    /// <value><see cref="PublicationDateSource.None"/> if and only if <see cref="Published"/> is null.</value>
    [JsonIgnore]
    public PublicationDateSource PublishedSource => DatesOfPublication().FirstOrDefault(static found => found.Date?.Year is not null).Source;

    /// <summary>The pages in full, <c>1639-41</c> as 1639 to 1641; null when the record names none. Of several ranges the first; <see cref="Pagination.Ranges"/> has all.</summary>
    [JsonIgnore]
    public PageRange? PageRange => Pagination?.Ranges is { IsEmpty: false } ranges ? ranges[0] : null;

    /// <summary>Whether the record says that the article was retracted: by its publication type or by a link to the notice.</summary>
    [JsonIgnore]
    public bool IsRetracted =>
        PublicationTypes.Any(static type => type.Ui == RetractedPublication || type.Name == "Retracted Publication")
        || CommentsCorrections.Any(static link => link.RefType == CommentsCorrectionsType.RetractionIn || link.RefType == CommentsCorrectionsType.RetractedandRepublishedIn);

    /// <summary>A chapter has a title of its own, and its book's DOI is not the chapter's.</summary>
    private bool IsWholeBook => Book is not null && Title.IsEmpty && VernacularTitle is null && LocationLabels.IsEmpty;

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

    private IEnumerable<(PartialDate? Date, PublicationDateSource Source)> DatesOfPublication() =>
    [
        (Journal?.PubDate, PublicationDateSource.JournalIssue),
        (Book?.PubDate, PublicationDateSource.Book),
        .. ArticleDates.Select(static date => (date.Date, PublicationDateSource.ArticleDate)),
        .. InHistory(Records.PublicationStatus.PPublish, PublicationDateSource.HistoryPrint),
        .. InHistory(Records.PublicationStatus.EPublish, PublicationDateSource.HistoryElectronic),
        (ContributionDate, PublicationDateSource.Contribution),
        .. InHistory(Records.PublicationStatus.PubMed, PublicationDateSource.HistoryPubMed),
    ];

    private IEnumerable<(PartialDate? Date, PublicationDateSource Source)> InHistory(PublicationStatus status, PublicationDateSource source) =>
        History.Where(entry => entry.Status == status).Select(entry => (entry.Date, source));
}
