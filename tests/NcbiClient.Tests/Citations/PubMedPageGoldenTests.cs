using NcbiClient.Citations;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>The review, fetched over HTTP and printed, is the golden page, section by section. Only the site's chrome is left out.</summary>
public class PubMedPageGoldenTests(FetchedReview fetched) : IClassFixture<FetchedReview>
{
    private Article Review => fetched.Article;

    [Fact]
    public void Heading_OfTheReview_IsThePages() =>
        Assert.Equal(
            SeedPage.Between("Access keys NCBI Homepage MyNCBI Homepage Main Content Main Navigation", PubMedPage.Title(Review)),
            string.Join('\n', PubMedPage.PublicationType(Review), PubMedPage.JournalLine(Review), PubMedPage.DoiLine(Review)));

    [Fact]
    public void TitleAndAuthors_OfTheReview_AreThePages() =>
        Assert.Equal(
            SeedPage.Between("Affiliations", "Abstract"),
            string.Join('\n', PubMedPage.PublicationType(Review), PubMedPage.Title(Review), PubMedPage.AuthorLine(Review)));

    [Fact]
    public void AbstractAndKeywords_OfTheReview_AreThePages() =>
        Assert.Equal(SeedPage.Between("Abstract", "PubMed Disclaimer"), PubMedPage.Abstract(Review) + "\n" + PubMedPage.KeywordLine(Review));

    [Fact]
    public void ConflictOfInterest_OfTheReview_IsThePages() =>
        Assert.Equal(SeedPage.Between("Conflict of interest statement", "References"), PubMedPage.ConflictOfInterest(Review));

    [Fact]
    public void References_OfTheReview_AreThePages()
    {
        Assert.Equal(5, SeedPage.References.Split('\n').Length);
        Assert.Equal(SeedPage.References, PubMedPage.References(Review));
    }

    [Fact]
    public void Format_OfTheReview_PrintsEveryLineOfThePageButItsChrome()
    {
        string[] printed = [.. PubMedPage.Format(Review).Split('\n').Where(line => line.Length > 0)];
        IEnumerable<string> page = SeedPage.Lines.Except(SeedPage.Chrome).Where(line => !line.StartsWith("    1. ", StringComparison.Ordinal));

        Assert.Equal(page.Concat(SeedPage.References.Split('\n')).Distinct(), printed);
    }

    [Fact]
    public void Format_OfTheReview_IsTheGoldenText() => GoldenFile.AssertText("pubmed-review.page.txt", PubMedPage.Format(Review));
}
