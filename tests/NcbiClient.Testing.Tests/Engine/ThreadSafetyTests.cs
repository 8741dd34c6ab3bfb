namespace NcbiClient.Testing.Tests.Engine;

public sealed class ThreadSafetyTests
{
    [Fact]
    public async Task Emulator_ManyAtOnce_AnswersEachRequestOnce()
    {
        using NcbiEmulator emulator = Emulators.Make().FailEvery(5, NcbiFault.EmptyBody());
        using HttpClient client = emulator.Client();

        string[] answers = await Task.WhenAll(Enumerable.Range(1, 500).Select(n => Task.Run(() =>
        {
            emulator.Add(Emulators.Numbered(n).Last());
            return client.TextAsync("esearch.fcgi", ("term", $"\"article {n}\"[ti]"));
        })));

        Assert.Equal(100, answers.Count(answer => answer.Length == 0));
        Assert.Equal(400, answers.Count(answer => answer.Contains("<Count>1</Count>", StringComparison.Ordinal)));
        Assert.Equal(500, emulator.Requests.Count(request => request.StatusCode == 200));
        Assert.Equal(100, emulator.Requests.Count(request => request.Fault is not null));
    }

    [Fact]
    public async Task RateGate_ManyAtOnce_AdmitsNoMoreThanTheLimit()
    {
        using NcbiEmulator emulator = Emulators.Make(out _, limited: true);
        using HttpClient client = emulator.Client();

        await Task.WhenAll(Enumerable.Range(1, 50).Select(n => Task.Run(() => client.TextAsync("esearch.fcgi", ("term", "x")))));

        Assert.Equal(3, emulator.Requests.Count(request => !request.WasRateLimited));
        Assert.Equal(47, emulator.Requests.Count(request => request.StatusCode == 429));
    }
}
