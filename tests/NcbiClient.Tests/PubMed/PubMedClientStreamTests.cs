using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientStreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StreamArticlesAsync_UpToTheWall_KeepsTheOrderOfTheSearch()
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(Enumerable.Range(1, 450).Select(n => new Article { Pmid = new Pmid(n), Title = $"Many {n * 7919 % 450:000}" }));
        PubMedSearch search = await fixture.Client.SearchAsync("many[ti]", new PubMedSearchOptions { Sort = new SearchSort("Title"), Take = 0 }, Token);

        int[] delivered = await fixture.Client.StreamArticlesAsync(search, cancellationToken: Token).Select(article => article.Pmid.Value).ToArrayAsync(Token);

        Assert.Equal(Enumerable.Range(1, 450).OrderBy(n => n * 7919 % 450), delivered);
    }

    [Fact]
    public async Task StreamArticlesAsync_PastTheWall_DeliversAllFromTheHighestPmidDown()
    {
        using StreamFixture fixture = new(articles: 10_050);

        Assert.Equal(Enumerable.Range(1, 10_050).Reverse(), await fixture.ArticlesAsync());
        Assert.Equal((10_050, 10_050), (fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
        Assert.True(fixture.Watch.Checkpoint!.IsComplete);
    }

    [Fact]
    public async Task StreamArticlesAsync_EnumeratedTwice_CountsEachRunFromNothing()
    {
        using StreamFixture fixture = new(articles: 30);
        IAsyncEnumerable<Article> stream = fixture.Client.StreamArticlesAsync("many[ti]", fixture.Watch, Token);

        await stream.Take(7).CountAsync(Token);
        int second = await stream.CountAsync(Token);

        Assert.Equal((30, 30, 30), (second, fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
    }

    [Fact]
    public async Task StreamIdsAsync_PastTheWall_DeliversAllWithoutFetchingOne()
    {
        using StreamFixture fixture = new(articles: 21_000);

        Assert.Equal(Enumerable.Range(1, 21_000).Reverse(), await fixture.IdsAsync());
        Assert.DoesNotContain(fixture.Emulator.Requests, request => request.Utility == "efetch");
        Assert.InRange(fixture.Emulator.Requests.Count, 1, 12);
        Assert.Equal(fixture.Emulator.Requests.Count, fixture.Watch.Latest!.Requests);
    }

    [Fact]
    public async Task StreamIdsAsync_PmidsInAClusterAndFarApart_DeliversEachOnce()
    {
        using StreamFixture fixture = new();
        Random random = new(4);
        int[] pmids = [.. Enumerable.Range(40_000_000, 12_000).Concat(Enumerable.Range(0, 13_000).Select(_ => random.Next(1, 39_000_000))).Distinct()];
        fixture.Emulator.Add(pmids.Select(pmid => new Article { Pmid = new Pmid(pmid), Title = "One of many" }));

        Assert.Equal(pmids.OrderDescending(), await fixture.IdsAsync());
        Assert.InRange(fixture.Emulator.Requests.Count, 1, 30);
    }

    [Fact]
    public async Task StreamArticlesAsync_SomeHitsAreBooks_CountsThem()
    {
        using StreamFixture fixture = new(articles: 5);
        fixture.Emulator.Add(Enumerable.Range(6, 5).Select(n => new Article { Pmid = new Pmid(n), Title = $"Chapter {n} of many", Book = new Book() }));

        Assert.Equal(10, (await fixture.ArticlesAsync()).Count);
        Assert.Equal((10, 10), (fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(10_050)]
    public async Task StreamArticlesAsync_HitWithoutARecord_DeliversTheOthersAndGoesOnWithItLater(int articles)
    {
        using StreamFixture fixture = new(articles);
        fixture.Handler.Ask = (utility, form) => utility == "efetch" ? StreamFixture.Unask(form, 3) : form;

        List<int> delivered = [];
        NcbiIncompleteResultException gap = await Assert.ThrowsAsync<NcbiIncompleteResultException>(() => fixture.ArticlesAsync(delivered.Add));

        Assert.Equal(Enumerable.Range(1, articles).Where(n => n != 3), delivered.Order());
        Assert.Equal([new Pmid(3)], gap.Missing);
        Assert.Equal((articles, articles - 1, true), (gap.Announced, gap.Delivered, gap.IsTransient));
        fixture.Handler.Ask = static (_, form) => form;
        Assert.Equal([3], await fixture.ArticlesAsync(gap.Checkpoint!));
        Assert.Equal((articles, articles), (fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
    }

    [Fact]
    public async Task StreamArticlesAsync_ServiceFailsOnTheWay_ThrowsWithACheckpointThatDeliversTheRest()
    {
        using StreamFixture fixture = new(articles: 300, batchSize: 20);
        List<int> first = [];

        NcbiIncompleteResultException broken = await Assert.ThrowsAsync<NcbiIncompleteResultException>(() => fixture.ArticlesAsync(pmid =>
        {
            first.Add(pmid);
            fixture.Emulator.FailEvery(1, NcbiFault.Status(HttpStatusCode.BadGateway));
        }));
        fixture.Emulator.StopFailing();
        List<int> rest = await fixture.ArticlesAsync(PubMedCheckpoint.FromJson(broken.Checkpoint!.ToJson()));

        Assert.IsType<NcbiServiceException>(broken.InnerException);
        Assert.Equal((300, first.Count, true), (broken.Announced, broken.Delivered, broken.IsTransient));
        Assert.Equal(Enumerable.Range(1, 300).Reverse(), [.. first, .. rest]);
    }

    [Fact]
    public async Task StreamArticlesAsync_FirstSearchFails_ThrowsItsOwnError()
    {
        using StreamFixture fixture = new(articles: 5);
        fixture.Emulator.FailEvery(1, NcbiFault.JsonError("Invalid db name specified: x"));

        await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => fixture.ArticlesAsync());

        Assert.Null(fixture.Watch.Latest);
    }

    [Fact]
    public async Task StreamArticlesAsync_SearchThatSkippedHits_IsRefused()
    {
        using StreamFixture fixture = new(articles: 50);
        PubMedSearch search = await fixture.Client.SearchAsync("many[ti]", new PubMedSearchOptions { Skip = 10 }, Token);

        Assert.Throws<ArgumentException>(() => fixture.Client.StreamArticlesAsync(search, cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => fixture.Client.StreamIdsAsync(search, cancellationToken: Token));
    }

    [Fact]
    public void StreamArticlesAsync_CheckpointOfTheFuture_IsRefused()
    {
        using StreamFixture fixture = new();
        PubMedCheckpoint future = new() { Version = 2, Query = "x" };

        Assert.Throws<ArgumentException>(() => fixture.Client.StreamArticlesAsync(future, cancellationToken: Token));
    }

    [Fact]
    public async Task StreamArticlesAsync_CallerIsSlow_FetchesTheNextPagesMeanwhileAndNoMore()
    {
        using StreamFixture fixture = new(articles: 100, batchSize: 10);
        int Fetched() => fixture.Emulator.Requests.Count(request => request.Utility == "efetch");

        await foreach (Article article in fixture.Client.StreamArticlesAsync("many[ti]", cancellationToken: Token))
        {
            while (Fetched() < 3)
            {
                await Task.Yield(); // hangs, and is ended by the runner, if nothing is fetched ahead
            }

            Assert.Equal(3, Fetched());
            break;
        }
    }

    [Fact]
    public async Task StreamArticlesAsync_Cancelled_ThrowsTheCallersCancellation()
    {
        using StreamFixture fixture = new(articles: 500);
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(Token);

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Article article in fixture.Client.StreamArticlesAsync("many[ti]", fixture.Watch, source.Token))
            {
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(1, fixture.Watch.Latest!.Delivered);
    }

    [Fact]
    public async Task StreamArticlesAsync_Failures_AreCountedInItsProgress()
    {
        using StreamFixture fixture = new(articles: 100, batchSize: 50);
        fixture.Emulator.FailNext(NcbiFault.HtmlPage(), NcbiFault.Reset().On("efetch"));

        await fixture.ArticlesAsync();

        Assert.Equal((5, 2), (fixture.Watch.Latest!.Requests, fixture.Watch.Latest.Retries));
    }
}
