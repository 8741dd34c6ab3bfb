using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.Testing.Tests.Post;

public sealed class PostTests
{
    private const string Delimiters = "IDs contain invalid characters which was treated as delimiters.";
    private const string Omitted = "Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615";
    private const string Nothing = "Empty ID list; Nothing to store";

    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles);

    [Fact]
    public async Task Post_Ids_AreKeptForFetchSummaryAndSearch()
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();

        PostResult posted = await eutils.PostAsync(PostRequest.ForPmids([new Pmid(104), new Pmid(999), new Pmid(101)]), TestContext.Current.CancellationToken);
        PostResult second = await eutils.PostAsync(PostRequest.ForPmids([new Pmid(102)]) with { WebEnv = posted.History!.WebEnv }, TestContext.Current.CancellationToken);

        Assert.Equal(posted.History with { QueryKey = 2 }, second.History);
        ArticleSet articles = await eutils.FetchArticlesAsync(new FetchRequest { History = posted.History }, TestContext.Current.CancellationToken);
        Assert.Equal([104, 101], articles.Articles.Select(article => article.Pmid.Value));
        SummaryResult summaries = await eutils.SummarizeAsync(new SummaryRequest { History = posted.History }, TestContext.Current.CancellationToken);
        Assert.Equal([104, 101], summaries.Summaries.Select(summary => summary.Pmid.Value));
        Assert.Equal("999", Assert.Single(summaries.Errors).Uid);
        SearchResult found = await eutils.SearchAsync(new SearchRequest { Term = "heart", History = second.History }, TestContext.Current.CancellationToken);
        Assert.Equal(["102"], found.Ids);
    }

    [Theory]
    [InlineData("1,2", true, "")]
    [InlineData("1;2", true, Delimiters)]
    [InlineData("1,99999999999999999999", true, Omitted)]
    [InlineData("99999999999999999999", false, Omitted + "|" + Nothing)]
    [InlineData("abc", false, Delimiters + "|" + Nothing)]
    [InlineData("", false, Nothing)]
    public async Task Post_OddIds_AreRemarkedOnAsRecorded(string ids, bool isKept, string remarks)
    {
        using HttpClient client = _emulator.Client();

        string xml = await client.TextAsync("epost.fcgi", ("db", "pubmed"), ("id", ids));

        Assert.Equal(isKept, xml.Contains("<QueryKey>1</QueryKey>\n\t<WebEnv>MCID_", StringComparison.Ordinal));
        Assert.Equal(remarks, string.Join('|', System.Xml.Linq.XElement.Parse(xml).Elements("ERROR").Select(error => error.Value)));
    }

    [Fact]
    public async Task Post_WrongDatabase_EqualsTheRecordedBody()
    {
        TestSupport.Corpus.SkipUnlessPresent();
        using HttpClient client = _emulator.Client();

        string xml = await client.TextAsync("epost.fcgi", ("db", "nothing"), ("id", "1"));

        Assert.Equal(await File.ReadAllTextAsync(TestSupport.Shared.PathTo("corpus", "files", "biopython+biopython", "epost2.xml"), TestContext.Current.CancellationToken), xml);
    }

    [Fact]
    public async Task Post_JsonOrTooMany_IsRefused()
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage json = await client.PostAsync("epost.fcgi", ("id", "1"), ("retmode", "json"));
        using HttpResponseMessage many = await client.PostAsync("epost.fcgi", ("id", string.Join(',', Enumerable.Range(1, 10_001))));

        Assert.Equal((500, 400), ((int)json.StatusCode, (int)many.StatusCode));
    }
}
