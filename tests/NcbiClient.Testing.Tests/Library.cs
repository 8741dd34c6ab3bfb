using NcbiClient.Records;

namespace NcbiClient.Testing.Tests;

/// <summary>Five articles that differ in all that can be searched.</summary>
internal static class Library
{
    public static Article[] Articles { get; } =
    [
        new()
        {
            Pmid = new Pmid(101),
            Title = "CRISPR editing of the human heart",
            Abstract = new Abstract { Sections = [new AbstractSection { Text = "Heart attack patients were treated. Gene editing of COVID-19 cells." }] },
            AuthorLists = [new AuthorList { Authors = [Person("Smith", "John", "J"), Person("Müller", "Karl August", "KA")] }],
            Journal = new Journal { Title = "Nature reviews. Genetics", IsoAbbreviation = "Nat Rev Genet", Volume = "17", Issue = "5", PubDate = PartialDate.From(2016, 5), Issn = new Issn { Value = "1471-0064" } },
            MedlineJournalInfo = new MedlineJournalInfo { MedlineTA = "Nat Rev Genet", NlmUniqueId = "100962779", Country = "England" },
            Pagination = new Pagination { MedlinePgn = "284-96" },
            ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = "10.1038/nrg.2016.49" }],
            ArticleIds = [Id(ArticleIdType.Pmc, "PMC7092803"), Id(ArticleIdType.Pii, "nrg.2016.49")],
            PublicationTypes = [new PublicationType { Name = "Journal Article" }, new PublicationType { Name = "Review" }],
            Languages = [Language.English],
            Status = RecordStatus.Medline,
            MeshHeadings = [Heading("Gene Editing", major: true), Heading("Humans", major: false, "genetics")],
            History = [Entered(2016, 6, 1)],
        },
        new()
        {
            Pmid = new Pmid(102),
            Title = "Asthma and the heart",
            AuthorLists = [new AuthorList { Authors = [Person("Smith", "Jane Anna", "JA")] }, new AuthorList { Type = "editors", Authors = [Person("Editor", "Eve", "E")] }],
            Journal = new Journal { Title = "The Lancet", IsoAbbreviation = "Lancet", PubDate = PartialDate.From(2019) },
            ArticleIds = [Id(ArticleIdType.Doi, "10.1016/S0140-6736(19)30001-1")],
            PublicationTypes = [new PublicationType { Name = "Journal Article" }],
            Languages = [Language.German],
            Status = RecordStatus.Publisher,
            DateRevised = PartialDate.From(2020, 1, 2),
            History = [Entered(2019, 2, 3)],
        },
        new()
        {
            Pmid = new Pmid(103),
            Title = "β-catenin in naïve cells: a randomised trial",
            Abstract = new Abstract { Sections = [new AbstractSection { Text = "Vaccination, vaccine, vaccines." }] },
            AuthorLists = [new AuthorList { Authors = [new Author { CollectiveName = "The Heart Study Group" }] }],
            Journal = new Journal { Title = "Science", PubDate = PartialDate.From(2019, 7, 15) },
            KeywordLists = [new KeywordList { Keywords = [new Keyword { Text = "gene drive" }] }],
            Chemicals = [new Chemical { RegistryNumber = "0", NameOfSubstance = "beta Catenin" }],
            GrantList = new GrantList { Grants = [new Grant { GrantId = "R01 CA123", Agency = "NCI NIH HHS" }] },
            DataBankList = new DataBankList { DataBanks = [new DataBank { Name = "ClinicalTrials.gov", AccessionNumbers = ["NCT00000102"] }] },
            History = [Entered(2026, 3, 1)],
        },
        new()
        {
            Pmid = new Pmid(104),
            Title = "Gene therapy",
            AuthorLists = [new AuthorList { Authors = [Affiliated("Zhang", "Feng", "F", "Broad Institute, Cambridge, MA, USA")] }],
            Journal = new Journal { Title = "Science", PubDate = new PartialDate { MedlineDate = "1998 Dec-1999 Jan" } },
            MeshHeadings = [Heading("Genetic Therapy", major: false), Heading("Humans", major: false)],
        },
        new() { Pmid = new Pmid(105), Title = "" },
    ];

    private static Author Person(string last, string fore, string initials) => new() { LastName = last, ForeName = fore, Initials = initials };

    private static Author Affiliated(string last, string fore, string initials, string affiliation) => Person(last, fore, initials) with
    {
        Affiliations = [new Affiliation { Text = affiliation }],
        Identifiers = [new Identifier { Source = "ORCID", Value = "https://orcid.org/0000-0003-2782-2509" }],
    };

    private static ArticleIdentifier Id(ArticleIdType type, string value) => new() { Type = type, Value = value };

    private static MeshHeading Heading(string name, bool major, params string[] qualifiers) => new()
    {
        Descriptor = new MeshDescriptor { Name = name, MajorTopic = major },
        Qualifiers = [.. qualifiers.Select(qualifier => new MeshQualifier { Name = qualifier })],
    };

    private static HistoryDate Entered(int year, int month, int day) => new() { Status = PublicationStatus.Entrez, Date = PartialDate.From(year, month, day) };
}
