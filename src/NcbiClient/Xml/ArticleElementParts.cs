using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What the element <c>Article</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct ArticleElementParts
{
    public string? PubModel;
    private Journal? _journal;
    private MarkedText? _title;
    private BookLink? _titleLink;
    private Pagination? _pagination;
    private EquatableListBuilder<ELocationId> _eLocationIds;
    private Abstract? _abstract;
    private string? _affiliation;
    private EquatableListBuilder<AuthorList> _authorLists;
    private EquatableListBuilder<Language> _languages;
    private DataBankList? _dataBankList;
    private GrantList? _grantList;
    private EquatableListBuilder<PublicationType> _publicationTypes;
    private MarkedText? _vernacularTitle;
    private EquatableListBuilder<ArticleDate> _articleDates;

    public bool ReadTitleAndPlace(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Journal when _journal is null:
                _journal = JournalMapper.Read(ref xml);
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
            case E.ELocationID:
                _eLocationIds.Add(ELocationIdMapper.Read(ref xml));
                return true;
            case E.ArticleDate:
                string? dateType = xml.Attribute("DateType"u8);
                _articleDates.Add(new ArticleDate { DateType = dateType, Date = PartialDateMapper.Read(ref xml) });
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
            case E.Affiliation when _affiliation is null:
                _affiliation = xml.Text();
                return true;
            case E.AuthorList:
                _authorLists.Add(AuthorListMapper.Read(ref xml));
                return true;
            case E.Language:
                _languages.Add(new Language(xml.SharedText()));
                return true;
            case E.DataBankList when _dataBankList is null:
                _dataBankList = DataBankListMapper.Read(ref xml);
                return true;
            case E.GrantList when _grantList is null:
                _grantList = GrantListMapper.Read(ref xml);
                return true;
            case E.PublicationTypeList when _publicationTypes.Count == 0:
                PublicationTypeMapper.ReadList(ref xml, ref _publicationTypes);
                return true;
            default:
                return false;
        }
    }

    public readonly Article AddTo(Article article) => article with
    {
        PubModel = PubModel is null ? null : new PubModel(PubModel), Journal = _journal, Title = _title ?? default, TitleLink = _titleLink,
        VernacularTitle = _vernacularTitle, Pagination = _pagination, ELocationIds = _eLocationIds.ToList(), ArticleDates = _articleDates.ToList(),
        Abstract = _abstract, Affiliation = _affiliation, AuthorLists = _authorLists.ToList(), Languages = _languages.ToList(),
        DataBankList = _dataBankList, GrantList = _grantList, PublicationTypes = _publicationTypes.ToList(),
    };
}
