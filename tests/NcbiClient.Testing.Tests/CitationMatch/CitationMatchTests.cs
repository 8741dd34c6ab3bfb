using NcbiClient.Eutils;

namespace NcbiClient.Testing.Tests.CitationMatch;

/// <summary>ecitmatch of the emulator, through the library's own client and as bytes.</summary>
public sealed class CitationMatchTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make().Add(CitedLibrary.Articles);

    [Fact]
    public async Task MatchCitationsAsync_EveryKind_IsAnsweredInOrder()
    {
        using EutilsClient client = _emulator.CreateEutilsClient();
        CitationToMatch nature = new() { Journal = "nat rev genet" };

        CitationMatchResult result = await client.MatchCitationsAsync(
            new CitationMatchRequest
            {
                Citations =
                [
                    nature with { Year = 2016, Volume = "17", FirstPage = "284", AuthorName = "müller ka" },
                    nature with { Volume = "18", FirstPage = "1" },
                    nature,
                    nature with { Year = 1900 },
                    new CitationToMatch { Journal = "Fake Journal" },
                    new CitationToMatch { Volume = "17" },
                ],
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                (CitationMatchKind.Found, "101", 1, null),
                (CitationMatchKind.Ambiguous, "201 202 203", 3, null),
                (CitationMatchKind.Ambiguous, "", 4, null),
                (CitationMatchKind.NotFound, "", 0, null),
                (CitationMatchKind.NotFound, "", 0, "INVALID_JOURNAL"),
                (CitationMatchKind.Unanswered, "", (int?)null, (string?)null),
            ],
            result.Matches.Select(static match => (match.Kind, match.Pmid?.ToString() ?? string.Join(' ', (IEnumerable<Pmid>)match.Candidates), match.Count, match.Reason)));
        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task Answer_Lines_AreAsRecorded()
    {
        using HttpClient http = _emulator.Client();

        string answer = await http.TextAsync("ecitmatch.cgi", ("db", "pubmed"), ("retmode", "xml"), ("bdata", "nat rev genet|2016|17|284|smith j|Art1|\rfake journal|2000|1|1||ref2|\r|1900||||none|\rscience|||||after|"));

        Assert.Equal("nat rev genet|2016|17|284|smith j|Art1|101\nfake journal|2000|1|1||ref2|NOT_FOUND;INVALID_JOURNAL\n", answer);
    }

    [Theory]
    [InlineData("bdata", "a|b|c|", "separators")]
    [InlineData("term", "x", "term")]
    public async Task Answer_WrongParameter_IsNamed(string name, string value, string said)
    {
        using HttpClient http = _emulator.Client();

        Assert.Contains(said, await http.TextAsync("ecitmatch.cgi", ("db", "pubmed"), (name, value)), StringComparison.Ordinal);
    }
}
