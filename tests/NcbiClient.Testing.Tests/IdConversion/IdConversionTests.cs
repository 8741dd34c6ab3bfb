using NcbiClient.Eutils;
using NcbiClient.Testing.Server;

namespace NcbiClient.Testing.Tests.IdConversion;

/// <summary>The ID converter of the emulator, through the library's own client and as bytes.</summary>
public sealed class IdConversionTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make().Add(CitedLibrary.Articles);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ConvertIdsAsync_MixedIds_AreAnsweredInOrder(bool socket)
    {
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(_emulator, cancellationToken: TestContext.Current.CancellationToken);
        using EutilsClient client = socket ? new EutilsClient(server.CreateOptions()) : _emulator.CreateEutilsClient();

        IdConversionResult result = await client.ConvertIdsAsync(
            IdConversionRequest.For([Doi.Parse("10.1038/NRG.2016.49"), new Pmid(104), new Pmcid(201), new Pmid(101)]) with { IncludeVersions = true }, TestContext.Current.CancellationToken);

        Assert.Equal([7092803, null, 201, 7092803], result.Conversions.Select(static conversion => conversion.Pmcid?.Value));
        Assert.Equal([101, null, 201, 101], result.Conversions.Select(static conversion => conversion.Pmid?.Value));
        Assert.Equal("Identifier not found in PMC", result.Conversions[1].Error);
        Assert.Equal("PMC7092803.1", Assert.Single(result.Conversions[0].Versions).Pmcid);
        Assert.Equal(["idconv", "idconv", "idconv"], _emulator.Requests.Select(static request => request.Utility));
        Assert.All(_emulator.Requests, static request => Assert.Equal(("GET", "ncbi-emulator-client"), (request.Method, request.Parameter("tool"))));
    }

    [Fact]
    public async Task ConvertIdsAsync_WithKeyAndRealPace_IsNeverRefused()
    {
        using NcbiEmulator limited = new NcbiEmulator().Add(CitedLibrary.Articles);
        NcbiOptions options = limited.CreateOptions();
        options.ApiKey = new string('k', 36);
        using EutilsClient client = limited.CreateEutilsClient(options);

        await Task.WhenAll(Enumerable.Range(1, 5).Select(n => client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(n)]), TestContext.Current.CancellationToken)));

        Assert.Equal(5, limited.Requests.Count);
        Assert.All(limited.Requests, static request => Assert.Equal((200, false, null), (request.StatusCode, request.WasRateLimited, request.ApiKeyFingerprint)));
    }

    [Fact]
    public async Task ConvertIdsAsync_IdOfAnotherType_DoesNotHarmTheOthers()
    {
        using EutilsClient client = _emulator.CreateEutilsClient();

        IdConversionResult result = await client.ConvertIdsAsync(
            new IdConversionRequest { Ids = [new Pmid(101), new IdToConvert(IdConversionType.Pmid, "nrg"), new Pmid(201), new Pmid(202)] }, TestContext.Current.CancellationToken);

        Assert.Equal([7092803, null, 201, 202], result.Conversions.Select(static conversion => conversion.Pmcid?.Value));
        Assert.Contains("must be PubMed IDs", result.Conversions[1].Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?ids=10.1038/x&format=json", 400, "invalid_pmids")]
    [InlineData("?ids=x&format=json", 400, "parse_error")]
    [InlineData("?ids=101&format=json", 200, "query param `email` is missing.")]
    [InlineData("?ids=101&format=json&api_key=k", 400, "API key was sent")]
    [InlineData("?ids=101", 400, "format=json")]
    [InlineData("?ids=101&format=json&retmode=xml", 400, "retmode")]
    public async Task Answer_Bytes_HaveTheRecordedShape(string query, int status, string text)
    {
        using HttpClient http = _emulator.Client();
        using HttpResponseMessage response = await http.GetAsync(_emulator.CreateOptions().IdConverterAddress + query, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
