using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils;

/// <summary>What counts as a whole answer is also read: what stands around a document does no harm.</summary>
public sealed class OddlyWrappedAnswerTests
{
    [Fact]
    public async Task Search_ByteOrderMark_IsSkipped()
    {
        using EutilsClientFixture ncbi = new("\uFEFF" + """{"esearchresult":{"count":"1","idlist":["7"]}}""");

        SearchResult result = await ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken);

        Assert.Equal(1, result.Count);
    }

    [Theory]
    [InlineData("\0\0")]
    [InlineData("\n\0\n")]
    public async Task PostAndFetch_ZeroBytesBehindTheDocument_AreDropped(string tail)
    {
        using EutilsClientFixture posted = new("<ePostResult><QueryKey>1</QueryKey><WebEnv>x</WebEnv></ePostResult>" + tail);
        using EutilsClientFixture fetched = new("<PubmedArticleSet></PubmedArticleSet>" + tail);

        PostResult history = await posted.Client.PostAsync(new PostRequest { Ids = ["1"] }, TestContext.Current.CancellationToken);
        await fetched.Client.FetchArticlesAsync(FetchRequest.ForPmids([new Pmid(1)]), TestContext.Current.CancellationToken);

        Assert.Equal("x", history.History?.WebEnv);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\uFEFF\r\n")]
    public async Task Link_BlanksBeforeTheDeclaration_ArePassedOver(string head)
    {
        using EutilsClientFixture ncbi = new(head + "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<eLinkResult><LinkSet><DbFrom>pubmed</DbFrom><IdList><Id>1</Id></IdList></LinkSet></eLinkResult>");

        LinkResult result = await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["1"], result.Sets.Single().Ids);
    }

    [Fact]
    public async Task Summarize_RawControlsInTexts_AreKept()
    {
        using EutilsClientFixture ncbi = new("{\n\"result\":{\"uids\":[\"1\"],\t\"1\":{\"uid\":\"1\",\"title\":\"A\nB\tC \\\"D\u0001\\\\\"}}}");

        SummaryResult result = await ncbi.Client.SummarizeAsync(new SummaryRequest { Ids = ["1"] }, TestContext.Current.CancellationToken);

        Assert.Equal("A\nB\tC \"D\u0001\\", result.Summaries.Single().Title);
    }

    [Fact]
    public async Task Summarize_RawControlBehindABackslash_IsNoAnswer()
    {
        using EutilsClientFixture ncbi = new("{\"result\":{\"uids\":[\"1\"],\"1\":{\"uid\":\"1\",\"title\":\"A\\\nB\"}}}");

        await Assert.ThrowsAsync<NcbiConnectionException>(() => ncbi.Client.SummarizeAsync(new SummaryRequest { Ids = ["1"] }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Summarize_DeepJson_IsRead()
    {
        using EutilsClientFixture ncbi = new("{\"result\":{\"uids\":[\"1\"],\"1\":{\"uid\":\"1\",\"x\":" + new string('[', 100) + new string(']', 100) + "}}}");

        SummaryResult result = await ncbi.Client.SummarizeAsync(new SummaryRequest { Ids = ["1"] }, TestContext.Current.CancellationToken);

        Assert.Single(result.Summaries);
    }
}
