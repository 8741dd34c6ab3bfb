using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using NcbiClient.Records;

namespace NcbiClient.Testing.Tests.Search;

public sealed class SearchWindowTests
{
    private static readonly Lazy<NcbiEmulator> s_large = new(() => Emulators.Make().Add(Enumerable.Range(1, 12_000).Select(Long)));

    [Theory]
    [InlineData(0, 20, 12_000, 20)]
    [InlineData(9_500, 500, 2_500, 499)]
    [InlineData(9_998, 20, 2_002, 1)]
    [InlineData(0, 100_000, 12_000, 9_999)]
    [InlineData(50, 0, 11_950, 0)]
    public async Task Search_Window_EndsAtTheWallWithoutAWord(int start, int max, int first, int count)
    {
        JsonElement result = await s_large.Value.SearchAsync("article", ("retstart", $"{start}"), ("retmax", $"{max}"));

        Assert.Equal("12000", result.GetProperty("count").GetString());
        Assert.Equal($"{count}", result.GetProperty("retmax").GetString());
        Assert.Equal(Enumerable.Range(0, count).Select(n => first - n), result.Ids());
    }

    [Fact]
    public async Task Fetch_HistoryPastTheWall_Is400()
    {
        JsonElement stored = await s_large.Value.SearchAsync("article", ("usehistory", "y"));
        using HttpClient client = s_large.Value.Client();
        (string, string)[] history = [("WebEnv", stored.GetProperty("webenv").GetString()!), ("query_key", "1"), ("rettype", "uilist"), ("retmode", "text")];

        using HttpResponseMessage past = await client.PostAsync("efetch.fcgi", [.. history, ("retstart", "9999")]);
        string crossing = await client.TextAsync("efetch.fcgi", [.. history, ("retstart", "9500"), ("retmax", "500")]);

        Assert.Equal(400, (int)past.StatusCode);
        Assert.Contains("'retstart' cannot be larger than 9998", await past.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(499, crossing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Search_TwentyFiveThousandArticles_TakesNoPain()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Enumerable.Range(1, 25_000).Select(Long));
        Stopwatch watch = Stopwatch.StartNew();

        await emulator.SearchAsync("article");
        TimeSpan first = watch.Elapsed;
        for (int n = 0; n < 100; n++)
        {
            Assert.Equal("1", (await emulator.SearchAsync($"\"article number {n + 7}\"[tiab] AND 1900:3000[dp] NOT asthma")).GetProperty("count").GetString());
        }

        // Generous: a machine under load must not fail; a linear scan of the texts would.
        Assert.True(first < TimeSpan.FromSeconds(30), $"the index took {first}");
        Assert.True(watch.Elapsed - first < TimeSpan.FromSeconds(30), $"100 searches took {watch.Elapsed - first}");
        TestContext.Current.SendDiagnosticMessage($"index {first}, 100 searches {watch.Elapsed - first}");
    }

    [Fact]
    public async Task Search_ThousandsOfTermsJoinedByOr_AreAllFound()
    {
        int[] pmids = [.. Enumerable.Range(0, 3_000).Select(n => 1 + (n * 4))];

        JsonElement result = await s_large.Value.SearchAsync(string.Join(" OR ", pmids.Select(pmid => $"{pmid}[uid]")), ("retmax", "5000"));

        Assert.Equal(pmids.Reverse(), result.Ids());
    }

    private static Article Long(int n) => new()
    {
        Pmid = new Pmid(n),
        Title = $"Article number {n} about something",
        Abstract = new Abstract { Sections = [new AbstractSection { Text = string.Join(' ', Enumerable.Range(n, 60).Select(word => $"word{word % 5000}")) }] },
        Journal = new Journal { Title = "Journal of Tests", PubDate = PartialDate.From(2000 + (n % 20)) },
    };

    [Fact]
    public async Task Search_RecordThatDoesNotSayWhenItWasEntered_WasEnteredWhenItWasAdded()
    {
        using NcbiEmulator emulator = Emulators.Make(out FakeTimeProvider time).Add(Emulators.Numbered(1));
        time.Advance(TimeSpan.FromDays(10));

        Assert.Equal("", await emulator.FoundAsync("\"last 3 days\"[edat]"));
        Assert.Equal("1", await emulator.FoundAsync("\"last 12 days\"[edat]"));
    }
}
