using NcbiClient.Eutils;

namespace NcbiClient.Testing.Tests.CitationSearch;

/// <summary>The citation matcher of the emulator, through the library's own client.</summary>
public sealed class CitationSearchTests
{
    // On real time, so that a retry's pause passes by itself.
    private readonly NcbiEmulator _emulator = new NcbiEmulator(new NcbiEmulatorOptions { EnforceRateLimit = false }).Add(CitedLibrary.Articles);

    [Theory]
    [InlineData("heuristic", "Smith J, Müller KA. CRISPR editing of the human heart. Nat Rev Genet. 2016;17(5):284-96.", "101")]
    [InlineData("heuristic", "see https://doi.org/10.1038/nrg.2016.49", "101")]
    [InlineData("auto", "nothing of this is known", "")]
    public async Task SearchCitationAsync_Text_FindsTheArticleNamedInIt(string method, string text, string pmids) =>
        Assert.Equal(pmids, await FoundAsync(new CitationSearchRequest { Method = new CitationSearchMethod(method), RawText = text }));

    [Fact]
    public async Task SearchCitationAsync_Parts_FindThoseThatHaveThem() =>
        Assert.Equal("201 202 203", await FoundAsync(new CitationSearchRequest { Method = CitationSearchMethod.Field, Journal = "Nat Rev Genet", PublicationDate = new SearchDate(2017), Page = "1" }));

    [Fact]
    public async Task SearchCitationAsync_FaultFirst_IsTriedAgain()
    {
        _emulator.FailNext(NcbiFault.HtmlPage().On("citmatch"));

        Assert.Equal("101", await FoundAsync(new CitationSearchRequest { RawText = "101" }));
        Assert.Equal(2, _emulator.Requests.Count);
    }

    private async Task<string> FoundAsync(CitationSearchRequest request)
    {
        using EutilsClient client = _emulator.CreateEutilsClient();
        CitationSearchResult result = await client.SearchCitationAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(result.Count, result.Pmids.Count);
        return string.Join(' ', (IEnumerable<Pmid>)result.Pmids);
    }
}
