using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing.Server;

namespace NcbiClient.Testing.Tests;

/// <summary>The library's own clients against the emulator, as a user's test would run them.</summary>
public sealed class ClientTests
{
    private static readonly NcbiEmulatorOptions s_unhurried = new() { RequestsPerSecond = 100 };

    private static readonly NcbiFault[] s_every =
    [
        NcbiFault.CutBodyAfter(2_000), NcbiFault.Status(HttpStatusCode.BadGateway), NcbiFault.HtmlPage(), NcbiFault.ErrorElement("Search Backend failed: Database is not supported: pubmed"),
        NcbiFault.Reset(), NcbiFault.EmptyBody(), NcbiFault.PrologOnly(), NcbiFault.RateLimited(TimeSpan.Zero),
    ];

    [Fact]
    public async Task CreatePubMedClient_BodyCut_DeliversEveryArticleOnce()
    {
        using NcbiEmulator ncbi = new NcbiEmulator(s_unhurried).Add(Emulators.Numbered(450)).FailNext(NcbiFault.CutBodyAfter(bytes: 20_000));
        using PubMedClient pubmed = ncbi.CreatePubMedClient(Unhurried(ncbi.CreateOptions()));

        int[] delivered = await StreamAsync(pubmed);

        Assert.Equal(Enumerable.Range(1, 450), delivered.Order());
        Assert.Contains(ncbi.Requests, request => request.Fault is not null);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CreatePubMedClient_EveryThirdAnswerFailsDifferently_DeliversEveryArticleOnce(bool socket)
    {
        using NcbiEmulator ncbi = new NcbiEmulator(s_unhurried).Add(Emulators.Numbered(450)).FailEvery(3, s_every);
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(ncbi, cancellationToken: TestContext.Current.CancellationToken);
        NcbiOptions options = Unhurried(socket ? server.CreateOptions() : ncbi.CreateOptions());
        options.BatchSize = 25;
        using PubMedClient pubmed = socket ? new PubMedClient(options) : ncbi.CreatePubMedClient(options);

        int[] delivered = await StreamAsync(pubmed);

        Assert.Equal(Enumerable.Range(1, 450), delivered.Order());
        Assert.Equal(s_every.Length, ncbi.Requests.Select(request => request.Fault).OfType<NcbiFault>().Distinct().Count());
    }

    [Fact]
    public async Task CreatePubMedClient_UnknownDoiTokenised_IsNotTakenForAnother()
    {
        using NcbiEmulator ncbi = new NcbiEmulator(new NcbiEmulatorOptions { RequestsPerSecond = 100, TokeniseUnknownDois = true }).Add(Library.Articles);
        using PubMedClient pubmed = ncbi.CreatePubMedClient(Unhurried(ncbi.CreateOptions()));

        Article? known = await pubmed.FindArticleAsync(Doi.Parse("10.1038/NRG.2016.49"), TestContext.Current.CancellationToken);
        Article? unknown = await pubmed.FindArticleAsync(Doi.Parse("10.1038/nrg.2016.99999"), TestContext.Current.CancellationToken);

        Assert.Equal(101, known?.Pmid.Value);
        Assert.Null(unknown);
    }

    [Fact]
    public async Task CreateEutilsClient_ManyCallersAtOnce_AreNeverRefused()
    {
        using NcbiEmulator ncbi = new NcbiEmulator(new NcbiEmulatorOptions { RequestsPerSecond = 10 }).Add(Library.Articles);
        NcbiOptions options = ncbi.CreateOptions();
        options.RequestsPerSecond = 10;
        using EutilsClient eutils = ncbi.CreateEutilsClient(options);

        SearchResult[] all = await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => eutils.SearchAsync(new SearchRequest { Term = "heart" }, TestContext.Current.CancellationToken)));

        Assert.All(all, result => Assert.Equal(3, result.Count));
        Assert.Equal(25, ncbi.Requests.Count);
        Assert.DoesNotContain(ncbi.Requests, request => request.WasRateLimited);
    }

    private static NcbiOptions Unhurried(NcbiOptions options)
    {
        options.RequestsPerSecond = 100;
        options.RetryBaseDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    private static async Task<int[]> StreamAsync(PubMedClient pubmed)
    {
        PubMedSearch found = await pubmed.SearchAsync(PubMedQuery.FromString("article"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(450, found.Count);
        return await pubmed.StreamArticlesAsync(found, cancellationToken: TestContext.Current.CancellationToken).Select(article => article.Pmid.Value).ToArrayAsync(TestContext.Current.CancellationToken);
    }
}
