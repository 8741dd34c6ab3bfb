using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace NcbiClient.Testing.Tests.Engine;

public sealed class FaultScriptTests
{
    private static readonly NcbiFault s_bad = NcbiFault.Status(HttpStatusCode.BadGateway);
    private static readonly NcbiFault s_worse = NcbiFault.Status(HttpStatusCode.InternalServerError);

    [Fact]
    public async Task FailNext_Several_FailInOrderOnceEach()
    {
        using NcbiEmulator emulator = Emulators.Make().FailNext(s_bad, s_worse).FailNext(s_bad);

        Assert.Equal("502 500 502 200", await StatusesAsync(emulator, 4));
    }

    [Fact]
    public async Task FailEvery_Third_TakesTheFaultsInTurn()
    {
        using NcbiEmulator emulator = Emulators.Make().FailEvery(3, s_bad, s_worse);

        Assert.Equal("200 200 502 200 200 500 200 200 502", await StatusesAsync(emulator, 9));
        emulator.StopFailing();
        Assert.Equal("200 200 200", await StatusesAsync(emulator, 3));
    }

    [Fact]
    public async Task FailRandomly_SameSeed_FailsTheSame()
    {
        using NcbiEmulator one = Emulators.Make().FailRandomly(0.3, s_bad, s_worse);
        using NcbiEmulator two = Emulators.Make().FailRandomly(0.3, s_bad, s_worse);

        string statuses = await StatusesAsync(one, 200);

        Assert.Equal(statuses, await StatusesAsync(two, 200));
        Assert.InRange(statuses.Split(' ').Count(status => status != "200"), 40, 80);
    }

    [Fact]
    public async Task On_OtherUtility_WaitsForItsOwn()
    {
        using NcbiEmulator emulator = Emulators.Make().FailNext(s_bad.On("efetch"), s_worse);
        using HttpClient client = emulator.Client();

        Assert.Equal("500 200", await StatusesAsync(emulator, 2));
        using HttpResponseMessage fetch = await client.PostAsync("efetch.fcgi", ("id", "1"));
        Assert.Equal(502, (int)fetch.StatusCode);
    }

    [Fact]
    public async Task FailNext_AnswerTooShortToBeCut_KeepsTheFault()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Emulators.Numbered(450)).FailNext(NcbiFault.CutBodyAfter(20_000));
        using HttpClient client = emulator.Client();

        Assert.Equal("200", await StatusesAsync(emulator, 1));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.TextAsync("efetch.fcgi", ("id", string.Join(',', Enumerable.Range(1, 450)))));
        Assert.Equal("200", await StatusesAsync(emulator, 1));
    }

    [Fact]
    public async Task FailNext_AnswerTooShortToBeCut_KeepsTheFaultInItsPlace()
    {
        using NcbiEmulator emulator = Emulators.Make().FailNext(s_bad.On("esearch"), NcbiFault.CutBodyAfter(1_000_000), s_worse.On("einfo"));
        using HttpClient client = emulator.Client();
        await client.TextAsync("efetch.fcgi", ("id", "1"));

        Assert.Equal("502 200", await StatusesAsync(emulator, 2));
    }

    [Fact]
    public async Task FailEvery_AnswerTooShortToBeCut_LosesItsLastByte()
    {
        using NcbiEmulator emulator = Emulators.Make().FailEvery(1, NcbiFault.CutBodyAfter(20_000));
        using HttpClient client = emulator.Client();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.TextAsync("esearch.fcgi", ("term", "x")));
    }

    [Fact]
    public async Task Slow_OnFakeTime_WaitsForTheClock()
    {
        NcbiEmulator emulator = Emulators.Make(out FakeTimeProvider time).FailNext(NcbiFault.Slow(TimeSpan.FromSeconds(30)));

        Task<string> slow = StatusesAsync(emulator, 1);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(slow.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("200", await slow);
    }

    [Fact]
    public async Task FailNext_RequestOverTheLimit_DoesNotUseUpTheFault()
    {
        using NcbiEmulator emulator = Emulators.Make(out FakeTimeProvider time, limited: true);
        Assert.Equal("200 200 200", await StatusesAsync(emulator, 3));
        emulator.FailNext(s_bad);

        Assert.Equal("429", await StatusesAsync(emulator, 1));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("502 200", await StatusesAsync(emulator, 2));
    }

    private static async Task<string> StatusesAsync(NcbiEmulator emulator, int count)
    {
        using HttpClient client = emulator.Client();
        List<int> statuses = [];
        for (int n = 0; n < count; n++)
        {
            using HttpResponseMessage response = await client.PostAsync("esearch.fcgi", ("term", "x"));
            statuses.Add((int)response.StatusCode);
        }

        return string.Join(' ', statuses);
    }
}
