using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Fetch;

public sealed class FetchRequestTests
{
    private static readonly HistoryKey Kept = new() { WebEnv = "MCID_1", QueryKey = 2 };

    [Fact]
    public async Task FetchAsync_Pmids_AsksForXml()
    {
        using EutilsClientFixture ncbi = new("<PubmedArticleSet></PubmedArticleSet>");

        await ncbi.Client.FetchAsync(FetchRequest.ForPmids([new Pmid(17), new Pmid(4)]), TestContext.Current.CancellationToken);

        Assert.EndsWith("/efetch.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["db=pubmed", "id=17,4", "retmode=xml"], ncbi.Sent);
    }

    [Fact]
    public async Task FetchAsync_EveryParameter_IsSentByItsName()
    {
        using EutilsClientFixture ncbi = new(">NM_1\nACGT");

        await ncbi.Client.FetchAsync(
            new FetchRequest
            {
                Database = EntrezDatabase.Nuccore,
                History = Kept,
                RetStart = 5,
                RetMax = 10,
                RetType = FetchRetType.Fasta,
                RetMode = FetchRetMode.Text,
                Strand = 2,
                SeqStart = 1,
                SeqStop = 4,
                Complexity = 1,
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "db=nuccore", "WebEnv=MCID_1", "query_key=2", "retstart=5", "retmax=10", "rettype=fasta", "retmode=text", "strand=2", "seq_start=1",
                "seq_stop=4", "complexity=1",
            ],
            ncbi.Sent);
    }

    [Theory]
    [InlineData("medline", "text")]
    [InlineData("abstract", "text")]
    [InlineData("uilist", "text")]
    [InlineData("docsum", "xml")]
    public void EffectiveRetMode_PubMedView_IsTheOneThatGoesWithIt(string retType, string expected)
        => Assert.Equal(expected, new FetchRequest { RetType = new FetchRetType(retType) }.EffectiveRetMode?.Value);

    public static TheoryData<string, FetchRequest> Wrong => new()
    {
        { "Ids", new FetchRequest() },
        { "Ids", FetchRequest.ForPmids([default]) },
        { "Ids", new FetchRequest { Ids = ["12a"] } },
        { "Ids", new FetchRequest { Ids = ["1.11e+35"] } },
        { "Ids", new FetchRequest { Ids = ["1,2"] } },
        { "Ids", new FetchRequest { Ids = ["PMID: 12"] } },
        { "Ids", new FetchRequest { Ids = [" 12"] } },
        { "Ids", new FetchRequest { Ids = ["0"] } },
        { "Ids", new FetchRequest { Ids = ["99999999999"] } },
        { "Ids", new FetchRequest { Ids = ["1", null!] } },
        { "Ids", new FetchRequest { Ids = ["1"], History = Kept } },
        { "Ids", new FetchRequest { Database = EntrezDatabase.Nuccore, Ids = ["NM_1,NM_2"] } },
        { "Ids", new FetchRequest { Database = EntrezDatabase.Nuccore, Ids = ["NM_1\n"] } },
        { "Ids", new FetchRequest { Database = EntrezDatabase.Nuccore, Ids = [""] } },
        { "Database", new FetchRequest { Database = default, Ids = ["1"] } },
        { "History", new FetchRequest { History = new HistoryKey { WebEnv = " ", QueryKey = 1 } } },
        { "RetStart", new FetchRequest { Ids = ["1"], RetStart = -1 } },
        { "RetMax", new FetchRequest { Ids = ["1"], RetMax = 0 } },
        { "RetMax", new FetchRequest { Ids = ["1"], RetMax = 10_001 } },
        { "RetType", new FetchRequest { Ids = ["1"], RetType = default(FetchRetType) } },
        { "RetMode", new FetchRequest { Ids = ["1"], RetMode = default(FetchRetMode) } },
        { "Strand", new FetchRequest { Ids = ["1"], Strand = 3 } },
        { "SeqStart", new FetchRequest { Ids = ["1"], SeqStart = 0 } },
        { "SeqStop", new FetchRequest { Ids = ["1"], SeqStart = 5, SeqStop = 4 } },
        { "Complexity", new FetchRequest { Ids = ["1"], Complexity = 5 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task FetchAsync_WrongRequest_IsAnArgumentExceptionBeforeAnyRequest(string property, FetchRequest request)
    {
        using EutilsClientFixture ncbi = new("x");

        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.FetchAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains("request." + property, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task FetchAsync_TenThousandIdsAndOneMore_IsAnArgumentExceptionOnlyThen()
    {
        using EutilsClientFixture ncbi = new("<PubmedArticleSet></PubmedArticleSet>");
        FetchRequest most = FetchRequest.ForPmids(Enumerable.Range(1, 10_000).Select(n => new Pmid(n)));

        await ncbi.Client.FetchAsync(most, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ArgumentException>(
            () => ncbi.Client.FetchAsync(most with { Ids = [.. most.Ids, "10001"] }, TestContext.Current.CancellationToken));

        Assert.Equal(1, ncbi.Requests);
    }
}
