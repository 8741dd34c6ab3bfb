using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>What a user reads when the way to NCBI refuses: advice that helps.</summary>
public sealed class PubMedClientRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401, "credentials")]
    [InlineData(407, "credentials")]
    [InlineData(403, "proxy or firewall")]
    [InlineData(404, "NcbiOptions.BaseAddress")]
    [InlineData(405, "NcbiOptions.BaseAddress")]
    [InlineData(410, "NcbiOptions.BaseAddress")]
    [InlineData(400, "Change the request")]
    public async Task GetArticleAsync_RefusedWithAStatus_NextStepIsWhatHelps(int status, string step)
    {
        using NcbiEmulator ncbi = Emulator().FailNext(NcbiFault.Status((HttpStatusCode)status));
        using PubMedClient pubmed = ncbi.CreatePubMedClient();

        NcbiRequestRejectedException refused = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => pubmed.GetArticleAsync(new Pmid(1), Token));

        Assert.Contains(step, refused.NextStep, StringComparison.Ordinal);
        Assert.EndsWith(refused.NextStep, refused.Message, StringComparison.Ordinal);
        Assert.Equal((1, (HttpStatusCode?)status, false), (refused.Attempts, refused.StatusCode, refused.IsTransient));
    }

    [Fact]
    public async Task ConvertIdsAsync_NotFound_NextStepNamesItsOwnAddress()
    {
        using NcbiEmulator ncbi = Emulator().FailNext(NcbiFault.Status(HttpStatusCode.NotFound));
        using EutilsClient eutils = ncbi.CreateEutilsClient();

        NcbiRequestRejectedException refused = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => eutils.ConvertIdsAsync(IdConversionRequest.For([new Pmid(1)]), Token));

        Assert.Contains("NcbiOptions.IdConverterAddress", refused.NextStep, StringComparison.Ordinal);
    }

    private static NcbiEmulator Emulator() => new NcbiEmulator(new NcbiEmulatorOptions { EnforceRateLimit = false }).Add(new Article { Pmid = new Pmid(1), Title = "One" });
}
