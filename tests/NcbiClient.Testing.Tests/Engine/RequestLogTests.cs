using Microsoft.Extensions.Time.Testing;

namespace NcbiClient.Testing.Tests.Engine;

public sealed class RequestLogTests
{
    private const string Key = "0123456789abcdef-secret";

    [Fact]
    public async Task Requests_AfterSome_TellWhatWasAskedWhenAndAnswered()
    {
        using NcbiEmulator emulator = Emulators.Make(out FakeTimeProvider time).Add(Library.Articles);
        using HttpClient client = emulator.Client();
        await emulator.SearchAsync("heart", ("tool", "t"));
        time.Advance(TimeSpan.FromSeconds(2));
        emulator.FailNext(NcbiFault.Status(System.Net.HttpStatusCode.BadGateway));
        await client.TextAsync("efetch.fcgi?id=101");

        Assert.Equal(2, emulator.Requests.Count);
        RecordedRequest search = emulator.Requests[0];
        Assert.Equal(("esearch", "POST", "heart", "t", 200), (search.Utility, search.Method, search.Parameter("term"), search.Parameter("tool"), search.StatusCode));
        Assert.Equal(Emulators.Start, search.ArrivedAt);
        RecordedRequest fetch = emulator.Requests[1];
        Assert.Equal(("efetch", 502, "Status 502"), (fetch.Utility, fetch.StatusCode, fetch.Fault!.ToString()));
        Assert.Equal(Emulators.Start.AddSeconds(2), fetch.ArrivedAt);
        emulator.ClearRequests();
        Assert.True(emulator.Requests.IsEmpty);
    }

    [Fact]
    public async Task Requests_WithApiKey_ShowOnlyItsFingerprint()
    {
        using NcbiEmulator emulator = Emulators.Make();
        await emulator.SearchAsync("heart", ("api_key", Key));
        await emulator.SearchAsync("heart", ("api_key", Key));
        await emulator.SearchAsync("heart", ("api_key", Key + "2"));
        await emulator.SearchAsync("heart");

        Assert.Equal(emulator.Requests[0].ApiKeyFingerprint, emulator.Requests[1].ApiKeyFingerprint);
        Assert.NotEqual(emulator.Requests[0].ApiKeyFingerprint, emulator.Requests[2].ApiKeyFingerprint);
        Assert.Null(emulator.Requests[3].ApiKeyFingerprint);
        Assert.DoesNotContain("secret", string.Join('\n', emulator.Requests.Select(request => $"{request} {request.Parameter("api_key")}")), StringComparison.Ordinal);
        EmulatorRequest raw = EmulatorRequest.FromHttp("GET", "/entrez/eutils/esearch.fcgi", "?api_key=" + Key, null, "::1");
        Assert.DoesNotContain("secret", raw.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BaseAddress_OfEachEmulator_IsItsOwn()
    {
        using NcbiEmulator one = new();
        using NcbiEmulator two = new();

        Assert.NotEqual(one.BaseAddress, two.BaseAddress);
        Assert.Equal(one.BaseAddress, one.CreateOptions().BaseAddress);
    }
}
