namespace NcbiClient.Testing.Tests.Engine;

public sealed class StrictnessTests
{
    [Theory]
    [InlineData("esearch.fcgi?term=x&retmx=5", 400, "esearch has no parameter 'retmx'")]
    [InlineData("esearch.fcgi?term=x&webenv=y", 400, "'webenv'")]
    [InlineData("esearch.fcgi?term=x&term=y", 400, "'term' is given twice")]
    [InlineData("esearch.fcgi?term=x&retmax=-1", 400, "retmax=-1 is not a number")]
    [InlineData("esearch.fcgi?term=x&retstart=ten", 400, "retstart=ten")]
    [InlineData("esearch.fcgi?term=x&retmode=yaml", 400, "retmode=yaml is none of xml, json")]
    [InlineData("esearch.fcgi?term=x&sort=size", 400, "sort=size")]
    [InlineData("esearch.fcgi?term=x&field=jungle", 400, "field=jungle")]
    [InlineData("esearch.fcgi?term=x&datetype=xdat", 400, "datetype=xdat")]
    [InlineData("esearch.fcgi?term=x&mindate=2019", 400, "mindate and maxdate")]
    [InlineData("esearch.fcgi?term=x&mindate=2019&maxdate=2019/13", 400, "maxdate=2019/13")]
    [InlineData("esearch.fcgi?term=x&usehistory=yes", 400, "usehistory=yes")]
    [InlineData("esearch.fcgi?term=x&db=gene", 400, "db=gene is not emulated")]
    [InlineData("efetch.fcgi?id=1&strand=1", 400, "efetch has no parameter 'strand'")]
    [InlineData("efetch.fcgi?id=1&retmode=json", 400, "retmode=json")]
    [InlineData("esearch.cgi?term=x", 404, "there is no 'esearch.cgi'")]
    [InlineData("/esearch.fcgi?term=x", 404, "there is no '/esearch.fcgi'")]
    [InlineData("nothing", 404, "there is no 'nothing'")]
    public async Task Answer_WrongRequest_IsRefusedByName(string address, int status, string text)
    {
        using NcbiEmulator emulator = Emulators.Make();
        using HttpClient client = emulator.Client();
        using HttpResponseMessage response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OtherMethod_Is405()
    {
        using NcbiEmulator emulator = Emulators.Make();
        using HttpClient client = emulator.Client();
        using HttpResponseMessage response = await client.DeleteAsync("esearch.fcgi?term=x", TestContext.Current.CancellationToken);

        Assert.Equal(405, (int)response.StatusCode);
    }

    [Fact]
    public async Task Answer_AddressTooLong_Is414AndAPostIsNot()
    {
        using NcbiEmulator emulator = Emulators.Make();
        using HttpClient client = emulator.Client();
        string ids = string.Join(',', Enumerable.Range(40_000_000, 2_000));
        using HttpResponseMessage get = await client.GetAsync("efetch.fcgi?id=" + ids, TestContext.Current.CancellationToken);
        using HttpResponseMessage post = await client.PostAsync("efetch.fcgi", ("id", ids));

        Assert.Equal(414, (int)get.StatusCode);
        Assert.Contains("Submitted URI too large!", await get.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(200, (int)post.StatusCode);
    }

    [Fact]
    public async Task Answer_ParametersInAddressAndBody_AreMerged()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);
        using HttpClient client = emulator.Client();

        string json = await client.TextAsync("esearch.fcgi?db=pubmed&retmode=json&term=heart+attack%5Btiab%5D", ("rettype", "count"));

        Assert.Contains("\"count\":\"1\"", json, StringComparison.Ordinal);
    }
}
