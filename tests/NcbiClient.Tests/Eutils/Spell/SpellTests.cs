using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Spell;

public sealed class SpellTests
{
    private static readonly SpellRequest Request = new() { Term = "x" };

    [Theory]
    [InlineData("biogo+ncbi/spell_test.00.xml", "asthmaa OR alergies", "asthma or allergies", "asthma OR allergies", "|=asthma| OR |=allergies")]
    [InlineData("biogo+ncbi/spell_test.01.xml", "asthmaa OR alergies", "asthma or allergies", "asthma OR allergies", "|=asthma| OR |=allergies")]
    [InlineData("bioperl+Bio-EUtilities/espell.xml", "Netch AND Mus musclus", "notch AND mus musculus", "notch AND mus musculus", "=notch| AND mus |=musculus")]
    [InlineData("biopython+biopython/espell.xml", "biopythooon", "biopython", "biopython", "|=biopython")]
    public async Task SpellAsync_RecordedAnswer_HasItsPieces(string file, string query, string corrected, string suggestion, string pieces)
    {
        Corpus.SkipUnlessPresent();
        using EutilsClientFixture ncbi = new(await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", file), TestContext.Current.CancellationToken));

        SpellResult result = await ncbi.Client.SpellAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal((EntrezDatabase.PubMed, query, corrected, suggestion), (result.Database, result.Query, result.CorrectedQuery, result.Suggestion));
        Assert.Equal(pieces, string.Join('|', result.Pieces.Select(piece => (piece.IsReplaced ? "=" : "") + piece.Text)));
    }

    [Fact]
    public async Task SpellAsync_NothingToSuggest_IsNull()
    {
        using EutilsClientFixture ncbi = new(
            "<eSpellResult><Database>pubmed</Database><Query>heart </Query><CorrectedQuery></CorrectedQuery><SpelledQuery></SpelledQuery><ERROR/></eSpellResult>");

        SpellResult result = await ncbi.Client.SpellAsync(new SpellRequest { Term = "heart ", Database = EntrezDatabase.Pmc }, TestContext.Current.CancellationToken);

        Assert.Equal(new SpellResult { Query = "heart " }, result);
        Assert.Null(result.Suggestion);
        Assert.EndsWith("/espell.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["db=pmc", "term=heart "], ncbi.Sent);
    }

    [Fact]
    public async Task SpellAsync_ErrorText_IsAServiceException()
    {
        using EutilsClientFixture ncbi = new("<eSpellResult><Database>x</Database><Query>x</Query><CorrectedQuery/><SpelledQuery/><ERROR>Invalid db name specified: x</ERROR></eSpellResult>");

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.SpellAsync(Request, TestContext.Current.CancellationToken));

        Assert.Equal("espell", failure.Utility);
    }

    [Fact]
    public async Task SpellAsync_NoQuery_IsAFormatException()
    {
        using EutilsClientFixture ncbi = new("<eSpellResult><Database>pubmed</Database></eSpellResult>");

        Assert.Equal("eSpellResult/Query", (await Assert.ThrowsAsync<NcbiFormatException>(() => ncbi.Client.SpellAsync(Request, TestContext.Current.CancellationToken))).ElementPath);
    }

    [Fact]
    public async Task SpellAsync_WrongRequest_IsAnArgumentExceptionBeforeAnyRequest()
    {
        using EutilsClientFixture ncbi = new("x");

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.SpellAsync(Request with { Term = " " }, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.SpellAsync(Request with { Database = default }, TestContext.Current.CancellationToken));
        Assert.Equal(0, ncbi.Requests);
    }
}
