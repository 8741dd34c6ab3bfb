using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;

namespace NcbiClient.Testing.Tests.Fetch;

public sealed class FetchTests
{
    private const string ErrorProlog = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!DOCTYPE eEfetchResult PUBLIC \"-//NLM//DTD efetch 20131226//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20131226/efetch.dtd\">\n";

    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles);

    [Fact]
    public async Task Fetch_Ids_AnswersTheRecordsInTheOrderAskedWithoutUnknownOnes()
    {
        Article[] fetched = await FetchAsync(("db", "pubmed"), ("retmode", "xml"), ("id", "104,999,101,102,101"));

        Assert.Equal([104, 101, 102], fetched.Select(article => article.Pmid.Value));
        Assert.Equal(Library.Articles[3].Title, fetched[0].Title);
    }

    [Fact]
    public async Task Fetch_WithoutRetmode_IsXml() => Assert.Single(await FetchAsync(("id", "101")));

    [Theory]
    [InlineData("1.103e+104", "1 103 104")]
    [InlineData("pmid:101;102\n000103", "101 102 103")]
    [InlineData("101,99999999999999999999,102", "101 102")]
    public async Task Fetch_IdsWithOtherCharacters_AreSplitAtThem(string id, string pmids)
    {
        _emulator.Add(new Article { Pmid = new Pmid(1), Title = "One" });

        Assert.Equal(pmids, string.Join(' ', (await FetchAsync(("id", id))).Select(article => article.Pmid.Value)));
    }

    [Fact]
    public async Task Fetch_OnlyUnknownIds_IsAnEmptySet()
    {
        using HttpClient client = _emulator.Client();

        string xml = await client.TextAsync("efetch.fcgi", ("id", "999,888"));

        Assert.EndsWith("pubmed_250101.dtd\">\n<PubmedArticleSet></PubmedArticleSet>\n", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&id=&id=", 200, "Supplied id parameter is empty.")]
    [InlineData("&id=abc", 400, "ID list is empty! Possibly it has no correct IDs.")]
    [InlineData("&id=0", 400, "ID list is empty! Possibly it has no correct IDs.")]
    [InlineData("&WebEnv=MCID_0&query_key=1", 200, "Unable to obtain query #1")]
    [InlineData("&db=popset&id=1", 200, "Invalid db name specified: popset")]
    public async Task Fetch_Failure_HasTheRecordedShape(string query, int status, string error)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.GetAsync("efetch.fcgi?retmode=xml" + query, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(
            $"{ErrorProlog}<eFetchResult>\n\t<ERROR>{error}</ERROR>\n</eFetchResult>\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Fetch_DeadHistory_EqualsTheTranscribedBody()
    {
        Shared.SkipUnlessPresent();
        using HttpClient client = _emulator.Client();

        string body = await client.TextAsync("efetch.fcgi", ("WebEnv", "x"), ("query_key", "1"));

        Assert.Equal(await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "_transcribed", "efetch_unable_to_obtain_query.xml"), TestContext.Current.CancellationToken), body);
    }

    [Theory]
    [InlineData("uilist", "text", "103\n102\n")]
    [InlineData("uilist", "", "103\n102\n")]
    [InlineData("full", "xml", "")]
    public async Task Fetch_OtherFormats_AnswerAsNcbiDoes(string type, string mode, string body)
    {
        using HttpClient client = _emulator.Client();

        Assert.Equal(body, await client.TextAsync("efetch.fcgi", ("id", "103,7,102"), ("rettype", type), ("retmode", mode)));
    }

    [Theory]
    [InlineData("medline", "text")]
    [InlineData("abstract", "text")]
    [InlineData("docsum", "xml")]
    public async Task Fetch_FormatNotEmulated_IsRefusedByName(string type, string mode)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.PostAsync("efetch.fcgi", ("id", "103"), ("rettype", type), ("retmode", mode));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains($"rettype={type} with retmode={mode} is not emulated", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_History_PagesThroughTheStoredSet()
    {
        string webEnv = (await _emulator.SearchAsync("heart OR gene", ("usehistory", "y"))).GetProperty("webenv").GetString()!;

        Article[] page = await FetchAsync(("WebEnv", webEnv), ("query_key", "1"), ("retstart", "1"), ("retmax", "2"));

        Assert.Equal([103, 102], page.Select(article => article.Pmid.Value));
    }

    [Fact]
    public async Task AddXml_RecordedRecords_AreServedWhole()
    {
        Corpus.SkipUnlessPresent();
        byte[] xml = await File.ReadAllBytesAsync(Shared.PathTo("corpus", "files", "lucas-m-lopes+sotawhat", "pubmed_efetch.xml"), TestContext.Current.CancellationToken);
        Article[] expected = [.. PubMedXml.ReadSet(xml).Articles];

        _emulator.AddXml(xml);
        Article[] fetched = await FetchAsync(("id", string.Join(',', expected.Select(article => article.Pmid.Value))));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, fetched);
        Assert.Equal(expected[0].Pmid.Value.ToString(), await _emulator.FoundAsync($"\"{expected[0].Doi}\"[doi]"));
    }

    [Fact]
    public async Task AddXml_DeleteCitation_RemovesTheArticle()
    {
        _emulator.AddXml("<PubmedArticleSet><DeleteCitation><PMID Version=\"1\">102</PMID></DeleteCitation></PubmedArticleSet>");

        Assert.Empty(await FetchAsync(("id", "102")));
        Assert.Equal("", await _emulator.FoundAsync("asthma"));
        Assert.Equal(4, _emulator.ArticleCount);
    }

    [Fact]
    public void AddXml_EveryWay_AddsTheSame()
    {
        const string Xml = "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version=\"1\">7</PMID><Article><ArticleTitle>Seven</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>";
        using NcbiEmulator text = Emulators.Make().AddXml(Xml);
        using NcbiEmulator bytes = Emulators.Make().AddXml(Encoding.UTF8.GetBytes(Xml));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Xml));
        using NcbiEmulator streamed = Emulators.Make().AddXml(stream);

        Assert.Equal((1, 1, 1), (text.ArticleCount, bytes.ArticleCount, streamed.ArticleCount));
    }

    [Fact]
    public void Add_ArticleWithoutPmid_Throws() => Assert.Throws<ArgumentException>(() => _emulator.Add(new Article { Title = "No PMID" }));

    private async Task<Article[]> FetchAsync(params (string Name, string Value)[] parameters)
    {
        using HttpClient client = _emulator.Client();
        string xml = await client.TextAsync("efetch.fcgi", parameters);
        _ = XDocument.Parse(xml);
        return [.. PubMedXml.ReadSet(Encoding.UTF8.GetBytes(xml)).Articles];
    }
}
