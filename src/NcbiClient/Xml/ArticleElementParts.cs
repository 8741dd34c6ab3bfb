using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What the element <c>Article</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct ArticleElementParts
{
    public string? PubModel;
    public Journal? Journal;
    public MarkedText? Title;
    public BookLink? TitleLink;
    public Pagination? Pagination;
    public EquatableListBuilder<ELocationId> ELocationIds;
    public Abstract? Abstract;
    public string? Affiliation;
    public EquatableListBuilder<AuthorList> AuthorLists;
    public EquatableListBuilder<Language> Languages;
    public DataBankList? DataBankList;
    public GrantList? GrantList;
    public EquatableListBuilder<PublicationType> PublicationTypes;
    public MarkedText? VernacularTitle;
    public EquatableListBuilder<ArticleDate> ArticleDates;

    public bool ReadTitleAndPlace(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Journal when Journal is null:
                Journal = JournalMapper.Read(ref xml);
                return true;
            case E.ArticleTitle when Title is null:
                TitleLink = LinkedTitleMapper.ReadLink(ref xml);
                Title = xml.Mixed();
                return true;
            case E.VernacularTitle when VernacularTitle is null:
                VernacularTitle = xml.Mixed();
                return true;
            case E.Pagination when Pagination is null:
                Pagination = PaginationMapper.Read(ref xml);
                return true;
            case E.ELocationID:
                ELocationIds.Add(ELocationIdMapper.Read(ref xml));
                return true;
            case E.ArticleDate:
                string? dateType = xml.Attribute(A.DateType);
                ArticleDates.Add(new ArticleDate { DateType = dateType, Date = PartialDateMapper.Read(ref xml) });
                return true;
            default:
                return false;
        }
    }

    public bool ReadContent(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Abstract when Abstract is null:
                Abstract = AbstractMapper.Read(ref xml);
                return true;
            case E.Affiliation when Affiliation is null:
                Affiliation = xml.Text();
                return true;
            case E.AuthorList:
                AuthorLists.Add(AuthorListMapper.Read(ref xml));
                return true;
            case E.Language:
                Languages.Add(new Language(xml.Term()));
                return true;
            case E.DataBankList when DataBankList is null:
                DataBankList = DataBankListMapper.Read(ref xml);
                return true;
            case E.GrantList when GrantList is null:
                GrantList = GrantListMapper.Read(ref xml);
                return true;
            case E.PublicationTypeList when PublicationTypes.Count == 0:
                PublicationTypeMapper.ReadList(ref xml, ref PublicationTypes);
                return true;
            default:
                return false;
        }
    }
}
