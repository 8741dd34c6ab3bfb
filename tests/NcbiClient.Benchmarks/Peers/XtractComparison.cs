using System.Globalization;

namespace NcbiClient.Benchmarks.Peers;

/// <summary><c>ncbi parse --format summary</c> beside Debian's <c>xtract</c> over the same plain file.</summary>
internal static class XtractComparison
{
    /// <summary>PMID, title, abstract, authors, MeSH headings, references.</summary>
    public static IReadOnlyList<string> XtractArguments { get; } =
    [
        "-strict", "-pattern", "PubmedArticle", "-element", "MedlineCitation/PMID", "ArticleTitle", "AbstractText",
        "-block", "Author", "-sep", " ", "-element", "LastName,ForeName",
        "-block", "MeshHeading", "-sep", "/", "-element", "DescriptorName,QualifierName",
        "-block", "Reference", "-sep", "|", "-element", "Citation,ArticleId",
    ];

    public static async Task<string> RunAsync(string ncbi, string file, int rounds)
    {
        List<ProcessRun> ours = [];
        List<ProcessRun> theirs = [];
        for (int round = 0; round < rounds; round++)
        {
            ours.Add(await ProcessRun.RunAsync(ncbi, ["parse", file, "--format", "summary"]));
            theirs.Add(await ProcessRun.RunAsync("xtract", ["-input", file, .. XtractArguments]));
        }

        double own = Median(ours);
        double its = Median(theirs);
        return string.Create(CultureInfo.InvariantCulture, $"""
            | what | seconds, median of {rounds} | ratio | target |
            |---|---|---|---|
            | `xtract -strict` | {its:0.00} | 1 | |
            | `ncbi parse --format summary` | {own:0.00} | {own / its:0.00} × its time | at most 0.5 |
            """);
    }

    private static double Median(List<ProcessRun> runs) => runs.Select(static run => run.Seconds).Order().ElementAt(runs.Count / 2);
}
