using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Search;

public sealed class SearchRequestTests
{
    private const string NoHits = """{"header":{"type":"esearch","version":"0.3"},"esearchresult":{"count":"0"}}""";
    private static readonly HistoryKey Kept = new() { WebEnv = "MCID_1", QueryKey = 2 };

    [Fact]
    public async Task SearchAsync_OnlyATerm_SendsWhatIsNeeded()
    {
        using EutilsClientFixture ncbi = new(NoHits);

        await ncbi.Client.SearchAsync(new SearchRequest { Term = "crispr & \"cas9\"[ti] β" }, TestContext.Current.CancellationToken);

        Assert.EndsWith("/esearch.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["db=pubmed", "term=crispr & \"cas9\"[ti] β", "retmode=json"], ncbi.Sent);
    }

    [Fact]
    public async Task SearchAsync_EveryParameter_IsSentByItsName()
    {
        using EutilsClientFixture ncbi = new(NoHits);

        await ncbi.Client.SearchAsync(
            new SearchRequest
            {
                Database = EntrezDatabase.Nuccore,
                Term = "x",
                UseHistory = true,
                History = Kept,
                RetStart = 10,
                RetMax = 0,
                Sort = SearchSort.PublicationDate,
                Field = "title",
                IdType = EntrezIdType.Accession,
                DateType = EntrezDateType.EntrezDate,
                MinDate = new SearchDate(2020),
                MaxDate = new SearchDate(2021, 2),
                CountOnly = true,
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "db=nuccore", "term=x", "usehistory=y", "WebEnv=MCID_1", "query_key=2", "retstart=10", "retmax=0", "rettype=count", "retmode=json",
                "sort=pub_date", "field=title", "idtype=acc", "datetype=edat", "mindate=2020", "maxdate=2021/02",
            ],
            ncbi.Sent);
    }

    [Fact]
    public async Task SearchAsync_EnvironmentAndDays_AreSent()
    {
        using EutilsClientFixture ncbi = new(NoHits);

        await ncbi.Client.SearchAsync(new SearchRequest { Term = "#1 OR #2", WebEnv = "MCID_1", RelDate = 30 }, TestContext.Current.CancellationToken);

        Assert.Equal(["db=pubmed", "term=#1 OR #2", "WebEnv=MCID_1", "retmode=json", "reldate=30"], ncbi.Sent);
    }

    public static TheoryData<string, SearchRequest> Wrong => new()
    {
        { "Term", new SearchRequest() },
        { "Term", new SearchRequest { Term = "  " } },
        { "Database", new SearchRequest { Term = "x", Database = default } },
        { "RetMax", new SearchRequest { Term = "x", RetMax = 10_001 } },
        { "RetMax", new SearchRequest { Term = "x", RetMax = -1 } },
        { "RetStart", new SearchRequest { Term = "x", RetStart = -1 } },
        { "Sort", new SearchRequest { Term = "x", Sort = default(SearchSort) } },
        { "DateType", new SearchRequest { Term = "x", DateType = default(EntrezDateType) } },
        { "IdType", new SearchRequest { Term = "x", IdType = default(EntrezIdType) } },
        { "RelDate", new SearchRequest { Term = "x", RelDate = 0 } },
        { "MaxDate", new SearchRequest { Term = "x", MinDate = new SearchDate(2020) } },
        { "MinDate", new SearchRequest { Term = "x", MaxDate = new SearchDate(2020) } },
        { "MinDate", new SearchRequest { Term = "x", MinDate = new SearchDate(2021, 1), MaxDate = new SearchDate(2020) } },
        { "MinDate", new SearchRequest { Term = "x", MinDate = default(SearchDate), MaxDate = new SearchDate(2020) } },
        { "RelDate", new SearchRequest { Term = "x", RelDate = 1, MinDate = new SearchDate(2020), MaxDate = new SearchDate(2020) } },
        { "WebEnv", new SearchRequest { Term = "x", WebEnv = "" } },
        { "WebEnv", new SearchRequest { Term = "x", WebEnv = "MCID_1", History = Kept } },
        { "History", new SearchRequest { History = new HistoryKey { WebEnv = "", QueryKey = 1 } } },
        { "History", new SearchRequest { History = new HistoryKey { WebEnv = "MCID_1", QueryKey = 0 } } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task SearchAsync_WrongRequest_IsAnArgumentExceptionBeforeAnyRequest(string property, SearchRequest request)
    {
        using EutilsClientFixture ncbi = new(NoHits);

        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.SearchAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains("request." + property, failure.Message, StringComparison.Ordinal);
        Assert.Equal("request", failure.ParamName);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task SearchAsync_SameYearAtBothEnds_IsARange()
    {
        using EutilsClientFixture ncbi = new(NoHits);

        await ncbi.Client.SearchAsync(
            new SearchRequest { Term = "x", MinDate = new SearchDate(2020, 5), MaxDate = new SearchDate(2020) }, TestContext.Current.CancellationToken);

        Assert.Contains("mindate=2020/05", ncbi.Sent);
    }
}
