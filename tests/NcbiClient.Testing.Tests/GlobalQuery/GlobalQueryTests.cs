using NcbiClient.Eutils;

namespace NcbiClient.Testing.Tests.GlobalQuery;

[Obsolete("It tests what is obsolete.")]
public sealed class GlobalQueryTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make();

    [Fact]
    public async Task GlobalQuery_AnyTerm_IsRedirectedAsRecorded()
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.GetAsync("egquery.fcgi?term=Heliconius", TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)response.StatusCode);
        Assert.Equal("https://ext-http-eutils.linkerd.ncbi.nlm.nih.gov/gquery?term=Heliconius&retmode=xml", response.Headers.Location?.OriginalString);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GlobalQueryAsync_ThroughTheClient_SaysWhatToUseInstead()
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();

        NcbiServiceException failure = await Assert.ThrowsAsync<NcbiServiceException>(() => eutils.GlobalQueryAsync("heart", TestContext.Current.CancellationToken));

        Assert.Contains("ext-http-eutils.linkerd.ncbi.nlm.nih.gov", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CountOnly", failure.NextStep, StringComparison.Ordinal);
        Assert.Single(_emulator.Requests);
    }
}
