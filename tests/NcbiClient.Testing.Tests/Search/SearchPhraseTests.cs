using NcbiClient.Records;

namespace NcbiClient.Testing.Tests.Search;

public sealed class SearchPhraseTests
{
    private static readonly Article[] s_articles =
    [
        new() { Pmid = new Pmid(1), Title = "alpha beta gamma" },
        new() { Pmid = new Pmid(2), Title = "gamma beta alpha" },
        new() { Pmid = new Pmid(3), Title = "alpha, and then beta: gammas" },
        new() { Pmid = new Pmid(4), Title = "alpha", Abstract = new Abstract { Sections = [new AbstractSection { Text = "beta gammaglobulin" }] } },
        new() { Pmid = new Pmid(5), Title = "alpha-beta gamut" },
    ];

    [Theory]
    [InlineData("\"alpha beta\"", "5 1")]
    [InlineData("\"beta gamma\"[ti]", "1")]
    [InlineData("alpha beta[ti]", "5 1")]
    [InlineData("alpha-beta", "5 1")]
    [InlineData("alpha beta", "5 4 3 2 1")]
    [InlineData("\"beta gamma*\"", "4 3 1")]
    [InlineData("\"alpha beta gam*\"", "5 1")]
    [InlineData("gamm*[ti]", "3 2 1")]
    [InlineData("\"alpha beta\"[tiab:~0]", "5 2 1")]
    [InlineData("\"alpha beta\"[tiab:~2]", "5 3 2 1")]
    public async Task Search_Phrase_WantsItsWordsInARowWithinOneText(string term, string pmids)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(s_articles);

        Assert.Equal(pmids, await emulator.FoundAsync(term));
    }

    [Theory]
    [InlineData("gam*", "gam*")]
    [InlineData("the*", "the*")]
    [InlineData("the", "the")]
    public async Task Search_TooShortOrStopped_IsIgnoredAndSaysSo(string term, string ignored)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(s_articles);

        Assert.Equal([ignored], (await emulator.SearchAsync(term)).Texts("warninglist", "phrasesignored"));
        Assert.Equal("5 4 3 2 1", await emulator.FoundAsync("alpha " + term));
    }
}
