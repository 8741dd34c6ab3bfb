using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Transport;

/// <summary>The services beside E-utilities: their turn, their pace, and what they are not told.</summary>
public sealed class KeylessServicesTests
{
    private const string NoMatch = """{"success":true,"result":{"count":0,"uids":[]}}""";

    private static readonly CitationSearchRequest Citation = new() { RawText = "x" };

    [Fact]
    public async Task CitationMatcher_TwoClientsAtOnce_TakeTurns()
    {
        ObservedClock clock = new();
        TaskCompletionSource<HttpResponseMessage> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ScriptedHandler handler = new(clock, _ => first.Task, ScriptedHandler.Answer(200, NoMatch));
        using EutilsClient one = Client(handler, clock, null);
        using EutilsClient other = Client(handler, clock, EutilsKey);

        Task<CitationSearchResult> ahead = one.SearchCitationAsync(Citation, TestContext.Current.CancellationToken);
        Task<CitationSearchResult> behind = other.SearchCitationAsync(Citation, TestContext.Current.CancellationToken);
        Assert.Single(handler.Requests);

        using HttpResponseMessage answer = new(HttpStatusCode.OK) { Content = new StringContent(NoMatch, Encoding.UTF8, "application/json") };
        first.SetResult(answer);
        await ahead;
        await behind;
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task CitationMatcher_CallerAheadGivesUp_TheNextHasItsTurn()
    {
        ObservedClock clock = new();
        using ScriptedHandler handler = new(clock, ScriptedHandler.HangAsync, ScriptedHandler.Answer(200, NoMatch));
        using EutilsClient client = Client(handler, clock, null);
        using CancellationTokenSource gaveUp = new();

        Task<CitationSearchResult> ahead = client.SearchCitationAsync(Citation, gaveUp.Token);
        Task<CitationSearchResult> behind = client.SearchCitationAsync(Citation, TestContext.Current.CancellationToken);
        await gaveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ahead);
        Assert.True((await behind).Pmids.IsEmpty);
    }

    [Fact]
    public async Task IdConverter_WithKey_IsAskedThreeTimesASecond()
    {
        ObservedClock clock = new();
        using ScriptedHandler handler = new(clock, ScriptedHandler.Answer(200, """{"records":[]}"""));
        using EutilsClient client = Client(handler, clock, EutilsKey);

        Task<IdConversionResult>[] calls =
            [.. Enumerable.Range(1, 4).Select(n => client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(n)]), TestContext.Current.CancellationToken))];
        await Task.WhenAll(calls[..3]);
        Assert.False(calls[3].IsCompleted);
        Assert.Equal(3, handler.Requests.Count);

        clock.Advance(TimeSpan.FromSeconds(2));
        await calls[3];
        Assert.All(handler.Requests, static request => Assert.DoesNotContain(EutilsKey, request.Request.RequestUri!.AbsoluteUri, StringComparison.OrdinalIgnoreCase));
        Assert.All(handler.Requests, static request => Assert.StartsWith("NcbiClient/", request.Request.Headers.UserAgent.ToString(), StringComparison.Ordinal));
        Assert.All(handler.Requests, static request => Assert.EndsWith("(tests; tests@example.org)", request.Request.Headers.UserAgent.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddNcbiClient_IdConverter_GoesThroughTheSameHandler()
    {
        using ScriptedHandler handler = new(TimeProvider.System, ScriptedHandler.Answer(200, """{"records":[{"pmcid":"PMC1","requested-id":"1"}]}"""));
        ServiceCollection services = new();
        services.AddNcbiClient(static options => (options.Tool, options.Email, options.BaseAddress) = ("tests", "tests@example.org", new Uri("https://keyless.invalid/")))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();

        IdConversionResult result = await provider.GetRequiredService<EutilsClient>().ConvertIdsAsync(IdConversionRequest.For([new Pmid(1)]), TestContext.Current.CancellationToken);

        Assert.Equal(new Pmcid(1), Assert.Single(result.Conversions).Pmcid);
        Assert.Equal("pmc.ncbi.nlm.nih.gov", Assert.Single(handler.Requests).Request.RequestUri!.Host);
    }

    private const string EutilsKey = "0123456789abcdef0123456789abcdef0123";

    private static EutilsClient Client(HttpMessageHandler handler, TimeProvider clock, string? key) =>
        new(new NcbiOptions { Tool = "tests", Email = "tests@example.org", MaxRetries = 0, ApiKey = key }, handler, clock, null);
}
