using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Answers that leave something out, and a PubMed that changes while it is streamed.</summary>
public sealed class PubMedClientChangingHitsTests
{
    private const int PastTheWall = 10_050;

    [Theory]
    [InlineData(40, 1)]
    [InlineData(40, int.MaxValue)]
    [InlineData(PastTheWall, 1)]
    [InlineData(PastTheWall, int.MaxValue)]
    public async Task StreamIdsAsync_SearchLeavesNamesOut_FindsThemAllTheSame(int articles, int times)
    {
        using StreamFixture fixture = new(articles);
        fixture.Handler.Answer = (utility, form, body) =>
            StreamFixture.IsPage(utility, form) && times-- > 0 ? StreamFixture.Unname(body, pmid => pmid is 7 or 31) : body;

        Assert.Equal(Enumerable.Range(1, articles), (await fixture.IdsAsync()).Order());
        Assert.Equal((articles, articles), (fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(PastTheWall)]
    public async Task StreamIdsAsync_SearchNamesNobodyNowAndThen_FindsAll(int articles)
    {
        using StreamFixture fixture = new(articles);
        int pages = 0;
        fixture.Handler.Answer = (utility, form, body) => StreamFixture.IsPage(utility, form) && pages++ % 2 == 0 ? StreamFixture.Unname(body, _ => true) : body;

        Assert.Equal(Enumerable.Range(1, articles), (await fixture.IdsAsync()).Order());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(PastTheWall)]
    public async Task StreamIdsAsync_SearchNamesOneTwiceInPlaceOfAnother_DeliversEachOnce(int articles)
    {
        using StreamFixture fixture = new(articles);
        int pages = 0;
        fixture.Handler.Answer = (utility, form, body) => StreamFixture.IsPage(utility, form) && pages++ % 2 == 0 ? StreamFixture.Rename(body, pmid => pmid == 9 ? 10 : pmid) : body;

        Assert.Equal(Enumerable.Range(1, articles), (await fixture.IdsAsync()).Order());
    }

    [Fact]
    public async Task StreamIdsAsync_SearchLeavesNamesOutAndDoesNotCountThem_FindsThemAllTheSame()
    {
        using StreamFixture fixture = new(PastTheWall);
        int lies = 0;
        fixture.Handler.Answer = (utility, form, body) =>
        {
            if (!form.Contains("[uid]", StringComparison.Ordinal) || !StreamFixture.IsPage(utility, form) || lies++ > 0)
            {
                return body;
            }

            int before = body.Length;
            string left = StreamFixture.Unname(body, pmid => pmid is 9_000 or 9_001);
            Assert.NotEqual(before, left.Length);
            return System.Text.RegularExpressions.Regex.Replace(left, "\"count\":\"([0-9]+)\"", count => $"\"count\":\"{int.Parse(count.Groups[1].Value) - 2}\"");
        };

        Assert.Equal(Enumerable.Range(1, PastTheWall), (await fixture.IdsAsync()).Order());
        Assert.True(lies > 1);
    }

    [Fact]
    public async Task StreamIdsAsync_CountsGoOnContradicting_ThrowsWithACheckpoint()
    {
        using StreamFixture fixture = new(PastTheWall);
        fixture.Handler.Answer = (utility, form, body) => form.Contains("rettype=count", StringComparison.Ordinal) && !form.Contains("1:99999999", StringComparison.Ordinal)
            ? body.Replace("\"count\":\"", "\"count\":\"1", StringComparison.Ordinal)
            : body;

        NcbiIncompleteResultException broken = await Assert.ThrowsAsync<NcbiIncompleteResultException>(() => fixture.IdsAsync());

        Assert.Equal((PastTheWall, 0, true), (broken.Announced, broken.Delivered, broken.IsTransient));
        fixture.Handler.Answer = static (_, _, body) => body;
        Assert.Equal(PastTheWall, (await fixture.ArticlesAsync(broken.Checkpoint!)).Distinct().Count());
    }

    [Fact]
    public async Task StreamIdsAsync_QueryFindsSomethingElseWithinARange_IsRefusedBeforeAnythingIsDelivered()
    {
        using StreamFixture fixture = new(PastTheWall);
        fixture.Handler.Answer = (_, form, body) => form.Contains("1:99999999", StringComparison.Ordinal) ? body.Replace("10050", "10049", StringComparison.Ordinal) : body;

        NcbiServiceException refused = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.IdsAsync());

        Assert.Contains("10050", refused.Message, StringComparison.Ordinal);
        Assert.Null(fixture.Watch.Latest);
    }

    [Fact]
    public async Task StreamArticlesAsync_EmptyPageOnce_IsAskedForAgain()
    {
        using StreamFixture fixture = new(100, batchSize: 20);
        int pages = 0;
        fixture.Handler.Answer = (utility, _, body) => utility == "efetch" && ++pages == 2 ? "<PubmedArticleSet></PubmedArticleSet>" : body;

        Assert.Equal(Enumerable.Range(1, 100), (await fixture.ArticlesAsync()).Order());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(PastTheWall)]
    public async Task StreamArticlesAsync_HitsAreWithdrawnMeanwhile_AnnouncesLessAndIsComplete(int articles)
    {
        using StreamFixture fixture = new(articles, batchSize: Math.Min(200, articles / 6));
        List<int> delivered = await fixture.ArticlesAsync(pmid =>
        {
            fixture.Emulator.Remove(new Pmid(3));
            fixture.Emulator.Remove(new Pmid(5));
        });

        Assert.Equal(Enumerable.Range(1, articles).Where(pmid => pmid is not (3 or 5)), delivered.Order());
        Assert.Equal((articles - 2, articles - 2), (fixture.Watch.Latest!.Delivered, fixture.Watch.Latest.Announced));
    }

    [Fact]
    public async Task StreamIdsAsync_HitsAreAddedMeanwhile_DeliversThoseThatAreYetToCome()
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(StreamFixture.Hits(20_500, first: 100_001));
        bool isAdded = false;
        fixture.Handler.Answer = (utility, form, body) =>
        {
            // The first range has been read and its rest counted when the second is asked for; how far the stream reads ahead of its caller does not matter.
            if (!isAdded && StreamFixture.IsPage(utility, form) && form.Contains("[uid]", StringComparison.Ordinal) && !form.Contains(":99999999", StringComparison.Ordinal))
            {
                isAdded = true;
                fixture.Emulator.Add(StreamFixture.Hits(7, first: 50)).Add(StreamFixture.Hits(5, first: 200_000));
            }

            return body;
        };
        List<int> delivered = [];
        List<long> announced = [];
        await foreach (Pmid pmid in fixture.Client.StreamIdsAsync("many[ti]", fixture.Watch, TestContext.Current.CancellationToken))
        {
            delivered.Add(pmid.Value);
            announced.Add(fixture.Watch.Latest!.Announced);
        }

        Assert.True(isAdded);
        Assert.Equal([.. Enumerable.Range(100_001, 20_500).Reverse(), .. Enumerable.Range(50, 7).Reverse()], delivered);
        Assert.Equal((20_500, 20_507), (announced[0], announced[^1]));
    }

    [Fact]
    public async Task StreamArticlesAsync_EveryHistoryExpiresAllTheTime_DoesNotNotice()
    {
        using StreamFixture fixture = new(PastTheWall);

        Assert.Equal(PastTheWall, (await fixture.ArticlesAsync(_ => fixture.Emulator.ExpireHistory())).Distinct().Count());
        Assert.DoesNotContain(fixture.Emulator.Requests, request => request.Parameter("WebEnv") is not null || request.Parameter("usehistory") is not null);
    }
}
