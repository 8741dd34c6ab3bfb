using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Search;

/// <summary>Recorded answers, read and compared with what a person reads in them.</summary>
public sealed class SearchResultCorpusTests
{
    [Fact]
    public void Read_EveryRealAnswer_KeepsCountAndIds()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Real("esearch", format: "json"))
        {
            SearchResult result = SearchResultReader.Read(file.ReadBytes(), file.Db == "-" ? EntrezDatabase.PubMed : new EntrezDatabase(file.Db));

            Assert.Equal(file.Records, result.Ids.Count);
            Assert.Contains($"count={result.Count}", file.Note, StringComparison.Ordinal);
            Assert.Equal(file.Note.Contains("webenv", StringComparison.Ordinal), result.History is not null);
            Assert.Equal(file.Note.Contains("translationstack", StringComparison.Ordinal), !result.TranslationStack.IsEmpty);
            Assert.Equal(file.Note.Contains("errorlist", StringComparison.Ordinal), result.Errors != SearchErrors.None);
            Assert.NotEmpty(result.QueryTranslation!);
            read++;
        }

        Assert.True(read >= 11, $"Only {read} answers were read.");
    }

    [Fact]
    public void Read_AnswerOf2026_HasItsPhraseNotFound()
    {
        SearchResult result = Read("files/genomoncology+biomcp/4c7a563ff50997b399a3e8b43ea5d68ab1e676093e6d46e92ab47268c4636995.json");

        Assert.Equal((40362, 100, 0), (result.Count, result.RetMax, result.RetStart));
        Assert.Equal((new Pmid(42555032), 100), (result.Pmids[0], result.Pmids.Count));
        Assert.Equal(["p.E1317Q"], result.Errors.PhrasesNotFound);
        Assert.True(result.Errors.FieldsNotFound.IsEmpty);
        Assert.Equal(
            [new SearchTranslation { From = "APC", To = "\"Ann Pancreat Cancer\"[Journal:__jid101724278] OR \"apc\"[All Fields]" }], result.Translations);
        Assert.Equal("(\"ann pancreat cancer\"[Journal] OR \"apc\"[All Fields]) NOT \"retracted publication\"[Publication Type]", result.QueryTranslation);
    }

    [Fact]
    public void Read_GeneWithHistory_HasItsStackAndKey()
    {
        SearchResult result = Read("files/_transcribed/esearch_gene_history.json", "gene");

        Assert.Equal(new HistoryKey { WebEnv = "MCID_69a054b8c45725e9ce0a128a", QueryKey = 1 }, result.History);
        Assert.Equal(
            [
                new SearchTranslationStep { Term = "118502329[UID]", Field = "UID", Count = -1, Explode = false },
                new SearchTranslationStep { Operator = "GROUP" },
            ],
            result.TranslationStack);
    }

    [Fact]
    public void Read_NoHits_HasItsMessageAndNoTranslation()
    {
        SearchResult result = Read("files/_transcribed/esearch_no_hits.json");

        Assert.Equal(0, result.Count);
        Assert.Null(result.QueryTranslation);
        Assert.Equal(["No items found."], result.Warnings.OutputMessages);
        Assert.Equal(SearchErrors.None, result.Errors);
    }

    [Fact]
    public void Read_SecondThousand_SaysWhereItStands()
    {
        SearchResult result = Read("files/mikedonnici+pubmed/idlist3.json");

        Assert.Equal((2070, 70, 2000, 70), (result.Count, result.RetMax, result.RetStart, result.Pmids.Count));
        Assert.Equal(new SearchTranslationStep { Term = "loattrfree full text[Filter]", Field = "Filter", Count = 6530840, Explode = false }, result.TranslationStack[0]);
    }

    [Theory]
    [InlineData("esearch_retstart_9999.json", "'retstart' cannot be larger than 9998")]
    [InlineData("esearch_unable_to_obtain_query.json", "Unable to obtain query #1")]
    public async Task SearchAsync_RecordedError_IsARejectionWithItsText(string file, string text)
    {
        Corpus.SkipUnlessPresent();
        using EutilsClientFixture ncbi = new(await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "_transcribed", file), TestContext.Current.CancellationToken));

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Equal("esearch", failure.Utility);
    }

    private static SearchResult Read(string name, string database = "pubmed")
    {
        Corpus.SkipUnlessPresent();
        return SearchResultReader.Read(Corpus.Files.Single(file => file.Name == name).ReadBytes(), new EntrezDatabase(database));
    }
}
