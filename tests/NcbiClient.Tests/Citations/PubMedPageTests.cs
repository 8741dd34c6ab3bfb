using NcbiClient.Citations;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Citations;

public class PubMedPageTests
{
    private static readonly PartialDate Issue = PartialDate.From(2018, 6);
    private static readonly PartialDate Electronic = PartialDate.From(2018, 5, 3);

    [Fact]
    public void Format_EmptyArticle_HasNoHeadingWithoutText() => Assert.Equal(". .\n", PubMedPage.Format(new Article()));

    [Fact]
    public void Format_NullArticle_Throws() => Assert.Throws<ArgumentNullException>(() => PubMedPage.Format(null!));

    [Theory]
    [InlineData("52", "1", "501", ". 2018 Jun;52(1):501.")]
    [InlineData("52", null, "501", ". 2018 Jun;52:501.")]
    [InlineData(null, "3", "1-9", ". 2018 Jun;(3):1-9.")]
    [InlineData(null, null, "269215518790632", ". 2018 Jun:269215518790632.")]
    [InlineData(null, null, null, ". 2018 Jun.")]
    public void JournalLine_PartsAbsent_LeavesOutTheirMarks(string? volume, string? issue, string? pages, string line)
    {
        Article article = new()
        {
            Journal = new Journal { Volume = volume, Issue = issue, PubDate = Issue },
            Pagination = pages is null ? null : new Pagination { MedlinePgn = pages },
        };

        Assert.Equal(line, PubMedPage.JournalLine(article));
    }

    [Theory]
    [InlineData("244", "255", ". :244-255.")]
    [InlineData("244", null, ". :244.")]
    [InlineData("e12", "e12", ". :e12.")]
    [InlineData(null, "105", ". :105.")]
    public void JournalLine_PagesWithoutMedlineForm_PrintsFirstAndLast(string? start, string? end, string line)
    {
        Pagination pages = new() { StartPage = start, EndPage = end };
        Assert.Equal(line, PubMedPage.JournalLine(new Article { Pagination = pages }));
        Assert.Equal(line, PubMedPage.JournalLine(new Article { Pagination = pages with { MedlinePgn = "" } }));
    }

    [Theory]
    [InlineData("Print-Electronic", ". 2018 Jun.", "doi: 10.5555/a. Epub 2018 May 3.")]
    [InlineData("Electronic-eCollection", ". 2018 May 3.", "doi: 10.5555/a. eCollection 2018 Jun.")]
    [InlineData("Electronic-Print", ". 2018 May 3.", "doi: 10.5555/a. Print 2018 Jun.")]
    [InlineData("Electronic", ". 2018 Jun.", "doi: 10.5555/a.")]
    [InlineData("Print", ". 2018 Jun.", "doi: 10.5555/a.")]
    public void Heading_TwoDates_TellsWhichIsWhich(string model, string journalLine, string doiLine)
    {
        Article article = Dated() with { PubModel = new PubModel(model) };

        Assert.Equal(journalLine, PubMedPage.JournalLine(article));
        Assert.Equal(doiLine, PubMedPage.DoiLine(article));
    }

    [Fact]
    public void DoiLine_DoiWithCapitals_KeepsThePublishersSpelling() =>
        Assert.Equal("doi: 10.1212/WNL.0000000000005868.", PubMedPage.DoiLine(new Article { ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = "10.1212/WNL.0000000000005868" }] }));

    [Fact]
    public void DoiLine_AheadOfPrint_SaysSo() =>
        Assert.Equal("doi: 10.5555/a. Online ahead of print.", PubMedPage.DoiLine(Dated() with { PublicationStatus = PublicationStatus.AheadOfPrint }));

    [Fact]
    public void JournalLine_Book_PrintsBookAndPublisher()
    {
        Article chapter = new()
        {
            Book = new Book { Title = new LinkedTitle { Text = "StatPearls" }, PublisherLocation = "Treasure Island (FL)", PublisherName = "StatPearls Publishing", PubDate = PartialDate.From(2025) },
        };

        Assert.Equal("In: StatPearls. Treasure Island (FL): StatPearls Publishing; 2025.", PubMedPage.JournalLine(chapter));
    }

    [Fact]
    public void PublicationType_SeveralTypes_LeavesOutThePlainOnes()
    {
        string[] names = ["Journal Article", "Review", "Research Support, N.I.H., Extramural", "Retracted Publication"];
        Article article = new() { PublicationTypes = [.. names.Select(name => new PublicationType { Name = name })] };

        Assert.Equal("Review; Retracted Publication", PubMedPage.PublicationType(article));
    }

    [Theory]
    [InlineData("A title.", "A title")]
    [InlineData("Is it so?", "Is it so?")]
    [InlineData("And so on...", "And so on...")]
    [InlineData("", "")]
    public void Title_FinalFullStop_IsDropped(string title, string printed) => Assert.Equal(printed, PubMedPage.Title(new Article { Title = title }));

    [Theory]
    [InlineData(1, true, "Ada 0. J. .")]
    [InlineData(1, false, "Ada 0 et al. J. .")]
    [InlineData(3, true, "Ada 0 et al. J. .")]
    [InlineData(0, true, "J. .")]
    public void AuthorLine_Authors_EtAlStandsForTheRest(int authors, bool complete, string line)
    {
        Article article = new()
        {
            AuthorLists = [new AuthorList { IsComplete = complete, Authors = [.. Enumerable.Range(0, authors).Select(number => new Author { ForeName = "Ada", LastName = $"{number}" })] }],
            Journal = new Journal { IsoAbbreviation = "J" },
        };

        Assert.Equal(line, PubMedPage.AuthorLine(article));
    }

    [Fact]
    public void Abstract_Sections_AreParagraphsWithLabels()
    {
        Abstract sections = new() { Sections = [new AbstractSection { Label = "METHODS", Text = "We did." }, new AbstractSection { Text = "So." }] };

        Assert.Equal("METHODS: We did.\n\nSo.", PubMedPage.Abstract(new Article { Abstract = sections }));
    }

    [Fact]
    public void References_Identifiers_AreMarkedInThePagesOrder()
    {
        Article article = new() { ReferenceLists = [new ReferenceList { References = [Cited("A", "doi:10.5555/a", "pubmed:1", "pmc:PMC2"), Cited("B"), Cited("C", "doi:no doi")] }] };

        Assert.Equal("    1. A - PubMed - PMC - DOI\n    2. B\n    3. C", PubMedPage.References(article));
    }

    private static Reference Cited(string citation, params string[] ids) => new()
    {
        Citation = citation,
        ArticleIds = [.. ids.Select(id => id.Split(':', 2)).Select(id => new ArticleIdentifier { Type = new ArticleIdType(id[0]), Value = id[1] })],
    };

    private static Article Dated() => new()
    {
        ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = "10.5555/a" }],
        Journal = new Journal { PubDate = Issue },
        ArticleDates = [new ArticleDate { Date = Electronic }],
    };
}
