using Microsoft.AspNetCore.Http;
using NcbiClient.Transport;
using Xunit;

namespace NcbiClient.Tests.Transport;

/// <summary>The promise where it counts: at a server, in real time, under many callers.</summary>
public sealed class RateOnTheWireTests
{
    [Theory]
    [InlineData(null, 3, 10)]
    [InlineData(TransportFixture.Key, 10, 24)]
    public async Task Send_50ConcurrentCallers_NeverMoreThanTheLimitInAnySecond(string? apiKey, int limit, int enough)
    {
        Random random = new(limit);
        TaskCompletionSource seenEnough = new();
        int served = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            int latency;
            lock (random)
            {
                latency = random.Next(60);
            }

            await Task.Delay(latency);
            await context.Response.WriteAsync(TransportFixture.Articles);
            if (Interlocked.Increment(ref served) == enough)
            {
                seenEnough.SetResult();
            }
        });
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        EutilsTransport[] transports = [.. Enumerable.Range(0, 5).Select(_ => server.Transport(apiKey))];

        Task[] callers = [.. Enumerable.Range(0, 50).Select(i => CallAsync(transports[i % 5], stop.Token))];
        await seenEnough.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Task.WhenAll(callers);

        TimeSpan[] arrivals = server.Arrivals;
        TimeSpan[] spans = [.. arrivals.Skip(limit).Zip(arrivals, static (later, earlier) => later - earlier)];
        Assert.InRange(arrivals.Length, enough, enough + limit);
        Assert.All(spans, span => Assert.True(span > TimeSpan.FromSeconds(1), $"{limit + 1} requests within {span}"));

        // The limit is also used; the bound is wide, for machines that are busy.
        Assert.True(arrivals[enough - 1] - arrivals[0] < TimeSpan.FromSeconds(((enough - 1) / limit * 1.2) + 10));
        Assert.All(transports, static t => t.Dispose());
    }

    private static async Task CallAsync(EutilsTransport transport, CancellationToken cancellationToken)
    {
        try
        {
            (await transport.SendAsync(TransportFixture.Fetch(), cancellationToken)).Dispose();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Those still in the queue when enough had been seen.
        }
    }
}
