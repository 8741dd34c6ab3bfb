using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NcbiClient.Eutils;
using NcbiClient.TestSupport;

namespace NcbiClient.Testing.Tests.Summary;

public sealed class SummaryTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles);

    /// <summary>The record as efetch gave it, summarised here, against the summary that NCBI made of it.</summary>
    [Fact]
    public async Task Summary_RecordedArticle_IsThatOfNcbi()
    {
        Corpus.SkipUnlessPresent();
        string folder = Shared.PathTo("corpus", "files", "consected+restructure");
        _emulator.AddXml(await File.ReadAllBytesAsync(Path.Combine(folder, "14760269.efetch.xml"), TestContext.Current.CancellationToken));
        JsonObject recorded = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "14760269.esummary.json"), TestContext.Current.CancellationToken))!["result"]!["14760269"]!.AsObject();
        using HttpClient client = _emulator.Client();

        JsonObject made = JsonNode.Parse(await client.TextAsync("esummary.fcgi", ("id", "14760269"), ("retmode", "json")))!["result"]!["14760269"]!.AsObject();

        Assert.Equal(recorded.Select(member => member.Key), made.Select(member => member.Key));
        string[] differing = [.. recorded.Where(member => !JsonNode.DeepEquals(member.Value, made[member.Key])).Select(member => member.Key).Order(StringComparer.Ordinal)];

        // Not known here: who cites it, the ISSN that efetch leaves out, kinds of identifier of old, which publication types NCBI leaves out.
        Assert.Equal(["articleids", "essn", "pmcrefcount", "pubtype"], differing);
    }

    [Fact]
    public async Task Summary_ArticlesThroughTheClient_AreTypedWhole()
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();

        SummaryResult result = await eutils.SummarizeAsync(SummaryRequest.ForPmids([new Pmid(101), new Pmid(7), new Pmid(103), new Pmid(104), new Pmid(105)]), TestContext.Current.CancellationToken);

        Assert.Equal([101, 103, 104, 105], result.Summaries.Select(summary => summary.Pmid.Value));
        Assert.Equal([new SummaryError { Uid = "7", Text = "cannot get document summary" }], result.Errors);
        Assert.All(result.Summaries, summary => Assert.True(summary.Unknown.IsEmpty));
        PubMedSummary first = result.Summaries[0];
        Assert.Equal(("CRISPR editing of the human heart", "Nat Rev Genet", "284-96", "2016 May"), (first.Title, first.Source, first.Pages, first.PubDate!.ToString()));
        Assert.Equal((Doi.Parse("10.1038/nrg.2016.49"), Pmcid.Parse("PMC7092803")), (first.Doi, first.Pmcid));
        Assert.Equal(("Müller KA", "Smith J", "PubMed - indexed for MEDLINE"), (first.LastAuthor, first.SortFirstAuthor, first.RecordStatus));
        Assert.Equal("2016/05/01 00:00", first.SortPubDate.Value);
        Assert.Equal(["Has Abstract"], first.Attributes);
        Assert.Null(first.PmcRefCount);
        Assert.Equal(new SummaryAuthor { Name = "The Heart Study Group", AuthorType = "CollectiveName" }, Assert.Single(result.Summaries[1].Authors));
        Assert.Equal("1998 Dec-1999 Jan", result.Summaries[2].PubDate!.MedlineDate);
        Assert.Null(result.Summaries[3].Title);
    }

    [Fact]
    public async Task Summary_XmlOfVersion2_SaysTheSameAsJson()
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();
        SummaryRequest request = SummaryRequest.ForPmids([new Pmid(101), new Pmid(7)]);

        XElement xml = XElement.Parse((await eutils.SummarizeXmlAsync(request, TestContext.Current.CancellationToken)).ReadText());
        using JsonDocument json = await eutils.SummarizeJsonAsync(request, TestContext.Current.CancellationToken);

        XElement[] documents = [.. xml.Descendants("DocumentSummary")];
        JsonElement document = json.RootElement.GetProperty("result").GetProperty("101");
        Assert.Equal("cannot get document summary", documents[1].Element("error")?.Value);
        Assert.Equal(document.EnumerateObject().Skip(1).Select(member => member.Name), documents[0].Elements().Select(element => element.Name.LocalName.ToLowerInvariant()));
        Assert.Equal(document.GetProperty("title").GetString(), documents[0].Element("Title")?.Value);
        Assert.Equal(["Journal Article", "Review"], documents[0].Element("PubType")!.Elements("flag").Select(flag => flag.Value));
        Assert.Equal("PMC7092803", documents[0].Descendants("ArticleId").Single(id => id.Element("IdType")?.Value == "pmc").Element("Value")?.Value);
    }

    [Theory]
    [InlineData("id=abc", "\"error\":\"Invalid uid abc at position= 0\",\"result\":{\"uids\":[]}")]
    [InlineData("", "\"esummaryresult\":[\"Neither query_key nor id specified\"]")]
    [InlineData("WebEnv=MCID_0&query_key=1", "\"esummaryresult\":[\"Unable to obtain query #1\"]")]
    [InlineData("db=fleegle&id=1", "\"esummaryresult\":[\"Invalid db name specified: fleegle\"]")]
    [InlineData("id=999999999", "\"result\":{\"uids\":[\"999999999\"],\"999999999\":{\"uid\":\"999999999\",\"error\":\"cannot get document summary\"}}")]
    public async Task Summary_Failure_HasTheRecordedShape(string query, string content)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.GetAsync("esummary.fcgi?retmode=json&" + query, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(
            $"{{\"header\":{{\"type\":\"esummary\",\"version\":\"0.3\"}},{content}}}\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Summary_MoreThan500InJson_EqualsTheTranscribedBody()
    {
        Corpus.SkipUnlessPresent();
        using HttpClient client = _emulator.Client();
        string ids = string.Join(',', Enumerable.Range(1, 501));

        string json = await client.TextAsync("esummary.fcgi", ("id", ids), ("retmode", "json"));
        string xml = await client.TextAsync("esummary.fcgi", ("id", ids), ("version", "2.0"));

        Assert.Equal((await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "_transcribed", "esummary_too_many_uids.json"), TestContext.Current.CancellationToken)).TrimEnd(), json.TrimEnd());
        Assert.Equal(501, xml.Split("<DocumentSummary uid=").Length - 1);
    }

    [Fact]
    public async Task Summary_History_PagesAndEndsAtTheWall()
    {
        using NcbiEmulator large = Emulators.Make().Add(Emulators.Numbered(10_050));
        using EutilsClient eutils = large.CreateEutilsClient();
        SearchResult found = await eutils.SearchAsync(new SearchRequest { Term = "article", UseHistory = true, RetMax = 0 }, TestContext.Current.CancellationToken);

        SummaryResult page = await eutils.SummarizeAsync(new SummaryRequest { History = found.History, RetStart = 9_900 }, TestContext.Current.CancellationToken);

        Assert.Equal(99, page.Summaries.Count);
        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => eutils.SummarizeAsync(new SummaryRequest { History = found.History, RetStart = 9_999 }, TestContext.Current.CancellationToken));
        Assert.Equal(400, (int?)failure.StatusCode);
    }

    [Theory]
    [InlineData("retmode=xml&id=101", "take retmode=json or version=2.0")]
    [InlineData("retmode=json&id=101&idtype=acc", "esummary has no parameter 'idtype'")]
    public async Task Summary_NotEmulated_IsRefusedByName(string query, string text)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.GetAsync("esummary.fcgi?" + query, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SummarizeAsync_EveryOtherAnswerFails_IsTriedAgain()
    {
        using NcbiEmulator emulator = new NcbiEmulator(new NcbiEmulatorOptions { EnforceRateLimit = false }).Add(Library.Articles);
        using EutilsClient eutils = emulator.FailEvery(2, NcbiFault.CutBodyAfter(100), NcbiFault.JsonError("Search Backend failed")).CreateEutilsClient();

        for (int n = 0; n < 4; n++)
        {
            Assert.Single((await eutils.SummarizeAsync(SummaryRequest.ForPmids([new Pmid(101)]), TestContext.Current.CancellationToken)).Summaries);
        }

        Assert.Equal(7, emulator.Requests.Count);
    }
}
