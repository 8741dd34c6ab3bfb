using NcbiClient.Citations;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using ReviewReferences;
using Xunit;

namespace NcbiClient.Samples.Tests;

public class ReviewReferencesTests
{
    private static readonly Article Review = PubMedXml.ReadArticle(Repository.FixtureBytes("pubmed-review.efetch.xml"));

    [Fact]
    public async Task Run_WithoutArguments_PrintsTheReviewAsAReaderWantsIt()
    {
        SampleRun run = await SampleRun.WithAsync();

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Review\n" + "Mol Biol Rep. 2025 May 24;52(1):501.\n" + "doi: 10.1007/s11033-025-10570-8.\n" + "PMID: 40411639\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(PubMedPage.Title(Review), run.Words, StringComparison.Ordinal);
        Assert.Contains("Hajar Nasiri et al.", run.Words, StringComparison.Ordinal);
        Assert.Contains("Abstract " + PubMedPage.Abstract(Review), run.Words, StringComparison.Ordinal);
        Assert.Contains("Keywords Anti-inflammatory; Cell-based therapy; Genetic modification; Mesenchymal stem cells; Migration; Survival", run.Words, StringComparison.Ordinal);
        Assert.Contains("Conflict of interest statement " + PubMedPage.ConflictOfInterest(Review), run.Words, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, Wrapping.Columns));
    }

    [Fact]
    public async Task Run_WithoutArguments_PrintsEachReferenceAndWhatItIs()
    {
        SampleRun run = await SampleRun.WithAsync();
        string[] citations = [.. Review.References.Select(reference => reference.Citation.Text)];

        Assert.Contains($"1. {citations[0]} DOI: 10.5555/placeholder-1 → not in PubMed 2. {citations[1]} PubMed: 99000002 PMC: PMC99000002 DOI: 10.5555/placeholder-2 "
            + "→ PMID 99000002, found by PMID: Usage of human mesenchymal stem cells in cell-based therapy: advantages and disadvantages 3. ", run.Words, StringComparison.Ordinal);
        Assert.Contains($"4. {citations[3]} PubMed: 99000004 DOI: 10.5555/placeholder-4 → PMID 99000004, found by PMID: Minimal criteria", run.Words, StringComparison.Ordinal);
        Assert.Contains("4 of 5 references are in PubMed.", run.Words, StringComparison.Ordinal);
        Assert.Contains("placeholders", run.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99000002")]
    [InlineData("PMID:", "99000002")]
    [InlineData("PMC99000002")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC99000002/")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/99000002/")]
    [InlineData("https://doi.org/10.5555%2FPlaceholder-2")]
    public async Task Run_AnySpellingOfAnId_PrintsThatArticle(params string[] args)
    {
        SampleRun run = await SampleRun.WithAsync(args);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Dev Reprod. 2017;21(1):1-10. doi: 10.5555/placeholder-2. PMID: 99000002 PMCID: PMC99000002 Usage of human", run.Words, StringComparison.Ordinal);
        Assert.Contains("HJ Kim, JS Park References: PubMed's record has none.", run.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Json_PrintsTheRecordAndNothingElse()
    {
        SampleRun run = await SampleRun.WithAsync("--json");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Review, ArticleJson.Deserialize(run.Output));
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("nonsense", "--help")]
    public async Task Run_Help_DocumentsOptionsAndExitCodes(params string[] args)
    {
        SampleRun run = await SampleRun.WithAsync(args);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Assert.All(["--json", "--live", "--email", "NCBI_EMAIL", "NCBI_API_KEY", "2 wrong usage", "3 PubMed has", "4 NCBI", "130"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Print_RetractedArticle_SaysSoFirst()
    {
        StringWriter output = new();
        ArticlePrinter.Print(
            new Article
            {
                Pmid = new Pmid(1),
                Title = "Withdrawn.",
                CommentsCorrections = [new() { RefType = CommentsCorrectionsType.RetractionIn, RefSource = "J Biol. 2020;1:2.", Pmid = new Pmid(2) }],
                MeshHeadings = [new() { Descriptor = new() { Name = "Stem Cells", MajorTopic = true }, Qualifiers = [new() { Name = "cytology" }] }],
            },
            output);

        Assert.StartsWith("RETRACTED, see J Biol. 2020;1:2. PMID: 2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("MeSH terms" + Environment.NewLine + "  Stem Cells* / cytology", output.ToString(), StringComparison.Ordinal);
    }
}
