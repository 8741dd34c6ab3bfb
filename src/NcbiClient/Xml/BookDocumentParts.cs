using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What <c>BookDocument</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct BookDocumentParts
{
    private VersionedPmid? _pmid;
    private EquatableList<ArticleIdentifier> _ids;
    private Book? _book;
    private EquatableListBuilder<LocationLabel> _labels;
    private MarkedText? _title;
    private BookLink? _titleLink;
    private MarkedText? _vernacularTitle;
    private Pagination? _pagination;
    private EquatableListBuilder<Language> _languages;
    private EquatableListBuilder<AuthorList> _authorLists;
    private EquatableListBuilder<InvestigatorList> _investigatorLists;
    private EquatableListBuilder<PublicationType> _publicationTypes;
    private Abstract? _abstract;
    private EquatableListBuilder<BookSection> _sections;
    private EquatableListBuilder<KeywordList> _keywordLists;
    private PartialDate? _contributionDate;
    private PartialDate? _revised;
    private GrantList? _grantList;
    private EquatableListBuilder<ItemList> _itemLists;
    private EquatableListBuilder<ReferenceList> _references;

    /// <summary>Whether writing would add something to what was read.</summary>
    public readonly bool LacksRequired => _pmid?.Version is null || _ids.IsEmpty || _book is null;

    public bool ReadHead(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.PMID when _pmid is null:
                _pmid = xml.PmidOrUnknown();
                xml.Context.Pmid = _pmid?.Pmid;
                return true;
            case E.ArticleIdList when _ids.IsEmpty:
                _ids = ArticleIdListMapper.Read(ref xml);
                return true;
            case E.Book when _book is null:
                _book = BookMapper.Read(ref xml);
                return true;
            case E.LocationLabel:
                _labels.Add(LocationLabelMapper.Read(ref xml));
                return true;
            case E.ArticleTitle when _title is null:
                _titleLink = LinkedTitleMapper.ReadLink(ref xml);
                _title = xml.Mixed();
                return true;
            case E.VernacularTitle when _vernacularTitle is null:
                _vernacularTitle = xml.Mixed();
                return true;
            case E.Pagination when _pagination is null:
                _pagination = PaginationMapper.Read(ref xml);
                return true;
            default:
                return false;
        }
    }

    public bool ReadContent(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Abstract when _abstract is null:
                _abstract = AbstractMapper.Read(ref xml);
                return true;
            case E.Sections when _sections.Count == 0:
                BookSectionMapper.Read(ref xml, ref _sections);
                return true;
            case E.ContributionDate when _contributionDate is null:
                _contributionDate = PartialDateMapper.Read(ref xml);
                return true;
            case E.DateRevised when _revised is null:
                _revised = PartialDateMapper.Read(ref xml);
                return true;
            case E.GrantList when _grantList is null:
                _grantList = GrantListMapper.Read(ref xml);
                return true;
            case E.ItemList:
                string? listType = xml.Attribute(A.ListType);
                _itemLists.Add(new ItemList { ListType = listType, Items = ListMapper.ReadItems(ref xml, E.Item) });
                return true;
            default:
                return false;
        }
    }

    public bool ReadLists(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Language:
                _languages.Add(new Language(xml.Term()));
                return true;
            case E.AuthorList:
                _authorLists.Add(AuthorListMapper.Read(ref xml));
                return true;
            case E.InvestigatorList:
                _investigatorLists.Add(InvestigatorListMapper.Read(ref xml));
                return true;
            case E.PublicationType:
                _publicationTypes.Add(PublicationTypeMapper.Read(ref xml));
                return true;
            case E.KeywordList:
                _keywordLists.Add(KeywordListMapper.Read(ref xml));
                return true;
            case E.ReferenceList:
                _references.Add(ReferenceListMapper.Read(ref xml));
                return true;
            default:
                return false;
        }
    }

    public readonly Article ToArticle(in PubmedDataParts data) => new()
    {
        Pmid = _pmid?.Pmid ?? default, PmidVersion = _pmid?.Version, BookDocumentIds = _ids, Book = _book ?? new Book(), LocationLabels = _labels.ToList(),
        Title = _title ?? default, TitleLink = _titleLink ?? (_title is { IsEmpty: true } ? new BookLink() : null), VernacularTitle = _vernacularTitle, Pagination = _pagination, Languages = _languages.ToList(),
        AuthorLists = _authorLists.ToList(), InvestigatorLists = _investigatorLists.ToList(), PublicationTypes = _publicationTypes.ToList(),
        Abstract = _abstract, Sections = _sections.ToList(), KeywordLists = _keywordLists.ToList(), ContributionDate = _contributionDate,
        DateRevised = _revised, GrantList = _grantList, ItemLists = _itemLists.ToList(), ReferenceLists = _references.ToList(),
        History = data.History.ToList(), PublicationStatus = data.Status is null ? null : new PublicationStatus(data.Status),
        ArticleIds = data.ArticleIds, Objects = data.Objects.ToList(),
    };
}
