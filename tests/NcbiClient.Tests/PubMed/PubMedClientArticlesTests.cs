using System.Net;
using Microsoft.Extensions.Time.Testing;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientArticlesTests
{
    private static readonly NcbiFault[] s_manyWays =
    [
        NcbiFault.Status(HttpStatusCode.BadGateway), NcbiFault.HtmlPage(), NcbiFault.CutBodyAfter(5_000), NcbiFault.Reset(), NcbiFault.RateLimited(),
        NcbiFault.EmptyBody(), NcbiFault.PrologOnly(), NcbiFault.ErrorElement("Search Backend failed: unknown"), NcbiFault.CutBodyAfter(0),
    ];

    [Theory]
    [InlineData("7")]
    [InlineData("PMID: 7")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/7/")]
    [InlineData("10.5555/ARTICLE.7")]
    [InlineData("https://doi.org/10.5555/article.7")]
    [InlineData("PMC1000007")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC1000007/")]
    public async Task GetArticleAsync_AnySpellingOfAnId_GivesTheArticle(string id)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(20));

        Article article = await fixture.Client.GetArticleAsync(ArticleId.Parse(id), TestContext.Current.CancellationToken);

        Assert.Equal(new Pmid(7), article.Pmid);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("10.5555/article.99")]
    [InlineData("PMC1000099")]
    public async Task GetArticleAsync_IdThatIsNotThere_ThrowsAndFindAnswersNull(string id)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(20));

        Assert.Null(await fixture.Client.FindArticleAsync(ArticleId.Parse(id), TestContext.Current.CancellationToken));
        ArticleNotFoundException missing = await Assert.ThrowsAsync<ArticleNotFoundException>(
            () => fixture.Client.GetArticleAsync(ArticleId.Parse(id), TestContext.Current.CancellationToken));

        Assert.Equal(ArticleId.Parse(id), missing.Id);
    }

    [Fact]
    public async Task FindArticleAsync_DoiThatPubMedReadsWordByWord_IsNotAnsweredWithAnother()
    {
        using PubMedClientFixture fixture = new(new NcbiEmulatorOptions { EnforceRateLimit = false, TokeniseUnknownDois = true });
        fixture.Emulator.Add(PubMedClientFixture.Articles(20));

        Assert.Null(await fixture.Client.FindArticleAsync(Doi.Parse("10.5555/article"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FindArticleAsync_DoiOfAReferenceOnly_IsNotAnsweredWithTheCitingArticle()
    {
        using PubMedClientFixture fixture = new();
        Reference reference = new() { Citation = "x", ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.Doi, Value = "10.5555/cited" }] };
        fixture.Emulator.Add(new Article { Pmid = new Pmid(1), Title = "Citing", ReferenceLists = [new ReferenceList { References = [reference] }] });

        Assert.Null(await fixture.Client.FindArticleAsync(Doi.Parse("10.5555/cited"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GetArticlesAsync_450WhileEveryThirdAnswerFailsDifferently_DeliversEachExactlyOnceInOrder()
    {
        using PubMedClientFixture fixture = new(configure: options => options.BatchSize = 25);
        fixture.Emulator.Add(PubMedClientFixture.Articles(450)).FailEvery(3, s_manyWays);
        ArticleId[] ids = [.. Enumerable.Range(1, 450).Select(n => (ArticleId)new Pmid(n)).Reverse()];

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync(ids, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(answers, answer => Assert.Equal(ArticleAnswerKind.Found, answer.Kind));
        Assert.Equal(ids, answers.Select(answer => answer.Id));
        Assert.Equal(ids, answers.Select(answer => (ArticleId)answer.Article!.Pmid));
        Assert.Contains(fixture.Emulator.Requests, request => request.Fault is not null);
    }

    [Fact]
    public async Task GetArticlesAsync_MixedIdsWithGapsAndRepeats_AnswersEachInTheOrderAsked()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(10));
        ArticleId[] ids = [Doi.Parse("10.5555/article.3"), new Pmid(3), new Pmid(77), new Pmcid(1_000_005), new Pmid(3), Doi.Parse("10.5555/nowhere")];

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync(ids, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ids, answers.Select(answer => answer.Id));
        Assert.Equal([3, 3, null, 5, 3, null], answers.Select(answer => answer.Article?.Pmid.Value));
        Assert.Equal(2, answers.Count(answer => answer.Kind == ArticleAnswerKind.NotFound));
    }

    [Fact]
    public async Task GetArticlesAsync_ServiceDown_AnswersEachWithTheError()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 1);
        fixture.Emulator.Add(PubMedClientFixture.Articles(3)).FailEvery(1, NcbiFault.Status(HttpStatusCode.ServiceUnavailable));

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync([new Pmid(1), new Pmid(2)], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, answers.Count);
        Assert.All(answers, answer => Assert.True(answer is { Kind: ArticleAnswerKind.Failed, Error: NcbiServiceException { IsTransient: true, Attempts: 2 } }));
    }

    [Fact]
    public async Task GetArticleAsync_DefaultId_ThrowsBeforeAnyRequest()
    {
        using PubMedClientFixture fixture = new();

        await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.GetArticleAsync(default, TestContext.Current.CancellationToken));

        Assert.Empty(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task GetArticleAsync_CancelledWhileItHangs_ThrowsTheCallersCancellation()
    {
        using PubMedClientFixture fixture = new(configure: options => options.AttemptTimeout = TimeSpan.FromMinutes(1));
        fixture.Emulator.Add(PubMedClientFixture.Articles(1)).FailNext(NcbiFault.Hang());
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<Article> task = fixture.Client.GetArticleAsync(new Pmid(1), source.Token);

        await source.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(1_980)] // 10.5555/article.1 is the beginning of these, and known all the same
    public async Task GetArticlesAsync_ManyUnknownDoisThatHitManyOthers_StillFindsTheKnownOne(int first)
    {
        using PubMedClientFixture fixture = new(new NcbiEmulatorOptions { EnforceRateLimit = false, TokeniseUnknownDois = true });
        fixture.Emulator.Add(PubMedClientFixture.Articles(1_500));
        ArticleId[] ids = [.. Enumerable.Range(first, 20).Select(n => (ArticleId)Doi.Parse($"10.5555/article.{n}.article")), Doi.Parse("10.5555/article.1")];

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync(ids, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new Pmid(1), answers[^1].Article?.Pmid);
        Assert.All(answers.SkipLast(1), answer => Assert.Equal(ArticleAnswerKind.NotFound, answer.Kind));
    }

    [Fact]
    public async Task GetArticlesAsync_OneRequestOfSeveralFails_AnswersTheOthers()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(PubMedClientFixture.Articles(10)).FailNext(NcbiFault.Status(HttpStatusCode.BadGateway).On("esearch"));

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync([new Pmid(1), Doi.Parse("10.5555/article.2"), new Pmid(3)], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([ArticleAnswerKind.Found, ArticleAnswerKind.Failed, ArticleAnswerKind.Found], answers.Select(answer => answer.Kind));
    }

    [Fact]
    public async Task GetArticlesAsync_OneRecordThatCannotBeRead_DoesNotTakeItsNeighboursAlong()
    {
        using OneBadRecordHandler handler = new(bad: 7);
        NcbiOptions options = new() { Tool = "test", Email = "test@example.org", BaseAddress = new Uri("https://one-bad-record.invalid/"), RequestsPerSecond = 100 };
        using PubMedClient client = new(options, handler);

        List<ArticleAnswer> answers = await client.GetArticlesAsync(Enumerable.Range(1, 20).Select(n => new Pmid(n)), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(20, answers.Count);
        ArticleAnswer failed = Assert.Single(answers, answer => answer.Kind != ArticleAnswerKind.Found);
        Assert.Equal((ArticleId)new Pmid(7), failed.Id);
        Assert.IsType<NcbiFormatException>(failed.Error);
    }

    [Fact]
    public async Task GetArticleAsync_DoiThatAnotherRecordCarriesAsInvalid_GivesTheOneThatOwnsIt()
    {
        using PubMedClientFixture fixture = new();
        ELocationId doi = new() { Type = ELocationIdType.Doi, Value = "10.5555/right" };
        fixture.Emulator.Add(new Article { Pmid = new Pmid(10), Title = "Owner", ELocationIds = [doi] })
            .Add(new Article { Pmid = new Pmid(20), Title = "Other", ELocationIds = [doi with { IsValid = false }] });

        Article article = await fixture.Client.GetArticleAsync(Doi.Parse("10.5555/right"), TestContext.Current.CancellationToken);

        Assert.Equal(new Pmid(10), article.Pmid);
    }

    [Fact]
    public void GetArticlesAsync_DefaultIdLateInAList_ThrowsBeforeAnyRequest()
    {
        using PubMedClientFixture fixture = new();
        ArticleId[] ids = [.. Enumerable.Range(1, 400).Select(n => (ArticleId)new Pmid(n)), default];

        Assert.Throws<ArgumentException>(() => fixture.Client.GetArticlesAsync(ids, TestContext.Current.CancellationToken));

        Assert.Empty(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task Dispose_CallsWaitForAPermit_EndsThem()
    {
        FakeTimeProvider stopped = new();
        using NcbiEmulator emulator = new NcbiEmulator(new NcbiEmulatorOptions { TimeProvider = stopped }).Add(PubMedClientFixture.Articles(5));
        PubMedClient client = emulator.CreatePubMedClient();
        Task<Article>[] waiting = [.. Enumerable.Range(0, 20).Select(n => client.GetArticleAsync(new Pmid((n % 5) + 1), TestContext.Current.CancellationToken))];

        client.Dispose();

        // No permit comes free while the clock stands still: only the disposal can end them.
        Task ended = Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ended);
        Assert.True(emulator.Requests.Count <= 3);
    }

    [Fact]
    public void Serialize_AnswersOfEveryKind_WorksWithoutASpecialResolver()
    {
        ArticleAnswer failed = new() { Id = new Pmid(1), Kind = ArticleAnswerKind.Failed, Error = new NcbiServiceException("Bad gateway") };

        string json = System.Text.Json.JsonSerializer.Serialize(failed);

        Assert.Contains("\"Failed\"", json, StringComparison.Ordinal);
        Assert.Contains("Bad gateway", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetArticlesAsync_IdsThatFailOnTheWay_ComeBehindTheAnswersBefore()
    {
        using PubMedClientFixture fixture = new(configure: static options => options.BatchSize = 5);
        fixture.Emulator.Add(PubMedClientFixture.Articles(10));
        IEnumerable<ArticleId> ids = Enumerable.Range(1, 10).Select(static n => n == 8 ? default(ArticleId) : new Pmid(n));
        List<int> found = [];

        await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            await foreach (ArticleAnswer answer in fixture.Client.GetArticlesAsync(ids, TestContext.Current.CancellationToken))
            {
                found.Add(answer.Article!.Pmid.Value);
            }
        });

        Assert.Equal([1, 2, 3, 4, 5], found);
    }
}
