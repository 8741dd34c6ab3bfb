using Microsoft.Extensions.Time.Testing;
using NcbiClient.TestSupport;

namespace NcbiClient.Testing.Tests.Engine;

public sealed class RateLimitTests
{
    [Theory]
    [InlineData(null, 3)]
    [InlineData("key-1", 10)]
    public async Task Answer_MoreThanTheLimitInAnySecond_Is429UntilTheWindowSlides(string? key, int limit)
    {
        using NcbiEmulator emulator = Emulators.Make(out FakeTimeProvider time, limited: true).Add(Library.Articles);
        using HttpClient client = emulator.Client();
        for (int n = 0; n < limit; n++)
        {
            Assert.Equal((200, $"{limit}", $"{limit - 1 - n}"), await SendAsync(client, key));
            time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.Equal((429, $"{limit}", "0"), await SendAsync(client, key));
        time.Advance(TimeSpan.FromMilliseconds(1000 - (limit * 10) - 1));
        Assert.Equal((429, $"{limit}", "0"), await SendAsync(client, key));

        // One second after the first: exactly one place is free, refused requests did not take it.
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal((200, $"{limit}", "0"), await SendAsync(client, key));
        Assert.Equal((429, $"{limit}", "0"), await SendAsync(client, key));
        Assert.Equal(3, emulator.Requests.Count(request => request.WasRateLimited));
    }

    [Fact]
    public async Task Answer_KeysAndNoKey_HaveBudgetsOfTheirOwn()
    {
        using NcbiEmulator emulator = Emulators.Make(out _, limited: true);
        using HttpClient client = emulator.Client();
        for (int n = 0; n < 3; n++)
        {
            await SendAsync(client, null);
        }

        Assert.Equal(429, (await SendAsync(client, null)).Status);
        Assert.Equal((200, "10", "9"), await SendAsync(client, "key-1"));
        Assert.Equal((200, "10", "9"), await SendAsync(client, "key-2"));
    }

    [Theory]
    [InlineData(null, "203.0.113.7", 3)]
    [InlineData("key-1", "key-1", 10)]
    public async Task Answer_TooMany_HasNcbisBody(string? key, string shown, int limit)
    {
        using NcbiEmulator emulator = Emulators.Make(out _, limited: true);
        using HttpClient client = emulator.Client();
        for (int n = 0; n < limit; n++)
        {
            await SendAsync(client, key);
        }

        string body = await client.TextAsync("efetch.fcgi", key is null ? [("id", "1")] : [("id", "1"), ("api_key", key)]);

        Assert.Equal($"{{\"error\":\"API rate limit exceeded\",\"api-key\":\"{shown}\",\"count\":\"{limit + 1}\",\"limit\":\"{limit}\"}}\n", body);
    }

    [Theory]
    [InlineData("rate_limit_429.json", null)]
    [InlineData("api_key_invalid_400.json", "REDACTED")]
    public async Task Answer_Refusal_EqualsTheTranscribedBody(string file, string? key)
    {
        Shared.SkipUnlessPresent();
        using NcbiEmulator emulator = Emulators.Make(out _, limited: true, keys: ["good"]);
        using HttpClient client = emulator.Client();
        for (int n = 0; n < 3; n++)
        {
            await SendAsync(client, key);
        }

        string body = await client.TextAsync("esearch.fcgi", key is null ? [("term", "x")] : [("term", "x"), ("api_key", key)]);

        Assert.Equal(await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "_transcribed", file), TestContext.Current.CancellationToken), body);
    }

    [Fact]
    public async Task Answer_InvalidKey_Is400BeforeAnythingElse()
    {
        using NcbiEmulator emulator = Emulators.Make(out _, limited: true, keys: ["good"]);
        using HttpClient client = emulator.Client();

        Assert.Equal(200, (await SendAsync(client, "good")).Status);
        using HttpResponseMessage response = await client.PostAsync("nothing.fcgi", ("api_key", "bad"));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Answer_LimitNotEnforced_AnnouncesNone()
    {
        using NcbiEmulator emulator = Emulators.Make();
        using HttpClient client = emulator.Client();
        for (int n = 0; n < 5; n++)
        {
            using HttpResponseMessage response = await client.PostAsync("esearch.fcgi", [("term", "heart")]);
            Assert.True(response.IsSuccessStatusCode);
            Assert.False(response.Headers.Contains("X-RateLimit-Limit"));
        }
    }

    private static async Task<(int Status, string Limit, string Remaining)> SendAsync(HttpClient client, string? key)
    {
        using HttpResponseMessage response = await client.PostAsync("esearch.fcgi", key is null ? [("term", "heart")] : [("term", "heart"), ("api_key", key)]);
        return ((int)response.StatusCode, response.Headers.GetValues("X-RateLimit-Limit").Single(), response.Headers.GetValues("X-RateLimit-Remaining").Single());
    }
}
