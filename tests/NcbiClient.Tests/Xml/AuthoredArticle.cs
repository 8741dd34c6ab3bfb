using NcbiClient.Records;

namespace NcbiClient.Tests.Xml;

/// <summary>Articles as users write them for their tests, not as NLM does.</summary>
internal static class AuthoredArticle
{
    /// <summary>What most would fill in.</summary>
    public static Article Usual => new()
    {
        Pmid = new Pmid(1),
        Title = MarkedText.FromMarkup("The <i>lac</i> operon"),
        Abstract = new Abstract { Sections = [new AbstractSection { Text = "p < 0.05" }] },
        AuthorLists = [new AuthorList { Authors = [new Author { LastName = "Nasiri", ForeName = "Hajar", Initials = "H", Affiliations = [new Affiliation { Text = "Tehran" }] }, new Author { CollectiveName = "A Group" }] }],
        Journal = new Journal { Title = "Mol Biol Rep", Volume = "52", Issue = "1", PubDate = PartialDate.From(2025, 5, 24), Issn = new Issn { Type = IssnType.Electronic, Value = "1573-4978" } },
        Pagination = new Pagination { MedlinePgn = "501" },
        ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = "10.1007/s11033-025-10570-8" }],
        Languages = [new Language("eng")],
        PublicationTypes = [new PublicationType { Ui = "D016454", Name = "Review" }],
        KeywordLists = [new KeywordList { Owner = KeywordOwner.Author, Keywords = [new Keyword { Text = "gene" }] }],
        CoiStatement = "None.",
        MeshHeadings = [new MeshHeading { Descriptor = new MeshDescriptor { Ui = "D006801", Name = "Humans" } }],
        ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.Doi, Value = "10.1007/s11033-025-10570-8" }],
        ReferenceLists = [new ReferenceList { References = [new Reference { Citation = "One." }, new Reference { Citation = "Two.", ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = "2" }] }] }],
    };

    /// <summary>Parts with next to nothing in them.</summary>
    public static Article Sparse => new()
    {
        Pmid = new Pmid(1),
        Abstract = new Abstract { Sections = [new AbstractSection()] },
        Journal = new Journal { PubDate = new PartialDate { YearText = "2025" } },
        MedlineJournalInfo = new MedlineJournalInfo(),
        Pagination = new Pagination { MedlinePgn = "" },
        ReferenceLists = [new ReferenceList { References = [new Reference()], Lists = [new ReferenceList()] }],
    };
}
