using System.Text.RegularExpressions;
using NcbiClient.Citations;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>The heading's lines against NCBI's own: the source line (<c>SO</c>) of the same records in MEDLINE format says the same in the same words.</summary>
public partial class PubMedPageCorpusTests
{
    [Fact]
    public void Heading_OfRecordsInBothFormats_IsTheSourceLineOfMedline()
    {
        Corpus.SkipUnlessPresent();
        Dictionary<int, string> sources = SourceLines();
        int compared = 0;
        foreach (Article article in Corpus.Real("efetch", "pubmed", "xml").SelectMany(Articles))
        {
            if (sources.Remove(article.Pmid.Value, out string? source))
            {
                // The recordings are of 2018: PubMed says 'Online ahead of print.' only since its new site of 2020.
                Assert.Equal(source, article.MedlineJournalInfo?.MedlineTA + PubMedPage.JournalLine(article) + DoiLine(article));
                compared++;
            }
        }

        Assert.InRange(compared, 5, int.MaxValue);
    }

    [Fact]
    public void Format_OfEveryRealRecord_NumbersEveryReference()
    {
        Corpus.SkipUnlessPresent();
        Assert.All(Corpus.Real("efetch", "pubmed", "xml").SelectMany(Articles), article =>
            Assert.Equal(article.References.Count(), article.References.Any() ? NumberedLine().Count(PubMedPage.References(article)) : 0));
    }

    private static IEnumerable<Article> Articles(CorpusFile file)
    {
        byte[] answer = file.ReadBytes();
        return answer.AsSpan().IndexOf("<eFetchResult"u8) < 0 ? PubMedXml.ReadSet(answer).Articles : [];
    }

    /// <summary>The MEDLINE format names a publisher's item number (<c>pii:</c>), which the page leaves to a link; such records are passed over.</summary>
    private static Dictionary<int, string> SourceLines()
    {
        Dictionary<int, string> sources = [];
        foreach (string record in Corpus.Real("efetch", "pubmed", "medline").SelectMany(file => RecordEnd().Split(File.ReadAllText(file.FullPath))))
        {
            if (MedlinePmid().Match(record) is { Success: true } pmid && Source().Match(record) is { Success: true } source
                && !source.Value.Contains("pii:", StringComparison.Ordinal))
            {
                sources[int.Parse(pmid.Groups[1].Value)] = LineBreak().Replace(source.Groups[1].Value.Trim(), " ");
            }
        }

        return sources;
    }

    private static string DoiLine(Article article) => PubMedPage.DoiLine(article) is { Length: > 0 } line ? " " + line.Replace(" Online ahead of print.", "", StringComparison.Ordinal) : "";

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n")]
    private static partial Regex RecordEnd();

    [GeneratedRegex(@"PMID- (\d+)")]
    private static partial Regex MedlinePmid();

    [GeneratedRegex(@"^SO  - (.*(?:\n      .*)*)", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"\s*\n\s+")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^    \d+\. ", RegexOptions.Multiline)]
    private static partial Regex NumberedLine();
}
