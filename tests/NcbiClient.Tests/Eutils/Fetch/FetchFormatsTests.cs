using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Fetch;

public sealed class FetchFormatsTests
{
    [Theory]
    [InlineData("pubmed", null, "xml")]
    [InlineData("pubmed", "medline", "text")]
    [InlineData("pmc", null, "xml")]
    [InlineData("pmc", "medline", "text")]
    [InlineData("mesh", "full", "text")]
    [InlineData("taxonomy", null, "xml")]
    [InlineData("gene", null, "xml")]
    [InlineData("gene", "gene_table", "text")]
    [InlineData("nuccore", "fasta", "text")]
    [InlineData("nuccore", "native", "xml")]
    [InlineData("protein", "gp", "text")]
    [InlineData("protein", "ipg", "xml")]
    [InlineData("clinvar", null, "xml")]
    [InlineData("gds", "summary", "text")]
    [InlineData("gene", "docsum", "xml")]
    [InlineData("snp", "uilist", "text")]
    [InlineData("nuccore", null, null)]
    [InlineData("gene", "newview", null)]
    public void Usual_ViewOfADatabase_IsThatOfNcbisTable(string database, string? view, string? expected)
        => Assert.Equal(expected, FetchFormats.Usual(new EntrezDatabase(database), view is null ? null : new FetchRetType(view))?.Value);

    /// <summary>Recorded records of PMC, Gene, SNP, Taxonomy and the sequence databases: verified, and byte for byte.</summary>
    [Fact]
    public async Task FetchAsync_EveryRecordedDatabase_ComesWhole()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Real("efetch", format: "xml").Where(file => file.Db is not ("pubmed" or "-")))
        {
            string recorded = await File.ReadAllTextAsync(file.FullPath, TestContext.Current.CancellationToken);
            using EutilsClientFixture ncbi = new(recorded);

            FetchResult result = await ncbi.Client.FetchAsync(
                new FetchRequest { Database = new EntrezDatabase(file.Db), Ids = ["1"], RetMode = FetchRetMode.Xml }, TestContext.Current.CancellationToken);

            Assert.Equal(recorded.TrimStart('\uFEFF'), result.ReadText());
            read++;
        }

        Assert.True(read >= 25, $"Only {read} answers were read.");
    }

    [Fact]
    public async Task FetchAsync_RecordedPmcCutInHalf_IsAConnectionException()
    {
        Corpus.SkipUnlessPresent();
        string recorded = await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "biopython+biopython", "efetch_pmc.xml"), TestContext.Current.CancellationToken);
        using EutilsClientFixture ncbi = new(recorded[..(recorded.Length / 2)]);

        await Assert.ThrowsAsync<NcbiConnectionException>(
            () => ncbi.Client.FetchAsync(new FetchRequest { Database = EntrezDatabase.Pmc, Ids = ["1"] }, TestContext.Current.CancellationToken));
        Assert.Equal(["db=pmc", "id=1", "retmode=xml"], ncbi.Sent);
    }
}
