using System.Net;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using NcbiClient.Testing.Server;
using NcbiClient.Tests.Transport;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Calls for single articles that wait for the rate limit at the same time leave in one request.</summary>
public sealed class GatheredCallsTests
{
    private static readonly TimeSpan s_timeouts = TimeSpan.FromSeconds(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetArticleAsync_ThousandAtOnceWithoutAKey_NeedsEightRequestsAndLessThanFourSeconds()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 1_000);
        using PubMedClient client = emulator.CreatePubMedClient();
        DateTimeOffset start = clock.GetUtcNow();

        Article[] articles = await clock.RunAsync(Task.WhenAll(Enumerable.Range(1, 1_000).Select(n => client.GetArticleAsync(new Pmid(n), Token))), s_timeouts);

        Assert.Equal(Enumerable.Range(1, 1_000), articles.Select(article => article.Pmid.Value));
        Assert.InRange(emulator.Requests.Count, 1, 8);
        Assert.InRange(clock.GetUtcNow() - start, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4));
        Assert.DoesNotContain(emulator.Requests, request => request.WasRateLimited);
    }

    [Fact]
    public async Task GetArticleAsync_ThousandAtOnceOverSockets_NeedsEightRequestsAndLessThanFourSeconds()
    {
        using NcbiEmulator emulator = Emulator(TimeProvider.System, 1_000);
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(emulator, cancellationToken: Token);
        using PubMedClient client = new(server.CreateOptions());
        long start = TimeProvider.System.GetTimestamp();

        Article[] articles = await Task.WhenAll(Enumerable.Range(1, 1_000).Select(n => client.GetArticleAsync(new Pmid(n), Token)));
        TimeSpan elapsed = TimeProvider.System.GetElapsedTime(start);

        Assert.Equal(Enumerable.Range(1, 1_000), articles.Select(article => article.Pmid.Value));
        Assert.InRange(emulator.Requests.Count, 1, 8);
        Assert.True(elapsed < TimeSpan.FromSeconds(4), $"{elapsed}");
        Assert.DoesNotContain(emulator.Requests, request => request.WasRateLimited);
    }

    [Fact]
    public async Task GetArticleAsync_ThousandDoisAtOnce_NeedsOneSearchAndOneFetchForMany()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 1_000);
        using PubMedClient client = emulator.CreatePubMedClient();

        Article[] articles = await clock.RunAsync(Task.WhenAll(Enumerable.Range(1, 1_000).Select(n => client.GetArticleAsync(Doi.Parse($"10.5555/article.{n}"), Token))), s_timeouts);

        Assert.Equal(Enumerable.Range(1, 1_000), articles.Select(article => article.Pmid.Value));

        // All 1,000 ask before the clock moves: at most three searches leave at once with what had come, then 200 DOIs go in each. How the hits of
        // finished searches meet for their fetches is up to the machine; it may cost a few requests more, never one for each.
        Assert.InRange(emulator.Requests.Count(static request => request.Utility == "esearch"), 1, 8);
        Assert.InRange(emulator.Requests.Count, 2, 40);
        Assert.DoesNotContain(emulator.Requests, request => request.WasRateLimited);
    }

    [Fact]
    public async Task FindArticleAsync_IdsOfAllKindsAndUnknownOnes_EachGetsItsOwnAnswer()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 60, tokenise: true);
        using PubMedClient client = emulator.CreatePubMedClient();
        ArticleId[] ids = [.. Enumerable.Range(1, 120).Select(n => (n % 3) switch
        {
            0 => (ArticleId)new Pmid(n),
            1 => Doi.Parse($"10.5555/article.{n}"),
            _ => new Pmcid(n + 1_000_000),
        })];

        Article?[] articles = await clock.RunAsync(Task.WhenAll(ids.Select(id => client.FindArticleAsync(id, Token))), s_timeouts);

        Assert.Equal(Enumerable.Range(1, 120).Select(n => n <= 60 ? (int?)n : null), articles.Select(article => article?.Pmid.Value));
    }

    [Fact]
    public async Task GetArticleAsync_SameArticleAskedManyTimesAtOnce_IsFetchedOnce()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 10);
        using PubMedClient client = emulator.CreatePubMedClient();
        emulator.FailNext(NcbiFault.Slow(TimeSpan.FromSeconds(2)));

        Article[] articles = await clock.RunAsync(Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.GetArticleAsync(new Pmid(7), Token))), s_timeouts);

        Assert.All(articles, article => Assert.Equal(new Pmid(7), article.Pmid));
        Assert.Single(emulator.Requests);
    }

    [Fact]
    public async Task GetArticleAsync_SomeCallersCancel_TheirArticlesAreNotAskedForAndTheOthersCome()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 50);
        using PubMedClient client = emulator.CreatePubMedClient();
        using CancellationTokenSource impatient = new();
        Task<Article>[] others = [.. Enumerable.Range(1, 20).Select(n => client.GetArticleAsync(new Pmid(n), Token))];
        Task<Article>[] cancelled = [.. Enumerable.Range(10, 20).Select(n => client.GetArticleAsync(new Pmid(n), impatient.Token))];

        await impatient.CancelAsync();
        Article[] articles = await clock.RunAsync(Task.WhenAll(others), s_timeouts);

        Assert.Equal(Enumerable.Range(1, 20), articles.Select(article => article.Pmid.Value));
        foreach (Task<Article> task in cancelled)
        {
            Assert.Equal(impatient.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task)).CancellationToken);
        }

        Assert.Equal(Enumerable.Range(1, 20), Asked(emulator).Order());
    }

    [Fact]
    public async Task GetArticleAsync_AllCallersOfARequestCancel_ItEndsAndTheNextCallIsAnswered()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 50);
        using PubMedClient client = emulator.CreatePubMedClient();
        using CancellationTokenSource source = new();
        emulator.FailNext(NcbiFault.Hang());
        Task<Article> hanging = client.GetArticleAsync(new Pmid(1), source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);

        Article article = await clock.RunAsync(client.GetArticleAsync(new Pmid(1), Token), s_timeouts);

        Assert.Equal(new Pmid(1), article.Pmid);
        Assert.Equal(2, emulator.Requests.Count);
    }

    [Fact]
    public async Task GetArticleAsync_OneRequestFails_OnlyItsCallersLearnOfIt()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = Emulator(clock, 50);
        NcbiOptions options = emulator.CreateOptions();
        options.MaxRetries = 0;
        using PubMedClient client = new(options, emulator.CreateHandler(), clock);
        emulator.FailNext(NcbiFault.Status(HttpStatusCode.BadGateway)); // the first call leaves alone

        Task<Article?>[] calls = [.. Enumerable.Range(1, 50).Select(n => client.FindArticleAsync(new Pmid(n), Token))];
        await clock.RunAsync(Task.WhenAll(calls.Skip(1)), s_timeouts);

        await Assert.ThrowsAsync<NcbiServiceException>(() => calls[0]);
        Assert.All(calls.Skip(1), call => Assert.NotNull(call.Result));
    }

    [Fact]
    public async Task FindArticleAsync_OneRecordCannotBeRead_OnlyItsCallerLearnsOfIt()
    {
        using OneBadRecordHandler handler = new(bad: 33);
        ObservedClock clock = new();
        NcbiOptions options = new() { Tool = "test", Email = "test@example.org", BaseAddress = new Uri("https://one-bad-of-many.invalid/") };
        using PubMedClient client = new(options, handler, clock);

        Task<Article?>[] calls = [.. Enumerable.Range(1, 50).Select(n => client.FindArticleAsync(new Pmid(n), Token))];
        await clock.RunAsync(Task.WhenAll(calls.Where((_, i) => i != 32)), s_timeouts);

        await Assert.ThrowsAsync<NcbiFormatException>(() => clock.RunAsync(calls[32], s_timeouts));
    }

    private static NcbiEmulator Emulator(TimeProvider clock, int articles, bool tokenise = false) =>
        new NcbiEmulator(new NcbiEmulatorOptions { TimeProvider = clock, TokeniseUnknownDois = tokenise }).Add(PubMedClientFixture.Articles(articles));

    private static IEnumerable<int> Asked(NcbiEmulator emulator) =>
        emulator.Requests.Where(request => request.Utility == "efetch").SelectMany(request => request.Parameter("id")!.Split(',')).Select(int.Parse);
}
