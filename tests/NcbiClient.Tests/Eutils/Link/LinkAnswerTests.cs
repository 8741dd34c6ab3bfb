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

    private static async Task<LinkSet> SetOfAsync(string content)
    {
        using EutilsClientFixture ncbi = new($"<?xml version=\"1.0\"?><eLinkResult><LinkSet><DbFrom>pubmed</DbFrom>{content}</LinkSet></eLinkResult>");
        return Assert.Single((await ncbi.Client.LinkAsync(new LinkRequest { Ids = ["1"], Command = LinkCommand.LinkOut }, TestContext.Current.CancellationToken)).Sets);
    }
}
