using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>What the meter counts. The utility is one that no other test sends at the same time.</summary>
public sealed class TransportMetricsTests : IDisposable
{
    private const string Utility = "egquery";

    private readonly ConcurrentQueue<string> _seen = [];
    private readonly MeterListener _listener = new() { InstrumentPublished = static (instrument, me) => Listen(instrument, me) };

    public TransportMetricsTests()
    {
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            Dictionary<string, object?> named = new(tags.ToArray());
            if (Utility.Equals(named["utility"]))
            {
                _seen.Enqueue($"{instrument.Name} {value} {named.GetValueOrDefault("outcome")}".TrimEnd());
            }
        });
        _listener.Start();
    }

    private static EutilsCall Call => Fetch() with { Utility = Utility };

    [Fact]
    public async Task Requests_RetriedCall_CountsEachRequestWithItsOutcome()
    {
        TaskCompletionSource hanging = new();
        using TransportFixture fixture = new(Answer(503, ""), token => TellAndHangAsync(hanging, token), Answer(200, Articles));
        using EutilsTransport transport = fixture.Transport();

        Task<EutilsAnswer> call = fixture.Clock.RunAsync(transport.SendAsync(Call, TestContext.Current.CancellationToken), fixture.AttemptTimeout);
        await hanging.Task;
        fixture.Clock.Advance(fixture.AttemptTimeout);

        (await call).Dispose();

        Assert.Equal(
            ["ncbi.client.requests 1 service", "ncbi.client.retries 1", "ncbi.client.requests 1 timeout", "ncbi.client.retries 1", "ncbi.client.requests 1 ok"],
            _seen);
    }

    [Fact]
    public async Task Requests_CallerStopsARequestUnderWay_CountsIt()
    {
        using CancellationTokenSource cancellation = new();
        TaskCompletionSource sending = new();
        using TransportFixture fixture = new(token => TellAndHangAsync(sending, token));
        using EutilsTransport transport = fixture.Transport();

        Task<EutilsAnswer> call = transport.SendAsync(Call, cancellation.Token);
        await sending.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(["ncbi.client.requests 1 cancelled"], _seen);
    }

    [Fact]
    public async Task Requests_TimeoutsEndRequests_CountsEachOnce()
    {
        using TransportFixture fixture = new(HangAsync);
        using EutilsTransport transport = fixture.Transport();

        await Assert.ThrowsAsync<NcbiTimeoutException>(
            () => fixture.Clock.RunAsync(transport.SendAsync(Call, TestContext.Current.CancellationToken), fixture.Options.TotalTimeout));

        string[] requests = [.. _seen.Where(static seen => seen.StartsWith("ncbi.client.requests", StringComparison.Ordinal))];
        Assert.Equal(fixture.Handler.Requests.Count, requests.Length);
        Assert.All(requests, static seen => Assert.Equal("ncbi.client.requests 1 timeout", seen));
    }

    public void Dispose() => _listener.Dispose();

    private static Task<HttpResponseMessage> TellAndHangAsync(TaskCompletionSource hanging, CancellationToken token)
    {
        hanging.SetResult();
        return HangAsync(token);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "NcbiClient")
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
