using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class ArticleShortcutTests
{
    private static readonly ArticleIdentifier s_doi = new() { Type = ArticleIdType.Doi, Value = "10.1000/List" };

    [Fact]
    public void Doi_InBothPlaces_IsTheELocation() =>
        Assert.Equal("10.1000/location", Of(s_doi, new ELocationId { Type = ELocationIdType.Doi, Value = "10.1000/Location" }).Doi?.Value);

    [Fact]
    public void Doi_NotStatedValid_IsValid() =>
        Assert.Equal("10.1000/b", new Article { ELocationIds = [new ELocationId { Type = ELocationIdType.Pii, Value = "10.1000/a" }, new ELocationId { Type = ELocationIdType.Doi, Value = "10.1000/b" }] }.Doi?.Value);

    [Fact]
    public void Doi_ELocationNoLongerValid_IsTheNext()
    {
        ELocationId invalid = new() { Type = ELocationIdType.Doi, IsValid = false, Value = "10.1000/old" };
        Assert.Equal("10.1000/list", Of(s_doi, invalid).Doi?.Value);
        Assert.Equal("10.1000/new", Of(s_doi, invalid, new ELocationId { Type = ELocationIdType.Doi, IsValid = true, Value = "10.1000/new" }).Doi?.Value);
        Assert.Null(new Article { ELocationIds = [invalid] }.Doi);
    }

    [Fact]
    public void Doi_UnreadableELocation_IsTheNext() =>
        Assert.Equal("10.1000/list", Of(s_doi, new ELocationId { Type = ELocationIdType.Doi, Value = "none" }).Doi?.Value);

    [Fact]
    public void Ids_OnlyInTheReferences_AreNotTheArticles()
    {
        Article article = PubMedXml.ReadArticle("""
            <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">1</PMID><Article><ArticleTitle>x</ArticleTitle></Article></MedlineCitation>
            <PubmedData><ArticleIdList><ArticleId IdType="pubmed">1</ArticleId></ArticleIdList><ReferenceList><Reference><Citation>c</Citation><ArticleIdList>
            <ArticleId IdType="doi">10.1000/reference</ArticleId><ArticleId IdType="pmc">PMC9</ArticleId><ArticleId IdType="pubmed">9</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
            """u8);
        Assert.Null(article.Doi);
        Assert.Null(article.Pmcid);
        Assert.Equal(1, article.Pmid.Value);
        Reference reference = Assert.Single(article.References);
        Assert.Equal(("10.1000/reference", 9, 9), (reference.Doi?.Value, reference.Pmcid?.Value, reference.Pmid?.Value));
    }

    [Fact]
    public void Ids_OfABook_AreThoseOfItsDocument()
    {
        Article book = new() { Book = new Book(), BookDocumentIds = [s_doi, new ArticleIdentifier { Type = ArticleIdType.Pmc, Value = "PMC7" }] };
        Assert.Equal("10.1000/list", book.Doi?.Value);
        Assert.Equal(7, book.Pmcid?.Value);
    }

    [Fact]
    public void Pmcid_AmongTheIds_IsRead()
    {
        Assert.Equal(123, new Article { ArticleIds = [s_doi, new ArticleIdentifier { Type = ArticleIdType.Pmc, Value = "PMC123" }] }.Pmcid?.Value);
        Assert.Null(new Article { ArticleIds = [s_doi] }.Pmcid);
    }

    [Theory]
    [InlineData("pmc-id: PMC1234567;", 1234567)]
    [InlineData("pmc-id: PMC1234567;manuscript-id: NIHMS1", 1234567)]
    [InlineData("manuscript-id: NIHMS1;", null)]
    public void Pmcid_OfALegacyNote_IsRead(string note, int? expected) =>
        Assert.Equal(expected, new Article { ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.PmcId, Value = note }] }.Pmcid?.Value);

    [Fact]
    public void Doi_OfTheBookItself_IsThatOfAWholeBookOnly()
    {
        Article book = new() { Book = new Book { ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = "10.1000/Book" }] } };
        Assert.Equal("10.1000/book", book.Doi?.Value);
        Assert.Null((book with { Title = "A chapter" }).Doi);
    }

    [Fact]
    public void ToString_WithoutTitle_HasTheBooksOrTheVernacular()
    {
        Article article = new() { Pmid = new Pmid(7), VernacularTitle = "Der Titel" };
        Assert.Equal("7 Der Titel", article.ToString());
        Assert.Equal("7 GeneReviews", (article with { Book = new Book { Title = new LinkedTitle { Text = "GeneReviews" } } }).ToString());
        Assert.Equal("7 A title", (article with { Title = "A title" }).ToString());
    }

    [Fact]
    public void Published_ByPrecedence_IsTheFirstKnownWithItsSource()
    {
        Article article = new()
        {
            Journal = new Journal { PubDate = new PartialDate { MedlineDate = "1998 Dec-1999 Jan" } },
            Book = new Book { PubDate = PartialDate.From(2000) },
            ArticleDates = [new ArticleDate(), new ArticleDate { Date = PartialDate.From(2001, 1, 1) }],
            ContributionDate = PartialDate.From(2004),
            History = [Entry(PublicationStatus.Received, 1990), Entry(PublicationStatus.PubMed, 2005), Entry(PublicationStatus.EPublish, 2003), Entry(PublicationStatus.PPublish, 2002)],
        };
        AssertPublished(1998, PublicationDateSource.JournalIssue, article);
        article = article with { Journal = new Journal { PubDate = new PartialDate { MedlineDate = "no year" } } };
        AssertPublished(2000, PublicationDateSource.Book, article);
        article = article with { Book = new Book() };
        AssertPublished(2001, PublicationDateSource.ArticleDate, article);
        article = article with { ArticleDates = [] };
        AssertPublished(2002, PublicationDateSource.HistoryPrint, article);
        article = article with { History = [Entry(PublicationStatus.PubMed, 2005), Entry(PublicationStatus.EPublish, 2003)] };
        AssertPublished(2003, PublicationDateSource.HistoryElectronic, article);
        article = article with { History = [Entry(PublicationStatus.Received, 1990), Entry(PublicationStatus.PubMed, 2005)] };
        AssertPublished(2004, PublicationDateSource.Contribution, article);
        article = article with { ContributionDate = null };
        AssertPublished(2005, PublicationDateSource.HistoryPubMed, article);
        AssertPublished(null, PublicationDateSource.None, article with { History = [Entry(PublicationStatus.Received, 1990)] });
    }

    [Fact]
    public void IsRetracted_ByTypeOrLink_IsTrue()
    {
        Assert.True(new Article { PublicationTypes = [new PublicationType { Ui = "D016441", Name = "Retracted Publication" }] }.IsRetracted);
        Assert.True(new Article { PublicationTypes = [new PublicationType { Name = "Retracted Publication" }] }.IsRetracted);
        Assert.True(Linked(CommentsCorrectionsType.RetractionIn).IsRetracted);
        Assert.True(Linked(CommentsCorrectionsType.RetractedandRepublishedIn).IsRetracted);
    }

    [Fact]
    public void IsRetracted_NoticeOrOtherLinks_IsFalse()
    {
        Assert.False(new Article().IsRetracted);
        Assert.False(new Article { PublicationTypes = [new PublicationType { Ui = "D016440", Name = "Retraction of Publication" }] }.IsRetracted);
        Assert.False(Linked(CommentsCorrectionsType.RetractionOf).IsRetracted);
        Assert.False(Linked(new CommentsCorrectionsType("ExpressionOfConcernIn")).IsRetracted);
    }

    [Fact]
    public void References_ListsWithinLists_AreInTheOrderOfTheArticle()
    {
        Article article = new()
        {
            ReferenceLists =
            [
                new ReferenceList { References = [Cited("1"), Cited("2")], Lists = [new ReferenceList { References = [Cited("3")], Lists = [new ReferenceList { References = [Cited("4")] }] }, new ReferenceList { References = [Cited("5")] }] },
                new ReferenceList { Title = "Further reading", References = [Cited("6")] },
            ],
        };
        Assert.Equal(["1", "2", "3", "4", "5", "6"], article.References.Select(reference => reference.ToString()));
    }

    [Fact]
    public void Lists_OfAllOwners_AreJoined()
    {
        Article article = new()
        {
            AuthorLists = [new AuthorList { Authors = [new Author { LastName = "A" }] }, new AuthorList { Type = "editors", Authors = [new Author { LastName = "B" }] }],
            KeywordLists = [new KeywordList { Keywords = [new Keyword { Text = "a" }] }, new KeywordList { Owner = KeywordOwner.Author, Keywords = [new Keyword { Text = "b" }] }],
            GrantList = new GrantList { Grants = [new Grant { GrantId = "g" }] },
        };
        Assert.Equal(["A", "B"], article.Authors.Select(author => author.LastName));
        Assert.Equal(["a", "b"], article.Keywords.Select(keyword => keyword.ToString()));
        Assert.Equal("g", Assert.Single(article.Grants).GrantId);
        Assert.True(new Article().Grants.IsEmpty);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(null, true, true)]
    public void IsMajorTopic_OfAHeading_IsThatOfAnyPart(bool? descriptor, bool? qualifier, bool expected) => Assert.Equal(expected, new MeshHeading
    {
        Descriptor = new MeshDescriptor { MajorTopic = descriptor }, Qualifiers = [new MeshQualifier(), new MeshQualifier { MajorTopic = qualifier }],
    }.IsMajorTopic);

    [Fact]
    public void ToString_OfAHeading_IsAsPubMedPrintsIt() => Assert.Equal("Neoplasms / drug therapy / genetics*", new MeshHeading
    {
        Descriptor = new MeshDescriptor { Name = "Neoplasms" }, Qualifiers = [new MeshQualifier { Name = "drug therapy" }, new MeshQualifier { Name = "genetics", MajorTopic = true }],
    }.ToString());

    private static Article Of(ArticleIdentifier id, params ELocationId[] locations) => new() { ArticleIds = [id], ELocationIds = locations.ToEquatableList() };

    private static Article Linked(CommentsCorrectionsType type) => new() { CommentsCorrections = [new CommentsCorrections { RefType = type }] };

    private static void AssertPublished(int? year, PublicationDateSource source, Article article) =>
        Assert.Equal((year, source), (article.Published?.Year, article.PublishedSource));

    private static HistoryDate Entry(PublicationStatus status, int year) => new() { Status = status, Date = PartialDate.From(year) };

    private static Reference Cited(string citation) => new() { Citation = citation };
}
