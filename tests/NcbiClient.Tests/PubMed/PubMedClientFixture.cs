using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;

namespace NcbiClient.Tests.PubMed;

/// <summary>A client on an emulator, neither of which waits longer than it must.</summary>
internal sealed class PubMedClientFixture : IDisposable
{
    public PubMedClientFixture(NcbiEmulatorOptions? emulatorOptions = null, Action<NcbiOptions>? configure = null)
    {
        Emulator = new NcbiEmulator(emulatorOptions ?? new NcbiEmulatorOptions { EnforceRateLimit = false });
        NcbiOptions options = Emulator.CreateOptions();
        options.AttemptTimeout = TimeSpan.FromSeconds(1);
        configure?.Invoke(options);
        Client = new PubMedClient(options, Emulator.CreateHandler(), null, null);
    }

    public NcbiEmulator Emulator { get; }

    public PubMedClient Client { get; }

    /// <summary>How many requests of a utility were answered, refused ones included.</summary>
    public int Requests(string utility) => Emulator.Requests.Count(request => request.Utility == utility);

    public static IEnumerable<Article> Articles(int count, int first = 1) =>
        Enumerable.Range(first, count).Select(n => new Article
        {
            Pmid = new Pmid(n),
            Title = $"Article {n} of many",
            ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = $"10.5555/article.{n}" }],
            ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.Pmc, Value = $"PMC{n + 1_000_000}" }],
        });

    public void Dispose()
    {
        Client.Dispose();
        Emulator.Dispose();
    }
}
