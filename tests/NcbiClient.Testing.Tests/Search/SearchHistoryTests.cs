using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace NcbiClient.Testing.Tests.Search;

public sealed class SearchHistoryTests
{
    private readonly NcbiEmulator _emulator;
    private readonly FakeTimeProvider _time;

    public SearchHistoryTests() => _emulator = Emulators.Make(out _time).Add(Library.Articles);

    [Fact]
    public async Task Search_UseHistory_CountsQueryKeysUpWithinOneWebEnv()
    {
        JsonElement first = await _emulator.SearchAsync("heart", ("usehistory", "y"));
        string webEnv = first.GetProperty("webenv").GetString()!;
        JsonElement second = await _emulator.SearchAsync("gene", ("usehistory", "y"), ("WebEnv", webEnv));
        JsonElement other = await _emulator.SearchAsync("gene", ("usehistory", "y"));

        Assert.Equal("1", first.GetProperty("querykey").GetString());
        Assert.Equal("2", second.GetProperty("querykey").GetString());
        Assert.Equal(webEnv, second.GetProperty("webenv").GetString());
        Assert.NotEqual(webEnv, other.GetProperty("webenv").GetString());
        Assert.Equal("1", other.GetProperty("querykey").GetString());
    }

    [Theory]
    [InlineData("#1 AND #2", "103 101")]
    [InlineData("#1 NOT #2", "102")]
    [InlineData("(#1 OR #2) AND crispr", "101")]
    public async Task Search_ReferencesToHistory_CombineItsSets(string term, string pmids)
    {
        string webEnv = await HeartAndGeneAsync();

        Assert.Equal(pmids, await _emulator.FoundAsync(term, ("WebEnv", webEnv)));
    }

    [Fact]
    public async Task Search_QueryKey_IsAndedWithTheTerm()
    {
        string webEnv = await HeartAndGeneAsync();

        Assert.Equal("102", await _emulator.FoundAsync("asthma", ("WebEnv", webEnv), ("query_key", "1")));
        Assert.Equal("103 102 101", await _emulator.FoundAsync("", ("WebEnv", webEnv), ("query_key", "1")));
    }

    [Fact]
    public async Task Search_HistoryOfAnArticleSetThatGrew_StaysAsItWas()
    {
        string webEnv = await HeartAndGeneAsync();

        _emulator.Add(Library.Articles[0] with { Pmid = new Pmid(999) });

        Assert.Equal("103 102 101", await _emulator.FoundAsync("", ("WebEnv", webEnv), ("query_key", "1")));
    }

    [Fact]
    public async Task Search_UnusedForTooLong_CannotObtainTheQuery()
    {
        string webEnv = await HeartAndGeneAsync();
        _time.Advance(TimeSpan.FromHours(7));
        Assert.Equal("103 102 101", await _emulator.FoundAsync("#1", ("WebEnv", webEnv)));
        _time.Advance(TimeSpan.FromHours(7));
        Assert.Equal("103 102 101", await _emulator.FoundAsync("#1", ("WebEnv", webEnv)));

        _time.Advance(TimeSpan.FromHours(9));

        Assert.Equal("Unable to obtain query #1", (await _emulator.SearchAsync("#1", ("WebEnv", webEnv))).GetProperty("ERROR").GetString());
    }

    [Fact]
    public async Task Search_AfterExpireHistory_CannotObtainTheQuery()
    {
        string webEnv = await HeartAndGeneAsync();

        _emulator.ExpireHistory();

        Assert.Equal("Unable to obtain query #2", (await _emulator.SearchAsync("#2", ("WebEnv", webEnv))).GetProperty("ERROR").GetString());
    }

    private async Task<string> HeartAndGeneAsync()
    {
        string webEnv = (await _emulator.SearchAsync("heart", ("usehistory", "y"))).GetProperty("webenv").GetString()!;
        await _emulator.SearchAsync("gene", ("usehistory", "y"), ("WebEnv", webEnv));
        return webEnv;
    }
}
