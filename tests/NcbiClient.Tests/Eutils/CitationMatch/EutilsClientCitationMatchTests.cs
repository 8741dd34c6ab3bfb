using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using NcbiClient.Tests.Transport;
using Xunit;

namespace NcbiClient.Tests.Eutils.CitationMatch;

public sealed class EutilsClientCitationMatchTests
{
    private static readonly CitationToMatch Mann = new() { Journal = "Proc Natl Acad Sci U S A", Year = 1991, Volume = "88", FirstPage = "3248", AuthorName = "Mann BJ", Key = "a|b" };

    [Fact]
    public async Task MatchCitationsAsync_Citations_AreLinesWithOurKeys()
    {
        using EutilsClientFixture ncbi = new("proc natl acad sci u s a|1991|88|3248|mann bj|0|2014248\nx|||||1|NOT_FOUND\n");

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(
            new CitationMatchRequest { Citations = [Mann, new CitationToMatch { Journal = "a|b\r\nc" }] }, TestContext.Current.CancellationToken);

        Assert.Equal(["db=pubmed", "retmode=xml", "bdata=Proc Natl Acad Sci U S A|1991|88|3248|Mann BJ|0|\ra b c|||||1|"], ncbi.Sent);
        Assert.Equal("/entrez/eutils/ecitmatch.cgi", ncbi.Path);
        Assert.Equal((CitationMatchKind.Found, new Pmid(2014248), "a|b"), (result.Matches[0].Kind, result.Matches[0].Pmid, result.Matches[0].Citation.Key));
        Assert.Equal((CitationMatchKind.NotFound, null, null), (result.Matches[1].Kind, result.Matches[1].Pmid, result.Matches[1].Reason));
    }

    [Theory]
    [InlineData("citmatch_found.txt", "2014248 3026048")]
    [InlineData("citmatch_mixed.txt", "2014248 INVALID_JOURNAL 31978945")]
    public void Read_RecordedAnswer_IsRead(string file, string results)
    {
        Corpus.SkipUnlessPresent();
        byte[] answer = File.ReadAllBytes(Shared.PathTo("corpus", "files", "illumination-k+pubmed-client", file));

        Dictionary<string, string> lines = CitationMatchLines.Read(answer);

        Assert.Equal(results, string.Join(' ', lines.Values.Select(line => CitationMatchLines.Match(Mann, line)).Select(match => match.Pmid?.ToString() ?? match.Reason)));
        Assert.Equal("Art1", lines.Keys.First());
    }

    [Theory]
    [InlineData("AMBIGUOUS (783 citations)", 783, "")]
    [InlineData("AMBIGUOUS (1 citation)", 1, "")]
    [InlineData("AMBIGUOUS(5 citations)", 5, "")]
    [InlineData("AMBIGUOUS 783 citations", 783, "")]
    [InlineData("AMBIGUOUS (1,234 citations)", 1234, "")]
    [InlineData("AMBIGUOUS 783", 783, "")]
    [InlineData("AMBIGUOUS 26315901, 25768914", 2, "26315901 25768914")]
    [InlineData("AMBIGUOUS 123,456", 2, "123 456")]
    [InlineData("AMBIGUOUS;123;456;789", 3, "123 456 789")]
    [InlineData("AMBIGUOUS", null, "")]
    public void Match_Ambiguous_HasCandidatesOrTheirNumber(string text, int? count, string candidates)
    {
        NcbiClient.Eutils.CitationMatch match = CitationMatchLines.Match(Mann, text);

        Assert.Equal((CitationMatchKind.Ambiguous, count, candidates, null), (match.Kind, match.Count, string.Join(' ', (IEnumerable<Pmid>)match.Candidates), match.Pmid));
    }

    [Fact]
    public async Task MatchCitationsAsync_NothingBehindTheKey_IsNotFoundAndTheOthersAreThere()
    {
        using EutilsClientFixture ncbi = new("j|2020|1|2|a|0|\nj|||||1|12\n");

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(
            new CitationMatchRequest { Citations = [Mann, new CitationToMatch { Journal = "j" }] }, TestContext.Current.CancellationToken);

        Assert.Equal((CitationMatchKind.NotFound, 0, null), (result.Matches[0].Kind, result.Matches[0].Count, result.Matches[0].Reason));
        Assert.Equal(new Pmid(12), result.Matches[1].Pmid);
    }

    [Fact]
    public async Task MatchCitationsAsync_AnswerStopsEarly_TheRestIsAskedAgain()
    {
        using EutilsClientFixture ncbi = new(
            null, ScriptedHandler.Answer(200, "j|||||0|11\n"), ScriptedHandler.Answer(200, "j|||||3|14\nj|||||2|13\n"));
        CitationToMatch[] citations = [.. Enumerable.Range(0, 4).Select(static _ => new CitationToMatch { Journal = "j" })];

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(new CitationMatchRequest { Citations = [.. citations] }, TestContext.Current.CancellationToken);

        Assert.Equal([11, null, 13, 14], result.Matches.Select(static match => match.Pmid?.Value));
        Assert.Equal(CitationMatchKind.Unanswered, result.Matches[1].Kind);
        Assert.Contains("j|||||2|\rj|||||3|", ncbi.Forms.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LastLineCutOff_DoesNotCount()
    {
        Assert.Equal(["0"], CitationMatchLines.Read("j|||||0|11\nj|||||1|12"u8).Keys);
        Assert.Equal(["0", "1"], CitationMatchLines.Read("j|||||0|11\nj|||||1|12\n"u8).Keys);
        Assert.Empty(CitationMatchLines.Read("\n"u8));
    }

    [Fact]
    public async Task MatchCitationsAsync_AnswerCutInThePmid_IsNoMatch()
    {
        using EutilsClientFixture ncbi = new("Proc Natl Acad Sci U S A|1991|88|3248|Mann BJ|0|201");

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(new CitationMatchRequest { Citations = [Mann] }, TestContext.Current.CancellationToken);

        Assert.Equal((CitationMatchKind.Unanswered, null), (result.Matches[0].Kind, result.Matches[0].Pmid));
    }

    [Fact]
    public async Task MatchCitationsAsync_LineCutOff_IsAskedAgain()
    {
        using EutilsClientFixture ncbi = new(
            null, ScriptedHandler.Answer(200, "j|||||0|11\nj|||||1|1"), ScriptedHandler.Answer(200, "j|||||1|12\nj|||||2|13\n"));
        CitationToMatch[] citations = [.. Enumerable.Range(0, 3).Select(static _ => new CitationToMatch { Journal = "j" })];

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(new CitationMatchRequest { Citations = [.. citations] }, TestContext.Current.CancellationToken);

        Assert.Equal([11, 12, 13], result.Matches.Select(static match => match.Pmid?.Value));
        Assert.Equal(2, ncbi.Requests);
    }

    [Fact]
    public async Task MatchCitationsAsync_NoJournal_IsNotSent()
    {
        using EutilsClientFixture ncbi = new("j|||||1|11\n");

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(
            new CitationMatchRequest { Citations = [new CitationToMatch { Year = 1991 }, new CitationToMatch { Journal = "j" }] }, TestContext.Current.CancellationToken);

        Assert.Equal([CitationMatchKind.Unanswered, CitationMatchKind.Found], result.Matches.Select(static match => match.Kind));
        Assert.EndsWith("bdata=j|||||1|", ncbi.Sent.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MatchCitationsAsync_Many_TravelByTwoHundred()
    {
        using EutilsClientFixture ncbi = new(
            null,
            ScriptedHandler.Answer(200, string.Concat(Enumerable.Range(0, 200).Select(static n => $"j|||||{n}|{n + 1}\n"))),
            ScriptedHandler.Answer(200, "j|||||200|201\n"));

        CitationMatchResult result = await ncbi.Client.MatchCitationsAsync(
            new CitationMatchRequest { Citations = [.. Enumerable.Repeat(new CitationToMatch { Journal = "j" }, 201)] }, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 201), result.Matches.Select(static match => match.Pmid!.Value.Value));
        Assert.Equal(2, ncbi.Requests);
    }

    [Theory]
    [InlineData("no citation\n")]
    [InlineData("j|||||0|PERHAPS\n")]
    public async Task MatchCitationsAsync_UnknownAnswer_Throws(string answer)
    {
        using EutilsClientFixture ncbi = new(answer);

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(
            () => ncbi.Client.MatchCitationsAsync(new CitationMatchRequest { Citations = [Mann] }, TestContext.Current.CancellationToken));

        Assert.Equal(("ecitmatch", 1), (failure.Utility, failure.Attempts));
    }

    [Fact]
    public async Task MatchCitationsAsync_WrongRequest_ThrowsBeforeSending()
    {
        using EutilsClientFixture ncbi = new("");

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.MatchCitationsAsync(new CitationMatchRequest(), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(
            () => ncbi.Client.MatchCitationsAsync(new CitationMatchRequest { Citations = [Mann with { Year = 0 }] }, TestContext.Current.CancellationToken));
        Assert.Equal(0, ncbi.Requests);
    }
}
