using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Summary;

public sealed class EutilsClientSummaryTests
{
    private const string None = """{"header":{"type":"esummary","version":"0.3"},"result":{"uids":[]}}""";

    private static readonly SummaryRequest Two = SummaryRequest.ForPmids([new Pmid(17), new Pmid(4)]);
    private static readonly HistoryKey Kept = new() { WebEnv = "MCID_1", QueryKey = 2 };

    [Fact]
    public async Task SummarizeAsync_Pmids_AsksForJsonOfVersion2()
    {
        using EutilsClientFixture ncbi = new(None);

        SummaryResult none = new() { Errors = [new SummaryError { Uid = "17" }, new SummaryError { Uid = "4" }] };
        Assert.Equal(none, await ncbi.Client.SummarizeAsync(Two, TestContext.Current.CancellationToken));
        Assert.EndsWith("/esummary.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["db=pubmed", "id=17,4", "retmode=json", "version=2.0"], ncbi.Sent);
    }

    [Fact]
    public async Task SummarizeAsync_History_SaysHowManyAtMost()
    {
        using EutilsClientFixture ncbi = new(None);

        await ncbi.Client.SummarizeAsync(new SummaryRequest { History = Kept, RetStart = 500 }, TestContext.Current.CancellationToken);

        Assert.Equal(["db=pubmed", "WebEnv=MCID_1", "query_key=2", "retstart=500", "retmax=500", "retmode=json", "version=2.0"], ncbi.Sent);
    }

    [Fact]
    public async Task SummarizeXmlAsync_History_MayHaveTenThousand()
    {
        using EutilsClientFixture ncbi = new("<eSummaryResult><DocumentSummarySet status=\"OK\"></DocumentSummarySet></eSummaryResult>");

        await ncbi.Client.SummarizeXmlAsync(new SummaryRequest { Database = EntrezDatabase.Gene, History = Kept }, TestContext.Current.CancellationToken);

        Assert.Equal(["db=gene", "WebEnv=MCID_1", "query_key=2", "retmax=10000", "retmode=xml", "version=2.0"], ncbi.Sent);
    }

    [Theory]
    [InlineData("_transcribed/esummary_too_many_uids.json", "Maximum number of UIDs is 500")]
    [InlineData("_transcribed/esummary_invalid_uid.json", "Invalid uid abc")]
    [InlineData("Klortho+Eutils-JSON/esummary.error.json", "Invalid db name specified: fleegle")]
    public async Task SummarizeAsync_RecordedError_IsARejectionWithItsText(string file, string text)
    {
        using EutilsClientFixture ncbi = Recorded(file);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.SummarizeAsync(Two, TestContext.Current.CancellationToken));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Equal("esummary", failure.Utility);
    }

    [Theory]
    [InlineData("""{"header":{},"esummaryresult":["Unable to obtain query #1"]}""")]
    [InlineData("""{"header":{},"esummaryresult":["Empty result - nothing todo"]}""")]
    [InlineData("""{"header":{},"esummaryresult":["Empty result - nothing to do"]}""")]
    public async Task SummarizeAsync_DeadOrEmptyHistory_IsARejection(string answer)
    {
        using EutilsClientFixture ncbi = new(answer);

        await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.SummarizeAsync(new SummaryRequest { History = Kept }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("<html><head><title>Error 500 Diagnostic</title></head></html>", 200, typeof(NcbiServiceException))]
    [InlineData("""{"header":{"type":"esummary"},"result":{"uids":["1"],""", 200, typeof(NcbiConnectionException))]
    [InlineData("{\"error\":\"API rate limit exceeded\",\"count\":\"4\",\"limit\":\"3\"}", 429, typeof(NcbiRateLimitException))]
    [InlineData("bad", 400, typeof(NcbiRequestRejectedException))]
    public async Task SummarizeAsync_OtherFailures_AreOfTheirKinds(string answer, int status, Type kind)
    {
        using EutilsClientFixture ncbi = new(answer, status);

        Assert.IsType(kind, await Record.ExceptionAsync(() => ncbi.Client.SummarizeAsync(Two, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SummarizeAsync_BrokenForm_SaysWhichUtility()
    {
        using EutilsClientFixture ncbi = new("""{"result":{"uids":["7"],"7":"x"}}""");

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(() => ncbi.Client.SummarizeAsync(Two, TestContext.Current.CancellationToken));

        Assert.Equal(("esummary", 1, "result/7"), (failure.Utility, failure.Attempts, failure.ElementPath));
    }

    [Fact]
    public async Task SummarizeJsonAsync_RecordedPmc_HasAllDocuments()
    {
        using EutilsClientFixture ncbi = Recorded("ropensci+fulltext/ft_search_entrez.01.esummary.json");

        using JsonDocument json = await ncbi.Client.SummarizeJsonAsync(Two with { Database = EntrezDatabase.Pmc }, TestContext.Current.CancellationToken);

        JsonElement result = json.RootElement.GetProperty("result");
        Assert.Equal(200, result.GetProperty("uids").GetArrayLength());
        Assert.Equal("Nasal Tissue Extraction Is Essential for Characterization of the Murine Upper Respiratory Tract Microbiota", result.GetProperty("7771231").GetProperty("title").GetString());
        Assert.All(result.GetProperty("uids").EnumerateArray(), uid => Assert.Equal(uid.GetString(), result.GetProperty(uid.GetString()!).GetProperty("uid").GetString()));
    }

    /// <summary>Every JSON summary of the corpus, of some thirty databases, real and generated.</summary>
    [Fact]
    public async Task SummarizeJsonAsync_EveryRecordedDatabase_HasItsDocuments()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Files.Where(file => file.Utility == "esummary" && file.Format == "json" && file.Records > 0 && !file.Name.Contains("invalid_uid", StringComparison.Ordinal)))
        {
            using EutilsClientFixture ncbi = Recorded(file.Name["files/".Length..]);
            using JsonDocument json = await ncbi.Client.SummarizeJsonAsync(Two, TestContext.Current.CancellationToken);

            JsonElement result = json.RootElement.GetProperty("result");
            Assert.Equal(file.Records, result.EnumerateObject().Count() - 1);
            read++;
        }

        Assert.True(read >= 40, $"Only {read} answers were read.");
    }

    [Fact]
    public async Task SummarizeXmlAsync_EveryRealAnswer_ComesWhole()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Real("esummary", format: "xml").Where(file => !file.Note.Contains("<ERROR>", StringComparison.Ordinal)))
        {
            using EutilsClientFixture ncbi = Recorded(file.Name["files/".Length..]);

            FetchResult result = await ncbi.Client.SummarizeXmlAsync(Two, TestContext.Current.CancellationToken);

            Assert.Equal(File.ReadAllText(file.FullPath), result.ReadText());
            Assert.StartsWith("text/xml", result.ContentType, StringComparison.Ordinal);
            read++;
        }

        Assert.True(read >= 40, $"Only {read} answers were read.");
    }

    [Theory]
    [InlineData("Klortho+Eutils-JSON/esummary.error.xml", typeof(NcbiRequestRejectedException), false)]
    [InlineData("_transcribed/esummary_cxx_exception.xml", typeof(NcbiServiceException), true)]
    public async Task SummarizeXmlAsync_RecordedError_IsOfItsKind(string file, Type kind, bool transient)
    {
        using EutilsClientFixture ncbi = Recorded(file);

        NcbiException failure = Assert.IsAssignableFrom<NcbiException>(await Record.ExceptionAsync(() => ncbi.Client.SummarizeXmlAsync(Two, TestContext.Current.CancellationToken)));

        Assert.Equal((kind, transient), (failure.GetType(), failure.IsTransient));
    }

    [Fact]
    public async Task SummarizeXmlAsync_BackendFailureInAComment_IsTransient()
    {
        using EutilsClientFixture ncbi = new("<eSummaryResult><DocumentSummarySet status=\"OK\"><!-- DocSum Backend failed: x --></DocumentSummarySet></eSummaryResult>");

        Assert.True((await Assert.ThrowsAsync<NcbiServiceException>(() => ncbi.Client.SummarizeXmlAsync(Two, TestContext.Current.CancellationToken))).IsTransient);
    }

    public static TheoryData<string, SummaryRequest> Wrong => new()
    {
        { "Ids", new SummaryRequest() },
        { "Ids", Two with { Ids = ["12a"] } },
        { "Ids", Two with { History = Kept } },
        { "Ids", Two with { Ids = [.. Enumerable.Range(1, 501).Select(n => $"{n}")] } },
        { "Database", Two with { Database = default } },
        { "Database", Two with { Database = EntrezDatabase.Gene } },
        { "History", new SummaryRequest { History = Kept with { QueryKey = 0 } } },
        { "RetStart", Two with { RetStart = -1 } },
        { "RetMax", Two with { RetMax = 0 } },
        { "RetMax", new SummaryRequest { History = Kept, RetMax = 501 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task SummarizeAsync_WrongRequest_IsAnArgumentExceptionBeforeAnyRequest(string property, SummaryRequest request)
    {
        using EutilsClientFixture ncbi = new(None);

        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.SummarizeAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains("request." + property, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task Summarize_MoreThan500Ids_IsForXmlOnly()
    {
        SummaryRequest many = SummaryRequest.ForPmids(Enumerable.Range(1, 501).Select(n => new Pmid(n)));
        using EutilsClientFixture xml = new("<eSummaryResult></eSummaryResult>");
        using EutilsClientFixture json = new(None);

        await xml.Client.SummarizeXmlAsync(many, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ArgumentException>(() => json.Client.SummarizeJsonAsync(many, TestContext.Current.CancellationToken));
    }

    private static EutilsClientFixture Recorded(string file)
    {
        Corpus.SkipUnlessPresent();
        return new EutilsClientFixture(File.ReadAllText(Shared.PathTo("corpus", "files", file)));
    }
}
