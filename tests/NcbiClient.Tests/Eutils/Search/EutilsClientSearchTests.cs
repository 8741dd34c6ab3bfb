using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Search;

public sealed class EutilsClientSearchTests
{
    [Fact]
    public async Task SearchAsync_RawLineFeedInAText_IsKept()
    {
        using EutilsClientFixture ncbi = new("{\"esearchresult\":{\"count\":\"1\",\"idlist\":[\"17\"],\"querytranslation\":\"a\nb\"}}");

        SearchResult result = await ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken);

        Assert.Equal(["17"], result.Ids);
        Assert.Equal("a\nb", result.QueryTranslation);
    }

    [Fact]
    public async Task SearchAsync_MalformedAnswer_SaysWhichUtilityAndWhere()
    {
        using EutilsClientFixture ncbi = new("""{"esearchresult":{"count":"many"}}""");

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(
            () => ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken));

        Assert.Equal(("esearch", 1, "esearchresult/count"), (failure.Utility, failure.Attempts, failure.ElementPath));
        Assert.Contains("(esearch, after 1 attempt)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchAsync_AnotherDatabase_NamesItInTheResult()
    {
        using EutilsClientFixture ncbi = new("""{"esearchresult":{"count":"1","idlist":["17"]}}""");

        SearchResult result = await ncbi.Client.SearchAsync(
            new SearchRequest { Database = EntrezDatabase.Gene, Term = "x" }, TestContext.Current.CancellationToken);

        Assert.Equal(EntrezDatabase.Gene, result.Database);
        Assert.True(result.Pmids.IsEmpty);
    }

    [Fact]
    public async Task SearchAsync_AlreadyCancelled_ThrowsWithTheCallersTokenAndSendsNothing()
    {
        using EutilsClientFixture ncbi = new("{}");
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();

        OperationCanceledException stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, cancelled.Token));

        Assert.Equal(cancelled.Token, stopped.CancellationToken);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task SearchAsync_Null_IsAnArgumentException()
    {
        using EutilsClientFixture ncbi = new("{}");
        await Assert.ThrowsAsync<ArgumentNullException>(() => ncbi.Client.SearchAsync(null!, TestContext.Current.CancellationToken));
    }
}
