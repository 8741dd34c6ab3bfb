using NcbiClient.Eutils;
using NcbiClient.Tests.Transport;
using Xunit;

namespace NcbiClient.Tests.Eutils.CitationSearch;

public sealed class EutilsClientCitationSearchTests
{
    private const string One = """{"version":"1.0","operation":"citmatch","success":true,"result":{"count":1,"type":"uids","uids":[{"pubmed":"35251006"}]}}""";

    [Fact]
    public async Task SearchCitationAsync_Text_IsSentWithoutKey()
    {
        using EutilsClientFixture ncbi = new(EutilsClientFixture.Key, ScriptedHandler.Answer(200, One));

        CitationSearchResult result = await ncbi.Client.SearchCitationAsync(
            new CitationSearchRequest { Method = CitationSearchMethod.Heuristic, RawText = "Smith & Co. 50% of it" }, TestContext.Current.CancellationToken);

        Assert.Equal(["https://pubmed.ncbi.nlm.nih.gov/api/citmatch/?method=heuristic&raw-text=Smith & Co. 50% of it"], ncbi.Addresses);
        Assert.Equal((1, new Pmid(35251006)), (result.Count, Assert.Single(result.Pmids)));
    }

    [Fact]
    public async Task SearchCitationAsync_Parts_AreSent()
    {
        using EutilsClientFixture ncbi = new(One);

        await ncbi.Client.SearchCitationAsync(
            new CitationSearchRequest { Journal = "science", PublicationDate = new SearchDate(1987), Volume = "235", Issue = "4785", Page = "182", Author = "palmenberg ac" },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            ["https://pubmed.ncbi.nlm.nih.gov/api/citmatch/?method=auto&journal=science&pdat=1987&volume=235&issue=4785&page=182&authors=palmenberg ac"], ncbi.Addresses);
    }

    [Theory]
    [InlineData("""{"version":"1.0","success":false}""", typeof(NcbiServiceException))]
    [InlineData("""{"success":true}""", typeof(NcbiFormatException))]
    [InlineData("""{"success":true,"result":{"uids":[{"doi":"x"}]}}""", typeof(NcbiFormatException))]
    [InlineData("<html><head><title>Checking your browser</title></head></html>", typeof(NcbiServiceException))]
    public async Task SearchCitationAsync_NoAnswer_Throws(string body, Type type)
    {
        using EutilsClientFixture ncbi = new(body);

        Exception failure = await Assert.ThrowsAnyAsync<NcbiException>(
            () => ncbi.Client.SearchCitationAsync(new CitationSearchRequest { RawText = "x" }, TestContext.Current.CancellationToken));

        Assert.IsType(type, failure);
        Assert.Equal("citmatch", ((NcbiException)failure).Utility);
    }

    [Fact]
    public async Task SearchCitationAsync_NoMatch_IsEmpty()
    {
        using EutilsClientFixture ncbi = new("""{"success":true,"result":{"count":0,"type":"uids","uids":[]}}""");

        Assert.True((await ncbi.Client.SearchCitationAsync(new CitationSearchRequest { RawText = "x" }, TestContext.Current.CancellationToken)).Pmids.IsEmpty);
    }

    public static TheoryData<CitationSearchRequest, string> Wrong => new()
    {
        { new CitationSearchRequest(), "nothing to look for" },
        { new CitationSearchRequest { Method = CitationSearchMethod.Field, RawText = "x" }, "request.Journal" },
        { new CitationSearchRequest { Method = CitationSearchMethod.Heuristic, Journal = "x" }, "request.RawText" },
        { new CitationSearchRequest { Method = default, Journal = "x" }, "request.Method" },
        { new CitationSearchRequest { RawText = new string('x', 4_000) }, "too long" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task SearchCitationAsync_WrongRequest_ThrowsBeforeSending(CitationSearchRequest request, string said)
    {
        using EutilsClientFixture ncbi = new(One);

        ArgumentException wrong = await Assert.ThrowsAnyAsync<ArgumentException>(() => ncbi.Client.SearchCitationAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task SearchCitationAsync_FailureBehindARetry_CountsBothRequests()
    {
        using EutilsClientFixture ncbi = new(null, maxRetries: 1, ScriptedHandler.Answer(503, ""), ScriptedHandler.Answer(200, """{"success":false}"""));

        NcbiServiceException failure = await Assert.ThrowsAsync<NcbiServiceException>(
            () => ncbi.Clock.RunAsync(ncbi.Client.SearchCitationAsync(new CitationSearchRequest { RawText = "x" }, TestContext.Current.CancellationToken), TimeSpan.FromMinutes(1)));

        Assert.Equal(2, failure.Attempts);
    }
}
