using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>What an operator reads.</summary>
public sealed class PubMedClientLogTests
{
    [Fact]
    public async Task GetArticleAsync_RetriedWithAndWithoutAStatus_LogNamesItOrNone()
    {
        FakeLogCollector logs = new();
        using LoggerFactory loggers = new([new FakeLoggerProvider(logs)]);
        using NcbiEmulator ncbi = new(new NcbiEmulatorOptions { EnforceRateLimit = false });
        ncbi.Add(new Article { Pmid = new Pmid(1), Title = "One" }).FailNext(NcbiFault.Reset(), NcbiFault.Status(HttpStatusCode.BadGateway));
        using PubMedClient pubmed = new(ncbi.CreateOptions(), ncbi.CreateHandler(), timeProvider: null, loggers);

        await pubmed.GetArticleAsync(new Pmid(1), TestContext.Current.CancellationToken);

        Assert.Collection(
            logs.GetSnapshot().Where(record => record.Level == LogLevel.Information),
            reset => Assert.Contains("connection (HTTP none)", reset.Message, StringComparison.Ordinal),
            gateway => Assert.Contains("service (HTTP 502)", gateway.Message, StringComparison.Ordinal));
    }
}
