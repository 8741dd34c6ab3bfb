using NcbiClient.PubMed;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientSearchTests
{
    [Fact]
    public async Task SearchAsync_Query_GivesCountTranslationAndFirstHits()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(45));

        PubMedSearch search = await fixture.Client.SearchAsync("many[ti]", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(45, search.Count);
        Assert.Equal(20, search.Pmids.Count);
        Assert.False(string.IsNullOrEmpty(search.QueryTranslation));
    }

    [Fact]
    public async Task SearchAsync_MisspeltAndAskedForSpelling_SuggestsOnceMoreRequest()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(5));
        PubMedSearchOptions options = new() { SuggestSpelling = true };

        PubMedSearch misspelt = await fixture.Client.SearchAsync("artiicle", options, TestContext.Current.CancellationToken);
        PubMedSearch right = await fixture.Client.SearchAsync("article", options, TestContext.Current.CancellationToken);
        PubMedSearch notAsked = await fixture.Client.SearchAsync("artiicle", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("article", misspelt.SpellingSuggestion);
        Assert.Equal(0, misspelt.Count);
        Assert.Null(right.SpellingSuggestion);
        Assert.Null(notAsked.SpellingSuggestion);
        Assert.Equal(["esearch", "espell", "esearch", "espell", "esearch"], fixture.Emulator.Requests.Select(request => request.Utility));
    }

    [Fact]
    public async Task SearchAsync_NoHits_IsZeroAndNotAnError()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(5));

        PubMedSearch search = await fixture.Client.SearchAsync("zebrafish[ti]", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, search.Count);
        Assert.Empty(search.Pmids);
        Assert.Equal(["No items found."], search.Details.Warnings.OutputMessages);
    }

    [Fact]
    public async Task StreamArticlesAsync_WithABodyCutOnTheWay_DeliversEachExactlyOnce()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(450)).FailNext(NcbiFault.CutBodyAfter(20_000).On("efetch"));
        PubMedSearch search = await fixture.Client.SearchAsync("many[ti]", cancellationToken: TestContext.Current.CancellationToken);

        List<int> delivered = await fixture.Client.StreamArticlesAsync(search, cancellationToken: TestContext.Current.CancellationToken).Select(article => article.Pmid.Value)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 450), delivered.Order());
    }

    [Fact]
    public async Task SearchAsync_ThroughJson_IsEqual()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(5));
        PubMedSearch search = await fixture.Client.SearchAsync("many[ti] AND nowhere[ti]", cancellationToken: TestContext.Current.CancellationToken);

        PubMedSearch? back = System.Text.Json.JsonSerializer.Deserialize<PubMedSearch>(System.Text.Json.JsonSerializer.Serialize(search));

        Assert.Equal(search, back);
    }

    [Theory]
    [InlineData(-1, 20, "Skip is 0 to 9,998")]
    [InlineData(9_999, 20, "Skip is 0 to 9,998")]
    [InlineData(0, -1, "Take is 0 to 9,999")]
    [InlineData(0, 10_000, "Take is 0 to 9,999")]
    public async Task SearchAsync_OptionOutOfRange_ThrowsBeforeAnyRequestAndNamesTheOption(int skip, int take, string names)
    {
        using PubMedClientFixture fixture = new();

        ArgumentOutOfRangeException wrong = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => fixture.Client.SearchAsync("x", new PubMedSearchOptions { Skip = skip, Take = take }, TestContext.Current.CancellationToken));

        Assert.StartsWith(names, wrong.Message, StringComparison.Ordinal);
        Assert.Equal("options", wrong.ParamName);
        Assert.Empty(fixture.Emulator.Requests);
    }
}
