using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Link;

/// <summary>Answers that elink's DTDs allow and no recording has.</summary>
public sealed class LinkAnswerTests
{
    private const string Site = "<IdUrlSet><Id>1</Id><ObjUrl><Url>http://example.org/1</Url><Provider><Name>N</Name><NameAbbr>n</NameAbbr><Id>3</Id></Provider></ObjUrl></IdUrlSet>";

    [Fact]
    public async Task LinkAsync_ErrorAmongTheSites_IsTheSetsError()
    {
        LinkSet set = await SetOfAsync($"<IdUrlList>{Site}<ERROR>half is missing</ERROR></IdUrlList>");

        Assert.Equal(("half is missing", 1), (set.Error, set.UrlSets.Single().Urls.Count));
    }

    [Fact]
    public async Task PmidsOf_LinkToPubMedThatIsNoPmid_SaysSoAndTheLinkIsThere()
    {
        LinkSet set = await SetOfAsync("<LinkSetDb><DbTo>pubmed</DbTo><LinkName>pubmed_pubmed</LinkName><Link><Id>2</Id></Link><Link><Id>0</Id></Link></LinkSetDb>");

        Assert.Equal(["2", "0"], set.LinksOf(LinkName.PubMedSimilar).Select(static link => link.Id));
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => set.PmidsOf(LinkName.PubMedSimilar));
        Assert.Contains("'0'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkAsync_EmptyRemarksAndErrors_AreNone()
    {
        LinkSet set = await SetOfAsync(
            "<IdList><Id>1</Id></IdList><LinkSetDb><DbTo>pubmed</DbTo><LinkName>pubmed_pubmed</LinkName><Link><Id>2</Id></Link><Info/><ERROR/></LinkSetDb>"
            + "<LinkSetDbHistory><DbTo>pubmed</DbTo><LinkName>pubmed_pubmed</LinkName><QueryKey>1</QueryKey><ERROR> </ERROR></LinkSetDbHistory><WebEnv/><ERROR/><ERROR/>");

        Assert.Equal((null, null, null), (set.Error, set.LinkSetDbs[0].Info, set.LinkSetDbs[0].Error));
        Assert.Equal((null, null), (set.Histories[0].Error, set.Histories[0].History));
    }

    [Fact]
    public async Task LinkAsync_LargeScore_IsReadAsInJson()
    {
        LinkSet set = await SetOfAsync(
            "<IdList><Id>1</Id></IdList><LinkSetDb><DbTo>pubmed</DbTo><LinkName>pubmed_pubmed</LinkName><Link><Id>2</Id><Score>2147483648</Score></Link></LinkSetDb>");

        Assert.Equal(2147483648, set.LinksOf(LinkName.PubMedSimilar).Single().Score);
    }

    [Fact]
    public async Task LinkAsync_LanguagesOfAddresses_AreKept()
    {
        LinkSet sites = await SetOfAsync(
            "<IdUrlList><IdUrlSet><Id>1</Id><ObjUrl><Url LNG=\"DE\">http://example.org/1</Url><IconUrl LNG=\"FR\">/icon</IconUrl>"
            + "<Provider><Name>N</Name><NameAbbr>n</NameAbbr><Id>3</Id><Url LNG=\"JA\">http://example.org</Url><IconUrl>/n</IconUrl></Provider></ObjUrl></IdUrlSet></IdUrlList>");
        LinkSet checks = await SetOfAsync(
            "<IdCheckList><IdLinkSet><Id>1</Id><LinkInfo><DbTo>LinkOut</DbTo><LinkName>ExternalLink</LinkName><Url LNG=\"ZH\">http://example.org/2</Url><Priority>255</Priority></LinkInfo></IdLinkSet></IdCheckList>");

        ObjUrl site = sites.UrlSets.Single().Urls.Single();
        Assert.Equal(("DE", "FR"), (site.UrlLanguage, site.IconUrlLanguage));
        Assert.Equal(("JA", null), (site.Provider!.UrlLanguage, site.Provider.IconUrlLanguage));
        Assert.Equal("ZH", checks.Checks.Single().Links.Single().UrlLanguage);
    }

    [Fact]
    public async Task LinkAsync_JsonWithNumbers_IsReadAsWithTexts()
    {
        using EutilsClientFixture ncbi = new("""{"linksets":[{"dbfrom":"pubmed","ids":[1],"linksetdbs":[{"dbto":"pubmed","linkname":"pubmed_pubmed_refs","links":[2,"3"]}]}]}""");

        LinkResult result = await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"], RetMode = LinkRetMode.Json }, TestContext.Current.CancellationToken);

        Assert.Equal([new Pmid(2), new Pmid(3)], result.SetOf("1")!.PmidsOf(LinkName.PubMedReferences));
    }

    [Fact]
    public async Task LinkAsync_JsonWithRemarks_KeepsThem()
    {
        using EutilsClientFixture ncbi = new(
            """{"linksets":[{"dbfrom":"pubmed","ids":["1"],"linksetdbs":[{"dbto":"pmc","linkname":"pubmed_pmc","info":"Empty result"}],"linksetdbhistories":[{"dbto":"gene","linkname":"pubmed_gene","info":"Empty result"}],"webenv":"W"}]}""");

        LinkSet set = (await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"], RetMode = LinkRetMode.Json }, TestContext.Current.CancellationToken)).Sets.Single();

        Assert.Equal(("Empty result", "Empty result"), (set.LinkSetDbs.Single().Info, set.Histories.Single().Info));
    }

    [Fact]
    public async Task LinkAsync_EnvironmentWithoutSets_IsKept()
    {
        using EutilsClientFixture ncbi = new("""{"linksets":[{"dbfrom":"pubmed","ids":["1"],"webenv":"W"}]}""");

        LinkResult json = await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"], RetMode = LinkRetMode.Json }, TestContext.Current.CancellationToken);
        LinkSet xml = await SetOfAsync("<IdList><Id>1</Id></IdList><WebEnv>W</WebEnv>");

        Assert.Equal(("W", "W"), (json.Sets.Single().WebEnv, xml.WebEnv));
    }

    private static async Task<LinkSet> SetOfAsync(string content)
    {
        using EutilsClientFixture ncbi = new($"<?xml version=\"1.0\"?><eLinkResult><LinkSet><DbFrom>pubmed</DbFrom>{content}</LinkSet></eLinkResult>");
        return Assert.Single((await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"], Command = LinkCommand.LinkOut }, TestContext.Current.CancellationToken)).Sets);
    }
}
