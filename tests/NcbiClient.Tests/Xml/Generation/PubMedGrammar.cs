namespace NcbiClient.Tests.Xml;

/// <summary>
/// The PubMed DTD of 2025 as a table: an element and its content model a row, attributes behind it with <c>@</c>, <c>!</c> for those required.
/// Written out so that the tests need no file; a test compares it with NLM's where that is present.
/// </summary>
internal static class PubMedGrammar
{
    private const string Rows = """
        Abstract (AbstractText+, CopyrightInformation?)
        AbstractText (%text; | mml:math | DispFormula)* @Label=CDATA @NlmCategory=BACKGROUND|OBJECTIVE|METHODS|RESULTS|CONCLUSIONS|UNASSIGNED
        AccessionNumber (#PCDATA)
        AccessionNumberList (AccessionNumber+)
        Acronym (#PCDATA)
        Affiliation (%text;)*
        AffiliationInfo (Affiliation, Identifier*)
        Agency (#PCDATA)
        Article (Journal, ArticleTitle, ((Pagination, ELocationID*) | ELocationID+), Abstract?, AuthorList?, Language+, DataBankList?, GrantList?,
          PublicationTypeList, VernacularTitle?, ArticleDate*) @PubModel!=Print|Print-Electronic|Electronic|Electronic-Print|Electronic-eCollection
        ArticleDate (Year, Month, Day) @DateType=Electronic
        ArticleId (#PCDATA) @IdType=doi|pii|pmcpid|pmpid|pmc|mid|sici|pubmed|medline|pmcid|pmcbook|bookaccession
        ArticleIdList (ArticleId+)
        ArticleTitle (%text; | mml:math)* @book=CDATA @part=CDATA @sec=CDATA
        Author (((LastName, ForeName?, Initials?, Suffix?) | CollectiveName), Identifier*, AffiliationInfo*) @ValidYN=Y|N @EqualContrib=Y|N
        AuthorList (Author+) @CompleteYN=Y|N @Type=authors|editors
        b (%text;)*
        BeginningDate (Year, ((Month, Day?) | Season)?)
        Book (Publisher, BookTitle, PubDate, BeginningDate?, EndingDate?, AuthorList*, InvestigatorList?, Volume?, VolumeTitle?, Edition?, CollectionTitle?,
          Isbn*, ELocationID*, Medium?, ReportNumber?)
        BookDocument (PMID, ArticleIdList, Book, LocationLabel*, ArticleTitle?, VernacularTitle?, Pagination?, Language*, AuthorList*, InvestigatorList?,
          PublicationType*, Abstract?, Sections?, KeywordList*, ContributionDate?, DateRevised?, GrantList?, ItemList*, ReferenceList*)
        BookDocumentSet (BookDocument*, DeleteDocument?)
        BookTitle (%text; | mml:math)* @book=CDATA @part=CDATA @sec=CDATA
        Chemical (RegistryNumber, NameOfSubstance)
        ChemicalList (Chemical+)
        Citation (%text; | mml:math)*
        CitationSubset (#PCDATA)
        CoiStatement (%text;)*
        CollectionTitle (%text; | mml:math)* @book=CDATA @part=CDATA @sec=CDATA
        CollectiveName (%text;)* @Investigators=IDREF
        CommentsCorrections (RefSource, PMID?, Note?)
          @RefType!=AssociatedDataset|AssociatedPublication|CommentIn|CommentOn|CorrectedandRepublishedIn|CorrectedandRepublishedFrom|ErratumIn|ErratumFor|ExpressionOfConcernIn|ExpressionOfConcernFor|RepublishedIn|RepublishedFrom|RetractedandRepublishedIn|RetractedandRepublishedFrom|RetractionIn|RetractionOf|UpdateIn|UpdateOf|SummaryForPatientsIn|OriginalReportIn|ReprintIn|ReprintOf|Cites
        CommentsCorrectionsList (CommentsCorrections+)
        ContractNumber (#PCDATA)
        ContributionDate (Year, ((Month, Day?) | Season)?)
        CopyrightInformation (#PCDATA)
        Country (#PCDATA)
        DataBank (DataBankName, AccessionNumberList?)
        DataBankList (DataBank+) @CompleteYN=Y|N
        DataBankName (#PCDATA)
        DateCompleted (Year, Month, Day)
        DateRevised (Year, Month, Day)
        Day (#PCDATA)
        DeleteCitation (PMID+)
        DeleteDocument (PMID*)
        DescriptorName (#PCDATA) @MajorTopicYN=Y|N @AutoHM=Y @Type=Geographic @UI!=CDATA
        DispFormula (mml:math)
        Edition (#PCDATA)
        ELocationID (#PCDATA) @EIdType!=doi|pii @ValidYN=Y|N
        EndingDate (Year, ((Month, Day?) | Season)?)
        EndPage (#PCDATA)
        ForeName (#PCDATA)
        GeneralNote (#PCDATA) @Owner=NLM|NASA|PIP|KIE|HSR|HMD
        GeneSymbol (#PCDATA)
        GeneSymbolList (GeneSymbol+)
        Grant (GrantID?, Acronym?, Agency, Country?)
        GrantID (#PCDATA)
        GrantList (Grant+) @CompleteYN=Y|N
        History (PubMedPubDate+)
        Hour (#PCDATA)
        i (%text;)*
        Identifier (#PCDATA) @Source!=CDATA
        Initials (#PCDATA)
        Investigator (LastName, ForeName?, Initials?, Suffix?, Identifier*, AffiliationInfo*) @ValidYN=Y|N
        InvestigatorList (Investigator+) @ID=ID
        Isbn (#PCDATA)
        ISOAbbreviation (#PCDATA)
        ISSN (#PCDATA) @IssnType!=Electronic|Print
        ISSNLinking (#PCDATA)
        Issue (#PCDATA)
        Item (#PCDATA)
        ItemList (Item+) @ListType!=CDATA
        Journal (ISSN?, JournalIssue, Title?, ISOAbbreviation?)
        JournalIssue (Volume?, Issue?, PubDate) @CitedMedium!=Internet|Print
        Keyword (%text; | mml:math)* @MajorTopicYN=Y|N
        KeywordList (Keyword+) @Owner=NLM|NLM-AUTO|NASA|PIP|KIE|NOTNLM|HHS
        Language (#PCDATA)
        LastName (#PCDATA)
        LocationLabel (#PCDATA) @Type=part|chapter|section|appendix|figure|table|box
        Medium (#PCDATA)
        MedlineCitation (PMID, DateCompleted?, DateRevised?, Article, MedlineJournalInfo, ChemicalList?, SupplMeshList?, CitationSubset*,
          CommentsCorrectionsList?, GeneSymbolList?, MeshHeadingList?, NumberOfReferences?, PersonalNameSubjectList?, OtherID*, OtherAbstract*, KeywordList*,
          CoiStatement?, SpaceFlightMission*, InvestigatorList*, GeneralNote*) @Owner=NLM|NASA|PIP|KIE|HSR|HMD|NOTNLM
          @Status!=Completed|In-Process|PubMed-not-MEDLINE|In-Data-Review|Publisher|MEDLINE|OLDMEDLINE @VersionID=CDATA @VersionDate=CDATA
          @IndexingMethod=CDATA
        MedlineDate (#PCDATA)
        MedlineJournalInfo (Country?, MedlineTA, NlmUniqueID?, ISSNLinking?)
        MedlinePgn (#PCDATA)
        MedlineTA (#PCDATA)
        MeshHeading (DescriptorName, QualifierName*)
        MeshHeadingList (MeshHeading+)
        Minute (#PCDATA)
        Month (#PCDATA)
        NameOfSubstance (#PCDATA) @UI!=CDATA
        NlmUniqueID (#PCDATA)
        Note (#PCDATA)
        NumberOfReferences (#PCDATA)
        Object (Param*) @Type!=CDATA
        ObjectList (Object+)
        OtherAbstract (AbstractText+, CopyrightInformation?) @Type!=AAMC|AIDS|KIE|PIP|NASA|Publisher|plain-language-summary @Language=CDATA
        OtherID (#PCDATA) @Source!=NASA|KIE|PIP|POP|ARPL|CPC|IND|CPFH|CLML|NRCBL|NLM|QCIM
        Pagination ((StartPage, EndPage?, MedlinePgn?) | MedlinePgn)
        Param (%text;)* @Name!=CDATA
        PersonalNameSubject (LastName, ForeName?, Initials?, Suffix?)
        PersonalNameSubjectList (PersonalNameSubject+)
        PMID (#PCDATA) @Version!=CDATA
        PubDate ((Year, ((Month, Day?) | Season)?) | MedlineDate)
        PublicationStatus (#PCDATA)
        PublicationType (#PCDATA) @UI!=CDATA
        PublicationTypeList (PublicationType+)
        Publisher (PublisherName, PublisherLocation?)
        PublisherLocation (#PCDATA)
        PublisherName (%text;)*
        PubmedArticle (MedlineCitation, PubmedData?)
        PubmedArticleSet ((PubmedArticle | PubmedBookArticle)+, DeleteCitation?)
        PubmedBookArticle (BookDocument, PubmedBookData?)
        PubmedBookArticleSet (PubmedBookArticle*)
        PubmedBookData (History?, PublicationStatus, ArticleIdList, ObjectList?)
        PubmedData (History?, PublicationStatus, ArticleIdList, ObjectList?, ReferenceList*)
        PubMedPubDate (Year, Month, Day, (Hour, (Minute, Second?)?)?)
          @PubStatus!=received|accepted|epublish|ppublish|revised|aheadofprint|retracted|ecollection|pmc|pmcr|pubmed|pubmedr|premedline|medline|medliner|entrez|pmc-release
        QualifierName (#PCDATA) @AutoHM=Y @MajorTopicYN=Y|N @UI!=CDATA
        Reference (Citation, ArticleIdList?)
        ReferenceList (Title?, Reference*, ReferenceList*)
        RefSource (#PCDATA)
        RegistryNumber (#PCDATA)
        ReportNumber (#PCDATA)
        Season (#PCDATA)
        Second (#PCDATA)
        Section (LocationLabel?, SectionTitle, Section*)
        Sections (Section+)
        SectionTitle (%text;)* @book=CDATA @part=CDATA @sec=CDATA
        SpaceFlightMission (#PCDATA)
        StartPage (#PCDATA)
        sub (%text;)*
        Suffix (%text;)*
        sup (%text;)*
        SupplMeshList (SupplMeshName+)
        SupplMeshName (#PCDATA) @Type!=Disease|Protocol|Organism|Anatomy|Population @UI!=CDATA
        Title (#PCDATA)
        u (%text;)*
        URL (#PCDATA)
          @lang=AF|AR|AZ|BG|CS|DA|DE|EN|EL|ES|FA|FI|FR|HE|HU|HY|IN|IS|IT|IW|JA|KA|KO|LT|MK|ML|NL|NO|PL|PT|PS|RO|RU|SL|SK|SQ|SR|SV|SW|TH|TR|UK|VI|ZH
          @Type=FullText|Summary|fulltext|summary
        VernacularTitle (%text; | mml:math)*
        Volume (#PCDATA)
        VolumeTitle (%text;)*
        Year (#PCDATA)
        """;

    public static IReadOnlyDictionary<string, PubMedDeclaration> Elements { get; } = Rows
        .ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal).Split('\n')
        .Select(PubMedDeclaration.Parse).ToDictionary(declaration => declaration.Name);

    /// <summary>The elements that a document with this root can hold, the root among them.</summary>
    public static IEnumerable<string> ReachableFrom(string root)
    {
        HashSet<string> found = [root];
        Queue<string> left = new([root]);
        while (left.TryDequeue(out string? name))
        {
            foreach (string child in Elements[name].Content.Names.Where(child => Elements.ContainsKey(child) && found.Add(child)))
            {
                left.Enqueue(child);
            }
        }

        return found;
    }
}
