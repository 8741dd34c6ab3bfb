using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What <c>MedlineCitation</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct MedlineCitationParts
{
    private string? _status;
    private string? _owner;
    private string? _versionId;
    private string? _versionDate;
    private string? _indexingMethod;
    private bool _hasArticle;
    private ArticleElementParts _article;
    private VersionedPmid? _pmid;
    private PartialDate? _created;
    private PartialDate? _completed;
    private PartialDate? _revised;
    private MedlineJournalInfo? _journalInfo;
    private EquatableListBuilder<Chemical> _chemicals;
    private EquatableListBuilder<SupplMeshName> _supplMesh;
    private EquatableListBuilder<string> _citationSubsets;
    private EquatableListBuilder<CommentsCorrections> _commentsCorrections;
    private EquatableList<string> _geneSymbols;
    private EquatableListBuilder<MeshHeading> _meshHeadings;
    private string? _numberOfReferences;
    private EquatableListBuilder<PersonalNameSubject> _personalNameSubjects;
    private EquatableListBuilder<OtherId> _otherIds;
    private EquatableListBuilder<OtherAbstract> _otherAbstracts;
    private EquatableListBuilder<KeywordList> _keywordLists;
    private MarkedText? _coiStatement;
    private EquatableListBuilder<string> _spaceFlightMissions;
    private EquatableListBuilder<InvestigatorList> _investigatorLists;
    private EquatableListBuilder<GeneralNote> _generalNotes;

    /// <summary>Whether writing would add something to what was read.</summary>
    public readonly bool LacksRequired => _status is null || _article.Title is null;

    public void ReadAttributes(ref PubMedCursor xml)
    {
        _status = xml.Attribute(A.Status);
        _owner = xml.Attribute(A.Owner);
        _versionId = xml.Attribute(A.VersionID);
        _versionDate = xml.OwnAttribute(A.VersionDate);
        _indexingMethod = xml.Attribute(A.IndexingMethod);
    }

    public bool ReadHead(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.PMID when _pmid is null:
                _pmid = xml.PmidOrUnknown();
                xml.Context.Pmid = _pmid?.Pmid;
                return true;
            case E.DateCreated when _created is null:
                _created = PartialDateMapper.Read(ref xml);
                return true;
            case E.DateCompleted when _completed is null:
                _completed = PartialDateMapper.Read(ref xml);
                return true;
            case E.DateRevised when _revised is null:
                _revised = PartialDateMapper.Read(ref xml);
                return true;
            case E.Article when !_hasArticle:
                _hasArticle = true;
                ArticleElementMapper.Read(ref xml, ref _article);
                return true;
            case E.MedlineJournalInfo when _journalInfo is null:
                _journalInfo = MedlineJournalInfoMapper.Read(ref xml);
                return true;
            default:
                return false;
        }
    }

    public bool ReadIndexing(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.ChemicalList when _chemicals.Count == 0:
                ChemicalListMapper.Read(ref xml, ref _chemicals);
                return true;
            case E.SupplMeshList when _supplMesh.Count == 0:
                SupplMeshListMapper.Read(ref xml, ref _supplMesh);
                return true;
            case E.CitationSubset:
                _citationSubsets.Add(xml.Term());
                return true;
            case E.CommentsCorrectionsList when _commentsCorrections.Count == 0:
                CommentsCorrectionsListMapper.Read(ref xml, ref _commentsCorrections);
                return true;
            case E.GeneSymbolList when _geneSymbols.IsEmpty:
                _geneSymbols = ListMapper.ReadList(ref xml, E.GeneSymbol);
                return true;
            case E.MeshHeadingList when _meshHeadings.Count == 0:
                MeshHeadingListMapper.Read(ref xml, ref _meshHeadings);
                return true;
            case E.PersonalNameSubjectList when _personalNameSubjects.Count == 0:
                ReadPersons(ref xml);
                return true;
            case E.KeywordList:
                _keywordLists.Add(KeywordListMapper.Read(ref xml));
                return true;
            default:
                return false;
        }
    }

    public bool ReadNotes(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.NumberOfReferences when _numberOfReferences is null:
                _numberOfReferences = xml.Text();
                return true;
            case E.OtherID:
                _otherIds.Add(NoteMapper.ReadOtherId(ref xml));
                return true;
            case E.OtherAbstract:
                _otherAbstracts.Add(AbstractMapper.ReadOther(ref xml));
                return true;
            case E.CoiStatement when _coiStatement is null:
                _coiStatement = xml.Mixed();
                return true;
            case E.SpaceFlightMission:
                _spaceFlightMissions.Add(xml.Text());
                return true;
            case E.InvestigatorList:
                _investigatorLists.Add(InvestigatorListMapper.Read(ref xml));
                return true;
            case E.GeneralNote:
                _generalNotes.Add(NoteMapper.ReadGeneralNote(ref xml));
                return true;
            default:
                return false;
        }
    }

    public readonly Article ToArticle(in PubmedDataParts data) => new()
    {
        Pmid = _pmid?.Pmid ?? default, PmidVersion = _pmid?.Version, DateCreated = _created, DateCompleted = _completed, DateRevised = _revised,
        Status = _status is null ? null : new RecordStatus(_status), Owner = _owner, VersionId = _versionId, VersionDate = _versionDate,
        IndexingMethod = _indexingMethod,

        PubModel = _article.PubModel is null ? null : new PubModel(_article.PubModel), Journal = _article.Journal, Title = _article.Title ?? default,
        TitleLink = _article.TitleLink, VernacularTitle = _article.VernacularTitle, Pagination = _article.Pagination,
        ELocationIds = _article.ELocationIds.ToList(), ArticleDates = _article.ArticleDates.ToList(), Abstract = _article.Abstract,
        Affiliation = _article.Affiliation, AuthorLists = _article.AuthorLists.ToList(), Languages = _article.Languages.ToList(),
        DataBankList = _article.DataBankList, GrantList = _article.GrantList, PublicationTypes = _article.PublicationTypes.ToList(),

        MedlineJournalInfo = _journalInfo, Chemicals = _chemicals.ToList(), SupplMeshNames = _supplMesh.ToList(),
        CitationSubsets = _citationSubsets.ToList(), CommentsCorrections = _commentsCorrections.ToList(), GeneSymbols = _geneSymbols,
        MeshHeadings = _meshHeadings.ToList(), NumberOfReferences = _numberOfReferences, PersonalNameSubjects = _personalNameSubjects.ToList(),
        OtherIds = _otherIds.ToList(), OtherAbstracts = _otherAbstracts.ToList(), KeywordLists = _keywordLists.ToList(), CoiStatement = _coiStatement,
        SpaceFlightMissions = _spaceFlightMissions.ToList(), InvestigatorLists = _investigatorLists.ToList(), GeneralNotes = _generalNotes.ToList(),

        History = data.History.ToList(), PublicationStatus = data.Status is null ? null : new PublicationStatus(data.Status),
        ArticleIds = data.ArticleIds, Objects = data.Objects.ToList(), ReferenceLists = data.References.ToList(),
    };

    private void ReadPersons(ref PubMedCursor xml)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild())
        {
            if (xml.Element == E.PersonalNameSubject)
            {
                _personalNameSubjects.Add(PersonalNameSubjectMapper.Read(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: _personalNameSubjects.Count == 0);
    }
}
