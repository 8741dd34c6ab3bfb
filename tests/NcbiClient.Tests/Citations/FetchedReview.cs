using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using NcbiClient.Testing.Server;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>The review, fetched by its DOI over HTTP from an emulator on a loopback port that holds the fixture.</summary>
public sealed class FetchedReview : IAsyncLifetime
{
    /// <summary>The article, as the client gave it.</summary>
    public Article Article { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using NcbiEmulator ncbi = new NcbiEmulator().AddXml(Repository.FixtureBytes("pubmed-review.efetch.xml"));
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(ncbi, cancellationToken: cancellationToken);
        using PubMedClient pubmed = new(server.CreateOptions());
        Article = await pubmed.GetArticleAsync(ArticleId.Parse("https://doi.org/10.1007/s11033-025-10570-8"), cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
