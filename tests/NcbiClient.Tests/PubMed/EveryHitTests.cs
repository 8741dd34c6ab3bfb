using System.Net;
using System.Runtime.CompilerServices;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using NcbiClient.Testing.Server;
using NcbiClient.Tests.Transport;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>The promise of streams, whole: large, failing, paced, and in bounded memory.</summary>
public sealed class EveryHitTests
{
    private const int OnOneDay = 12_000;

    private static readonly NcbiFault[] s_manyWays =
    [
        NcbiFault.Status(HttpStatusCode.BadGateway), NcbiFault.HtmlPage(), NcbiFault.CutBodyAfter(5_000), NcbiFault.Reset(), NcbiFault.RateLimited(),
        NcbiFault.EmptyBody(), NcbiFault.PrologOnly(), NcbiFault.ErrorElement("Search Backend failed: unknown"), NcbiFault.JsonError("Search Backend failed: unknown"),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StreamArticlesAsync_25000HitsOneAnswerInFiveFails_DeliversEachOnceWithinTheRateInBoundedMemory()
    {
        ObservedClock clock = new();
        using NcbiEmulator emulator = new(new NcbiEmulatorOptions { TimeProvider = clock, Seed = 25 });
        emulator.Add(Hits(25_000)).FailRandomly(0.2, s_manyWays);
        NcbiOptions options = emulator.CreateOptions();
        (options.MaxRetries, options.JitterSeed) = (12, 5); // one in five fails: of hundreds of calls, one fails six times in a row
        using PubMedClient client = new(options, emulator.CreateHandler(), clock);
        PubMedStreamWatch watch = new();

        (HashSet<int> Delivered, int Count, int MostAlive) stream = await clock.RunAsync(DrainAsync(client.StreamArticlesAsync("hit[ti]", watch, Token)), TimeSpan.FromSeconds(45));

        Assert.Equal((25_000, 25_000), (stream.Delivered.Count, stream.Count));
        Assert.Equal((25_000, 25_000), (watch.Latest!.Delivered, watch.Latest.Announced));
        Assert.InRange(stream.MostAlive, 1, 1_000);
        Assert.InRange(emulator.Requests.Count(request => request.Fault is not null), 15, 80);
        Assert.Equal(emulator.Requests.Count, watch.Latest.Requests);
        AssertPaced(emulator, 3);
    }

    [Fact]
    public async Task StreamArticlesAsync_OverSocketsWhileOneAnswerInFiveFails_DeliversEachOnceWithinTheRate()
    {
        using NcbiEmulator emulator = new(new NcbiEmulatorOptions { Seed = 7 });
        emulator.Add(Hits(400)).FailRandomly(0.2, s_manyWays);
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(emulator, cancellationToken: Token);
        NcbiOptions options = server.CreateOptions();
        (options.ApiKey, options.BatchSize, options.MaxRetries, options.RetryBaseDelay) = ("0123456789abcdef0123456789abcdef0123", 25, 12, TimeSpan.FromMilliseconds(50));
        using PubMedClient client = new(options);

        (HashSet<int> Delivered, int Count, int MostAlive) stream = await DrainAsync(client.StreamArticlesAsync("hit[ti]", cancellationToken: Token));

        Assert.Equal((400, 400), (stream.Delivered.Count, stream.Count));
        Assert.Contains(emulator.Requests, request => request.Fault is not null);
        AssertPaced(emulator, 10);
    }

    [Theory]
    [InlineData(300, 1, true)]
    [InlineData(300, 2, false)]
    [InlineData(12_500, 3, true)]
    [InlineData(25_000, 4, false)]
    public async Task Stream_BrokenOffAtRandomPlacesAndResumedFromJson_DeliversEachOnce(int hits, int seed, bool articles)
    {
        Random random = new(seed);
        using NcbiEmulator emulator = new(new NcbiEmulatorOptions { EnforceRateLimit = false });
        emulator.Add(Hits(hits));
        List<int> delivered = [];
        PubMedCheckpoint? checkpoint = null;
        for (int runs = 0; runs < 200 && checkpoint is not { IsComplete: true }; runs++)
        {
            using PubMedClient client = emulator.CreatePubMedClient(); // another process, as it were
            PubMedStreamWatch watch = new();
            int stopAfter = random.Next(1, hits / 4);
            await foreach (int pmid in Pmids(client, checkpoint, articles, watch))
            {
                delivered.Add(pmid);
                if (--stopAfter == 0)
                {
                    break;
                }
            }

            checkpoint = PubMedCheckpoint.FromJson(watch.Checkpoint!.ToJson());
            Assert.Equal(watch.Checkpoint, checkpoint);
            Assert.Equal(delivered.Count, checkpoint.Delivered);
        }

        Assert.Equal(hits, delivered.Count);
        Assert.Equal(hits, delivered.Distinct().Count());
        Assert.True(checkpoint!.IsComplete);
    }

    private static IAsyncEnumerable<int> Pmids(PubMedClient client, PubMedCheckpoint? checkpoint, bool articles, PubMedStreamWatch watch) => (checkpoint, articles) switch
    {
        (null, true) => client.StreamArticlesAsync("hit[ti]", watch, Token).Select(article => article.Pmid.Value),
        (null, false) => client.StreamIdsAsync("hit[ti]", watch, Token).Select(pmid => pmid.Value),
        (_, true) => client.StreamArticlesAsync(checkpoint, watch, Token).Select(article => article.Pmid.Value),
        _ => client.StreamIdsAsync(checkpoint, watch, Token).Select(pmid => pmid.Value),
    };

    /// <summary>PMIDs in no order, of all sizes; of many hits, 12,000 are published on one day.</summary>
    private static IEnumerable<Article> Hits(int count)
    {
        Random random = new(count);
        HashSet<int> pmids = [];
        while (pmids.Count < count)
        {
            pmids.Add(random.Next(4) == 0 ? random.Next(1, 41_000_000) : random.Next(30_000_000, 31_000_000));
        }

        int n = 0;
        foreach (int pmid in pmids)
        {
            PartialDate day = n++ < OnOneDay ? PartialDate.From(2020, 1, 1) : PartialDate.From(1990 + (n % 30));
            yield return new Article { Pmid = new Pmid(pmid), Title = "A hit", Journal = new Journal { PubDate = day } };
        }
    }

    /// <summary>Reads to the end; looks now and then how many of the articles delivered are still in memory.</summary>
    private static async Task<(HashSet<int> Delivered, int Count, int MostAlive)> DrainAsync(IAsyncEnumerable<Article> stream)
    {
        HashSet<int> delivered = [];
        List<WeakReference> handedOver = [];
        int mostAlive = 0;
        await foreach (Article article in stream)
        {
            delivered.Add(article.Pmid.Value);
            handedOver.Add(Weakly(article));
            if (handedOver.Count % 6_000 == 0)
            {
                mostAlive = Math.Max(mostAlive, Alive(handedOver));
            }
        }

        return (delivered, handedOver.Count, mostAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Weakly(Article article) => new(article);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Alive(List<WeakReference> references)
    {
        GC.Collect();
        return references.Count(static reference => reference.IsAlive);
    }

    private static void AssertPaced(NcbiEmulator emulator, int limit)
    {
        Assert.DoesNotContain(emulator.Requests, request => request.WasRateLimited);
        DateTimeOffset[] arrivals = [.. emulator.Requests.Select(request => request.ArrivedAt).Order()];
        Assert.All(arrivals.Skip(limit).Zip(arrivals, static (later, earlier) => later - earlier), span => Assert.True(span >= TimeSpan.FromSeconds(1), $"{limit + 1} requests within {span}"));
    }
}
