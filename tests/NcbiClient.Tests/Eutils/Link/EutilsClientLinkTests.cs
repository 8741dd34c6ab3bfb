using System.Text.Json;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Link;

public sealed class EutilsClientLinkTests
{
    private const string Sound = "<LinkSet><DbFrom>pubmed</DbFrom><IdList><Id>1</Id></IdList><LinkSetDb><DbTo>pubmed</DbTo><LinkName>pubmed_pubmed_refs</LinkName><Link><Id>7</Id></Link></LinkSetDb></LinkSet>";
    private const string Failed = "<LinkSet><ERROR>TXCLIENT EOF</ERROR></LinkSet>";

    [Fact]
    public async Task LinkAsync_ById_SendsEachIdApart()
    {
        using EutilsClientFixture ncbi = new(Document(Sound));

        LinkResult result = await ncbi.Client.LinkAsync(LinkRequest.ForPmids([new Pmid(1), new Pmid(2)], LinkName.PubMedToPmc), TestContext.Current.CancellationToken);

        Assert.Equal(["dbfrom=pubmed", "db=pmc", "id=1", "id=2", "cmd=neighbor", "linkname=pubmed_pmc", "retmode=xml"], ncbi.Sent);
        Assert.Equal("/entrez/eutils/elink.fcgi", ncbi.Path);
        Assert.Equal([new Pmid(7)], result.SetOf(new Pmid(1))!.PmidsOf(LinkName.PubMedReferences));
    }

    [Fact]
    public async Task LinkAsync_EveryParameter_IsSent()
    {
        using EutilsClientFixture ncbi = new("""{"linksets":[]}""");

        await ncbi.Client.LinkAsync(
            new LinkRequest
            {
                Ids = ["1", "2"],
                Command = LinkCommand.NeighborScore,
                Term = "asthma",
                DateType = EntrezDateType.PublicationDate,
                MinDate = new SearchDate(2020),
                MaxDate = new SearchDate(2021, 3),
                RetMode = LinkRetMode.Json,
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            ["dbfrom=pubmed", "id=1,2", "cmd=neighbor_score", "term=asthma", "datetype=pdat", "mindate=2020", "maxdate=2021/03", "retmode=json"], ncbi.Sent);
    }

    [Fact]
    public async Task LinkAsync_OneSetFails_TheOthersAreThere()
    {
        using EutilsClientFixture ncbi = new(Document(Sound + Failed));

        LinkResult result = await ncbi.Client.LinkAsync(LinkRequest.ForPmids([new Pmid(1), new Pmid(2)], LinkName.PubMedReferences), TestContext.Current.CancellationToken);

        Assert.Null(result.Sets[0].Error);
        Assert.Equal("TXCLIENT EOF", result.SetOf(new Pmid(2))!.Error);
    }

    [Theory]
    [InlineData(Failed, true)]
    [InlineData(Failed + Failed, true)]
    [InlineData(Sound + "<ERROR>Couldn't resolve #exLinkSrv2, the address table is empty.</ERROR>", true)]
    [InlineData("<LinkSet><ERROR>Exception:\nllinkslib command not supported</ERROR></LinkSet>", false)]
    public async Task LinkAsync_EverySetOrTheAnswerFails_Throws(string sets, bool transient)
    {
        using EutilsClientFixture ncbi = new(Document(sets));

        NcbiServiceException failure = await Assert.ThrowsAnyAsync<NcbiServiceException>(
            () => ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"] }, TestContext.Current.CancellationToken));

        Assert.Equal((transient, "elink"), (failure.IsTransient, failure.Utility));
        Assert.Equal(!transient, failure is NcbiRequestRejectedException);
    }

    [Fact]
    public async Task LinkAsync_SetWithLinksAndError_IsBoth()
    {
        using EutilsClientFixture ncbi = new(Document(Sound.Replace("</LinkSet>", "<ERROR>BLOB ID IS NOT IMPLEMENTED</ERROR></LinkSet>", StringComparison.Ordinal)));

        LinkSet set = Assert.Single((await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"] }, TestContext.Current.CancellationToken)).Sets);

        Assert.Equal(("BLOB ID IS NOT IMPLEMENTED", 1), (set.Error, set.LinksOf(LinkName.PubMedReferences).Count));
    }

    [Fact]
    public async Task LinkAsync_ShapeBroken_NamesThePlace()
    {
        using EutilsClientFixture ncbi = new(Document("<LinkSet><LinkSetDb><LinkName>x</LinkName></LinkSetDb></LinkSet>"));

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(
            () => ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"] }, TestContext.Current.CancellationToken));

        Assert.Equal(("LinkSetDb/DbTo", "elink", 1), (failure.ElementPath, failure.Utility, failure.Attempts));
    }

    public static TheoryData<LinkRequest, string> Wrong => new()
    {
        { new LinkRequest(), "request.Ids" },
        { new LinkRequest { Ids = ["x"] }, "request.Ids" },
        { new LinkRequest { Ids = ["1"], History = new HistoryKey { WebEnv = "M", QueryKey = 1 } }, "request.History" },
        { new LinkRequest { ById = true, History = new HistoryKey { WebEnv = "M", QueryKey = 1 } }, "request.ById" },
        { new LinkRequest { Ids = ["1"], Command = default }, "request.Command" },
        { new LinkRequest { Ids = ["1"], Command = LinkCommand.LinkOut, LinkName = LinkName.PubMedSimilar }, "request.LinkName" },
        { new LinkRequest { Ids = ["1"], Command = LinkCommand.CheckAll, RetMode = LinkRetMode.Json }, "request.RetMode" },
        { new LinkRequest { Ids = ["1"], RetMode = new LinkRetMode("ref") }, "request.RetMode" },
        { new LinkRequest { Ids = ["1"], Holding = "HighWire" }, "request.Holding" },
        { new LinkRequest { Ids = ["1"], Databases = [EntrezDatabase.Gene], Term = "x" }, "request.Term" },
        { new LinkRequest { Ids = ["1"], Databases = [EntrezDatabase.Gene], RelDate = 3 }, "request.Databases" },
        { new LinkRequest { Ids = ["1"], Databases = [default] }, "request.Databases" },
        { new LinkRequest { Ids = ["1"], MinDate = new SearchDate(2020) }, "request.MinDate" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task LinkAsync_WrongRequest_ThrowsBeforeSending(LinkRequest request, string named)
    {
        using EutilsClientFixture ncbi = new("");

        ArgumentException wrong = await Assert.ThrowsAnyAsync<ArgumentException>(() => ncbi.Client.LinkAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public void LinkName_Databases_AreInTheName()
    {
        Assert.Equal((EntrezDatabase.PubMed, EntrezDatabase.Pmc), (LinkName.PubMedToPmc.DatabaseFrom, LinkName.PubMedToPmc.DatabaseTo));
        Assert.Equal(default, LinkName.LinkOut.DatabaseTo);
        Assert.Throws<ArgumentException>(() => LinkRequest.ForPmids([new Pmid(1)], LinkName.LinkOut));
    }

    [Fact]
    public void Result_Json_ComesBackEqual()
    {
        LinkResult result = LinkXmlReader.Read(System.Text.Encoding.UTF8.GetBytes(Document(Sound)), EntrezDatabase.PubMed);

        Assert.Equal(result, JsonSerializer.Deserialize<LinkResult>(JsonSerializer.Serialize(result)));
    }

    private static string Document(string sets) => $"<?xml version=\"1.0\"?>\n<!DOCTYPE eLinkResult PUBLIC \"-//NLM//DTD elink 20101123//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20101123/elink.dtd\">\n<eLinkResult>{sets}</eLinkResult>";
}
