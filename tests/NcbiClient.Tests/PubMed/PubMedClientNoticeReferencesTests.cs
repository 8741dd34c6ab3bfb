using NcbiClient.PubMed;
using NcbiClient.Records;
using Xunit;
using static NcbiClient.Tests.PubMed.ReferenceTestRecords;

namespace NcbiClient.Tests.PubMed;

/// <summary>References that name the place of an erratum, retraction or comment besides their own, and references to such notices themselves.</summary>
public sealed class PubMedClientNoticeReferencesTests
{
    private const string Snow = "Snow A, Roe B. Mode of communication of cholera in the water of London. J Test. 1855;2:101-9.";

    [Theory]
    [InlineData("Erratum in: J Test. 1856;3:98.", "ErratumFor", true)]
    [InlineData("Erratum in: J Test. 1856;3:98.", "ErratumFor", false)]
    [InlineData("Retraction in: J Test. 1856;3:98.", "RetractionOf", false)]
    [InlineData("[Comment in: J Test. 1856;3:98.]", "CommentOn", false)]
    [InlineData("Published correction appears in J Test. 1856;3:98.", null, true)]
    [InlineData("Published correction appears in J Test. 1856;3:98.", null, false)]
    public async Task ResolveReferencesAsync_TextNamesTheNoticeToo_NeverResolvesToTheNotice(string remark, string? link, bool hasPaper)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Notice(link));
        fixture.Emulator.Add(hasPaper ? [Papers()[1]] : []);

        ResolvedReference answer = await Resolve(fixture, $"{Snow} {remark}");

        Assert.Equal(hasPaper ? 12 : null, answer.Article?.Pmid.Value);
    }

    [Theory]
    [InlineData("Snow A, Roe B. Mode of communication of cholera in the water of London. J Test. 1856;3:98.")]
    [InlineData("Snow A, Roe B. Erratum to: Mode of communication of cholera in the water of London. J Test. 1856;3:98.")]
    [InlineData("Snow A, Roe B. Retraction: Mode of communication of cholera in the water of London. J Test. 1856;3:98.")]
    [InlineData("Snow A, Roe B. Correction to: Mode of communication of cholera in the water of London. J Test 1856;3:98.")]
    public async Task ResolveReferencesAsync_TextCitesTheNoticeItself_ResolvesToTheNotice(string citation)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Notice("ErratumFor")).Add(Papers()[1]);

        Assert.Equal(15, (await Resolve(fixture, citation)).Article?.Pmid.Value);
    }

    private static Article Notice(string? link) => Paper(15, "Snow", "Mode of communication of cholera in the water of London", 1856, "3", "98") with
    {
        CommentsCorrections = link is null ? [] : [new CommentsCorrections { RefType = new CommentsCorrectionsType(link), Pmid = new Pmid(12) }],
    };

    private static async Task<ResolvedReference> Resolve(PubMedClientFixture fixture, string citation) => Assert.Single(await fixture.Client
        .ResolveReferencesAsync(Review(Cites(citation)), new ReferenceResolutionOptions { SearchTitles = true }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
}
