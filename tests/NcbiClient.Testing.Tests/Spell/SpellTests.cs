using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.Testing.Spell;

namespace NcbiClient.Testing.Tests.Spell;

public sealed class SpellTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles).Add(new Article { Pmid = new Pmid(1), Title = "Allergies, notch and mus musculus" });

    [Theory]
    [InlineData("asthmaa OR alergies", "asthma or allergies", "|=asthma| OR |=allergies")]
    [InlineData("Netch AND Mus musclus", "notch and mus musculus", "|=notch| AND mus |=musculus")]
    [InlineData("ashtma[ti]", "asthma[ti]", "|=asthma|[ti]")]
    [InlineData("heart", null, "")]
    [InlineData("COVID-19 xyzzyplugh", null, "")]
    [InlineData("hat", null, "")]
    public async Task Spell_Query_IsAnsweredInNcbisPieces(string term, string? corrected, string pieces)
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();

        SpellResult result = await eutils.SpellAsync(new SpellRequest { Term = term }, TestContext.Current.CancellationToken);

        Assert.Equal((term, corrected), (result.Query, result.CorrectedQuery));
        Assert.Equal(pieces, string.Join('|', result.Pieces.Select(piece => (piece.IsReplaced ? "=" : "") + piece.Text)));
    }

    [Fact]
    public async Task Spell_Answer_HasTheRecordedForm()
    {
        TestSupport.Corpus.SkipUnlessPresent();
        using HttpClient client = _emulator.Add(new Article { Pmid = new Pmid(2), Title = "Biopython" }).Client();

        string recorded = await File.ReadAllTextAsync(TestSupport.Shared.PathTo("corpus", "files", "biopython+biopython", "espell.xml"), TestContext.Current.CancellationToken);
        string answer = await client.TextAsync("espell.fcgi", ("term", "biopythooon"));

        Assert.Equal(recorded[recorded.IndexOf("<!DOCTYPE", StringComparison.Ordinal)..].TrimEnd(), answer[answer.IndexOf("<!DOCTYPE", StringComparison.Ordinal)..].TrimEnd());
    }

    [Theory]
    [InlineData("db", "blah", 200, "<ERROR>Invalid db name specified: blah</ERROR>")]
    [InlineData("retmode", "json", 500, "Internal Server Error")]
    [InlineData("spelling", "y", 400, "espell has no parameter 'spelling'")]
    public async Task Spell_Failure_IsAsNcbiOrRefused(string name, string value, int status, string text)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.PostAsync("espell.fcgi", ("term", "asthmaa"), (name, value));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asthma", "asthma", 0)]
    [InlineData("ashtma", "asthma", 1)]
    [InlineData("asthmaa", "asthma", 1)]
    [InlineData("biopythooon", "biopython", 2)]
    [InlineData("heart", "asthma", 3)]
    [InlineData("a", "abcdef", 3)]
    public void EditDistance_TwoWords_IsCountedUpToTheMost(string left, string right, int expected) => Assert.Equal(expected, EditDistance.Between(left, right, most: 2));
}
