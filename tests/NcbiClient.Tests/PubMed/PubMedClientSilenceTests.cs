using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Answers that leave out what they should name: nothing is "not there" because of one of them.</summary>
public sealed class PubMedClientSilenceTests
{
    private const string Query = "many[ti]";
    private const string EmptySet = "<PubmedArticleSet></PubmedArticleSet>";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetArticlesAsync_OneAnswerHasNoRecordAtAll_IsAskedAgain()
    {
        using StreamFixture fixture = new(articles: 50);
        int answers = 0;
        fixture.Handler.Answer = (_, _, body) => answers++ == 0 ? EmptySet : body;

        List<ArticleAnswer> found = await fixture.Client.GetArticlesAsync(Enumerable.Range(1, 50).Select(n => new Pmid(n)), Token).ToListAsync(Token);

        Assert.All(found, answer => Assert.Equal(ArticleAnswerKind.Found, answer.Kind));
        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task FindArticleAsync_PmidThatIsNotThere_IsNullAfterTwoAnswers()
    {
        using StreamFixture fixture = new(articles: 3);

        Assert.Null(await fixture.Client.FindArticleAsync(new Pmid(9), Token));
        Assert.Equal(["9", "9"], fixture.Emulator.Requests.Select(static request => request.Parameter("id")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task FindArticleAsync_SearchAnnouncesAHitAndNamesNone_IsAskedAgain(int failures)
    {
        using StreamFixture fixture = WithDois(3);
        LeaveOutNames(fixture, failures);

        Article? article = await fixture.Client.FindArticleAsync(Doi.Parse("10.5555/article.2"), Token);

        Assert.Equal(2, article?.Pmid.Value);
    }

    [Fact]
    public async Task GetArticlesAsync_SearchesGoOnNamingTooFew_AreErrorsAndNotNotFound()
    {
        using StreamFixture fixture = WithDois(3);
        LeaveOutNames(fixture, int.MaxValue);

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync([Doi.Parse("10.5555/article.1"), Doi.Parse("10.5555/article.2")], Token).ToListAsync(Token);

        Assert.All(answers, answer => Assert.True(Assert.IsType<NcbiServiceException>(answer.Error).IsTransient));
        Assert.Contains("names 0 of them", answers[0].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindArticleAsync_HitOfWhichNoRecordCanBeHad_ThrowsAndIsNotNotFound()
    {
        using StreamFixture fixture = WithDois(3);
        fixture.Handler.Answer = (utility, _, body) => utility == "efetch" ? EmptySet : body;

        NcbiServiceException error = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.Client.FindArticleAsync(Doi.Parse("10.5555/article.2"), Token));

        Assert.Contains("PMID 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchAsync_AnswerNamesFewerThanItAnnounces_IsAskedAgainAndAnErrorInTheEnd()
    {
        using StreamFixture fixture = new(articles: 30);
        LeaveOutNames(fixture, 2);
        Assert.Equal(20, (await fixture.Client.SearchAsync(Query, cancellationToken: Token)).Pmids.Count);

        LeaveOutNames(fixture, int.MaxValue);
        NcbiServiceException error = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.Client.SearchAsync(Query, cancellationToken: Token));
        Assert.Equal(3, error.Attempts);
        Assert.Empty((await fixture.Client.SearchAsync(Query, new PubMedSearchOptions { Take = 0 }, Token)).Pmids);
        Assert.Empty((await fixture.Client.SearchAsync(Query, new PubMedSearchOptions { Skip = 40 }, Token)).Pmids);
    }

    [Fact]
    public async Task SearchAsync_WindowThatReachesBehindTheWall_HasWhatPubMedNames()
    {
        using StreamFixture fixture = new(articles: 10_010);

        PubMedSearch search = await fixture.Client.SearchAsync(Query, new PubMedSearchOptions { Skip = 9_990, Take = 20 }, Token);

        Assert.Equal((10_010, 9), (search.Count, search.Pmids.Count));
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task ResolveReferencesAsync_TitleSearchNamesTooFew_IsAskedAgain()
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(ReferenceTestRecords.Papers());
        LeaveOutNames(fixture, 1);
        Reference reference = ReferenceTestRecords.Cites("Snow A (1855) Mode of communication of cholera in the water of London.");

        List<ResolvedReference> answers = await fixture.Client
            .ResolveReferencesAsync(ReferenceTestRecords.Review(reference), new ReferenceResolutionOptions { SearchTitles = true }, Token).ToListAsync(Token);

        Assert.Equal(12, Assert.Single(answers).Article?.Pmid.Value);
    }

    [Fact]
    public async Task ResolveReferencesAsync_RecordOfOneCitationCannotBeRead_LeavesTheOthers()
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(ReferenceTestRecords.Papers());
        fixture.Handler.Answer = static (utility, _, body) => utility == "efetch" ? body.Replace(">12</PMID>", ">12</PMID>a & b", StringComparison.Ordinal) : body;
        Reference unknown = ReferenceTestRecords.Cites("Nobody A, Roe B. A paper that nobody has ever seen. J Test. 1799;1:5.");
        Reference broken = ReferenceTestRecords.Cites("Snow A (1855) Mode of communication of cholera in the water of London. J Test 2:101");

        IAsyncEnumerator<ResolvedReference> answers = fixture.Client.ResolveReferencesAsync(ReferenceTestRecords.Review(unknown, broken), cancellationToken: Token).GetAsyncEnumerator(Token);

        Assert.True(await answers.MoveNextAsync());
        Assert.Null(answers.Current.Article);
        await Assert.ThrowsAsync<NcbiFormatException>(async () => await answers.MoveNextAsync());
        await answers.DisposeAsync();
    }

    [Fact]
    public async Task SearchAsync_CountBelowZero_IsNoAnswer()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Handler.Answer = (_, _, body) => body.Replace("\"count\":\"3\"", "\"count\":\"-1\"", StringComparison.Ordinal);

        await Assert.ThrowsAsync<NcbiFormatException>(() => fixture.Client.SearchAsync(Query, cancellationToken: Token));
    }

    [Fact]
    public async Task SummarizeAsync_AnswerDoesNotSpeakOfARecord_SaysSo()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Handler.Ask = (_, form) => form.Replace("1,2,3", "1,3", StringComparison.Ordinal);

        using EutilsClient eutils = new(fixture.Emulator.CreateOptions(), fixture.Handler);

        SummaryResult result = await eutils.SummarizeAsync(SummaryRequest.ForPmids([new Pmid(1), new Pmid(2), new Pmid(3)]), Token);

        Assert.Equal([1, 3], result.Summaries.Select(static summary => summary.Pmid.Value));
        Assert.Equal([new SummaryError { Uid = "2" }], result.Errors);
    }

    private static StreamFixture WithDois(int count)
    {
        StreamFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(count));
        return fixture;
    }

    /// <summary>The names are gone from so many answers of the search, and the count stays.</summary>
    private static void LeaveOutNames(StreamFixture fixture, int answers)
    {
        int searches = 0;
        fixture.Handler.Answer = (utility, _, body) => utility == "esearch" && searches++ < answers ? StreamFixture.Unname(body, static _ => true) : body;
    }
}
