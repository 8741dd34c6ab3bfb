using System.Xml.Linq;
using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.Testing.Server;
using NcbiClient.TestSupport;

namespace NcbiClient.Testing.Tests.Link;

/// <summary>elink of the emulator, through the library's own client.</summary>
public sealed class LinkTests : IDisposable
{
    private static readonly LinkName s_refs = LinkName.PubMedReferences;

    private readonly NcbiEmulator _emulator;
    private readonly EutilsClient _client;

    public LinkTests()
    {
        _emulator = Emulators.Make().Add(CitedLibrary.Articles);
        _client = _emulator.CreateEutilsClient();
    }

    [Fact]
    public async Task References_ById_AreThoseOfTheRecordsInPmc()
    {
        LinkResult result = await LinkAsync(LinkRequest.ForPmids([new Pmid(201), new Pmid(203), new Pmid(999)], s_refs));

        Assert.Equal([101, 102], result.SetOf(new Pmid(201))!.PmidsOf(s_refs).Select(static pmid => pmid.Value));
        Assert.True(result.SetOf(new Pmid(203))!.LinkSetDbs.IsEmpty);
        Assert.True(result.SetOf(new Pmid(999))!.LinkSetDbs.IsEmpty);
    }

    [Fact]
    public async Task References_Added_AreThereAndCiteBack()
    {
        _emulator.AddLinks(s_refs, new Pmid(105), new Pmid(104), new Pmid(7));

        Assert.Equal([104, 7], (await LinkAsync(LinkRequest.ForPmids([new Pmid(105)], s_refs))).Sets[0].PmidsOf(s_refs).Select(static pmid => pmid.Value));
        Assert.Equal([new Pmid(105)], (await LinkAsync(LinkRequest.ForPmids([new Pmid(104)], LinkName.PubMedCitedIn))).Sets[0].PmidsOf(LinkName.PubMedCitedIn));
    }

    [Theory]
    [InlineData("pubmed_pubmed_citedin", "202 201")]
    [InlineData("pubmed_pmc_refs", "202 201")]
    [InlineData("pubmed_pmc", "7092803")]
    [InlineData("pubmed_pubmed_alsoviewed", "")]
    public async Task Links_OfAnArticle_AreComputed(string name, string ids)
    {
        LinkResult result = await LinkAsync(LinkRequest.ForPmids([new Pmid(101)], new LinkName(name)));

        Assert.Equal(ids, string.Join(' ', result.Sets[0].LinksOf(new LinkName(name)).Select(static link => link.Id)));
    }

    [Fact]
    public async Task PmcToPubMed_FullText_HasItsRecord()
    {
        LinkRequest request = new() { DatabaseFrom = EntrezDatabase.Pmc, Databases = [EntrezDatabase.PubMed], Ids = ["7092803"], LinkName = LinkName.PmcToPubMed };

        Assert.Equal([new Pmid(101)], (await LinkAsync(request)).Sets[0].PmidsOf(LinkName.PmcToPubMed));
    }

    [Fact]
    public async Task Similar_WithAndWithoutScores_DiffersInItsHead()
    {
        LinkRequest request = LinkRequest.ForPmids([new Pmid(101)], LinkName.PubMedSimilar);
        EquatableList<Eutils.Link> plain = (await LinkAsync(request)).Sets[0].LinksOf(LinkName.PubMedSimilar);
        EquatableList<Eutils.Link> scored = (await LinkAsync(request with { Command = LinkCommand.NeighborScore })).Sets[0].LinksOf(LinkName.PubMedSimilar);

        Assert.Equal("101", plain[0].Id);
        Assert.All(plain, static link => Assert.Null(link.Score));
        Assert.Equal(plain.Skip(1).Select(static link => link.Id), scored.Select(static link => link.Id));
        Assert.Equal(scored.Select(static link => link.Score).OrderDescending(), scored.Select(static link => link.Score));
        Assert.Equal(["203", "202", "201"], scored.Take(3).Select(static link => link.Id));
    }

    [Fact]
    public async Task Links_Union_AreInOneSetOnce()
    {
        LinkSet set = Assert.Single((await LinkAsync(new LinkRequest { Ids = ["201", "202"], LinkName = s_refs })).Sets);

        Assert.Equal(["201", "202"], set.Ids);
        Assert.Equal([101, 102], set.PmidsOf(s_refs).Select(static pmid => pmid.Value));
    }

    [Fact]
    public async Task Links_Json_AreTheSameAsXml()
    {
        foreach (LinkCommand command in new[] { LinkCommand.Neighbor, LinkCommand.NeighborScore })
        {
            LinkRequest request = new() { Ids = ["101", "201"], ById = true, Command = command, Databases = [EntrezDatabase.PubMed, EntrezDatabase.Pmc] };

            Assert.Equal(await LinkAsync(request), await LinkAsync(request with { RetMode = LinkRetMode.Json }));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NeighborHistory_Set_CanBeFetchedAndLinkedAgain(bool json)
    {
        LinkResult kept = await LinkAsync(new LinkRequest
        {
            Ids = ["101"],
            Command = LinkCommand.NeighborHistory,
            LinkName = LinkName.PubMedCitedIn,
            RetMode = json ? LinkRetMode.Json : LinkRetMode.Xml,
        });
        HistoryKey key = Assert.Single(Assert.Single(kept.Sets).Histories).History!;

        Assert.Equal([202, 201], (await _client.FetchArticlesAsync(new FetchRequest { History = key }, TestContext.Current.CancellationToken)).Articles.Select(static article => article.Pmid.Value));
        Assert.Equal([101, 102], (await LinkAsync(new LinkRequest { History = key, LinkName = s_refs })).Sets[0].PmidsOf(s_refs).Select(static pmid => pmid.Value));
    }

    [Fact]
    public async Task History_LargeOrDead_IsRefused()
    {
        _emulator.Add(Enumerable.Range(10_000, 1_001).Select(static n => new Article { Pmid = new Pmid(n), Title = "many" }));
        HistoryKey key = (await _client.SearchAsync(new SearchRequest { Term = "many", UseHistory = true }, TestContext.Current.CancellationToken)).History!;

        NcbiRequestRejectedException large = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => LinkAsync(new LinkRequest { History = key }));
        _emulator.ExpireHistory();
        NcbiRequestRejectedException dead = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => LinkAsync(new LinkRequest { History = key }));

        Assert.Contains("Empty history ID list", large.Message, StringComparison.Ordinal);
        Assert.Contains("Unable to obtain query", dead.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_TermOrDates_AreFiltered()
    {
        LinkRequest request = LinkRequest.ForPmids([new Pmid(201)], s_refs);

        Assert.Equal([new Pmid(102)], (await LinkAsync(request with { Term = "asthma[ti]" })).Sets[0].PmidsOf(s_refs));
        Assert.Equal([new Pmid(101)], (await LinkAsync(request with { MinDate = new SearchDate(2016), MaxDate = new SearchDate(2017), DateType = EntrezDateType.PublicationDate })).Sets[0].PmidsOf(s_refs));
    }

    [Fact]
    public async Task Checks_OfRecords_SayWhatThereIs()
    {
        LinkSet all = (await LinkAsync(new LinkRequest { Ids = ["101"], Command = LinkCommand.CheckAll })).Sets[0];
        Assert.Equal(
            ["pubmed_pubmed", "pubmed_pubmed_citedin", "pubmed_pubmed_combined", "pubmed_pubmed_five", "pubmed_pmc", "pubmed_pmc_refs", "pubmed_pmc_local", "ExternalLink"],
            Assert.Single(all.Checks).Links.Select(static info => info.LinkName.Value));

        LinkSet out1 = (await LinkAsync(new LinkRequest { Ids = ["101", "104"], Command = LinkCommand.CheckLinkOut })).Sets[0];
        Assert.Equal([true, false], out1.Checks.Select(static check => check.HasLinkOut));

        LinkSet near = (await LinkAsync(new LinkRequest { Ids = ["101", "105"], Command = LinkCommand.CheckNeighbors })).Sets[0];
        Assert.Equal([true, false], near.Checks.Select(static check => check.HasNeighbor));
    }

    [Fact]
    public async Task LinkOut_OfRecords_IsThePublisher()
    {
        LinkSet set = (await LinkAsync(new LinkRequest { Ids = ["101", "104"], Command = LinkCommand.ProviderLinks })).Sets[0];

        Assert.Equal("https://doi.org/10.1038/nrg.2016.49", set.UrlSets[0].Urls[0].Url!.AbsoluteUri);
        Assert.Equal("No links", set.UrlSets[1].Info);
        LinkSet held = (await LinkAsync(new LinkRequest { Ids = ["101"], Command = LinkCommand.LinkOut, Holding = "HighWire" })).Sets[0];
        Assert.Equal("No links", held.UrlSets[0].Info);
    }

    [Fact]
    public async Task LinkOutWithLibraries_IsRefusedAsRecorded()
    {
        NcbiRequestRejectedException refused = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => LinkAsync(new LinkRequest { Ids = ["101"], Command = LinkCommand.LinkOutWithLibraries }));
        using HttpClient http = _emulator.Client();
        XElement document = XElement.Parse(await http.TextAsync("elink.fcgi", ("dbfrom", "pubmed"), ("id", "101"), ("cmd", "llinkslib")));

        Assert.Contains("llinkslib command not supported", refused.Message, StringComparison.Ordinal);
        Shared.SkipUnlessPresent();
        XElement recorded = XElement.Load(Shared.PathTo("corpus", "files", "_transcribed", "elink_llinkslib_unsupported.xml"));
        Assert.Equal(recorded.Value.Trim(), document.Value.Trim());
    }

    [Fact]
    public async Task FailLinksOf_OneOfMany_LeavesTheOthers()
    {
        _emulator.FailLinksOf(new Pmid(202), "TXCLIENT EOF");

        LinkResult result = await LinkAsync(LinkRequest.ForPmids([new Pmid(201), new Pmid(202)], s_refs));

        Assert.Equal(2, result.SetOf(new Pmid(201))!.PmidsOf(s_refs).Count);
        Assert.Equal("TXCLIENT EOF", result.SetOf(new Pmid(202))!.Error);
    }

    [Theory]
    [InlineData("nosuch", "Invalid db name specified: nosuch")]
    [InlineData("gene", "HTTP 400")]
    public async Task Links_OtherDatabase_IsRefused(string database, string text)
    {
        NcbiRequestRejectedException refused = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => LinkAsync(new LinkRequest { Ids = ["101"], Databases = [new EntrezDatabase(database)] }));

        Assert.Contains(text, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id=101&retstart=1", "retstart")]
    [InlineData("id=101&cmd=neighbour", "cmd=neighbour")]
    [InlineData("id=101&cmd=acheck&retmode=json", "retmode=json")]
    [InlineData("id=101&db=pmc&term=x", "term")]
    [InlineData("id=101&holding=x", "holding")]
    public async Task Links_WrongParameter_IsNamed(string query, string named)
    {
        using HttpClient http = _emulator.Client();
        using HttpResponseMessage response = await http.GetAsync($"elink.fcgi?dbfrom=pubmed&{query}", TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_EveryOtherAnswerFails_ArriveOverASocket()
    {
        _emulator.FailEvery(2, NcbiFault.ErrorElement("Couldn't resolve #exLinkSrv2, the address table is empty."), NcbiFault.CutBodyAfter(100));
        await using NcbiEmulatorServer server = await NcbiEmulatorServer.StartAsync(_emulator, cancellationToken: TestContext.Current.CancellationToken);
        using EutilsClient client = new(server.CreateOptions());

        for (int n = 0; n < 4; n++)
        {
            LinkResult result = await client.LinkAsync(LinkRequest.ForPmids([new Pmid(201)], s_refs), TestContext.Current.CancellationToken);
            Assert.Equal(2, result.Sets[0].PmidsOf(s_refs).Count);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    private Task<LinkResult> LinkAsync(LinkRequest request) => _client.LinkAsync(request, TestContext.Current.CancellationToken);
}
