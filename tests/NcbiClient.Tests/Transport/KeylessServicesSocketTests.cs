using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Transport;

/// <summary>One attempt is one request, also where the connection closes without an answer.</summary>
public sealed class KeylessServicesSocketTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    [InlineData(false, 2)]
    public async Task Send_ConnectionClosesWithoutAnAnswer_IsOneRequestAnAttempt(bool converter, int retries)
    {
        using ClosingServer server = new();
        using EutilsClient client = Client(server, retries);

        NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => AskAsync(client, converter));

        Assert.Equal(1 + retries, thrown.Attempts);
        Assert.Equal(1 + retries, server.Requests);
    }

    [Theory]
    [InlineData(true, """{"records":[]}""")]
    [InlineData(false, """{"success":true,"result":{"count":0,"uids":[]}}""")]
    public async Task Send_KeptConnectionClosesWithoutAnAnswer_IsOneRequest(bool converter, string answer)
    {
        using ClosingServer server = new(answer);
        using EutilsClient client = Client(server, 0);

        await AskAsync(client, converter);
        await Assert.ThrowsAsync<NcbiConnectionException>(() => AskAsync(client, converter));

        Assert.Equal(2, server.Requests);
        Assert.Equal(1, server.Connections);
    }

    private static Task AskAsync(EutilsClient client, bool converter) => converter
        ? client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(1)]), TestContext.Current.CancellationToken)
        : client.SearchCitationAsync(new CitationSearchRequest { RawText = "x" }, TestContext.Current.CancellationToken);

    private static EutilsClient Client(ClosingServer server, int retries) => new(new NcbiOptions
    {
        Tool = "tests",
        Email = "tests@example.org",
        BaseAddress = server.Address,
        IdConverterAddress = server.Address,
        CitationMatcherAddress = server.Address,
        MaxRetries = retries,
        RetryBaseDelay = TimeSpan.FromMilliseconds(1),
        MaxRetryDelay = TimeSpan.FromMilliseconds(1),
    });
}
