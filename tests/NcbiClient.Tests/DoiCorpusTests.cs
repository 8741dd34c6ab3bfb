using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests;

public sealed partial class DoiCorpusTests
{
    /// <summary>What stands in DOI elements of real records, and is no DOI.</summary>
    private static readonly string[] NoDois = ["0.1109/TUFFC.2012.2486", "Some DOI"];

    [Fact]
    public void TryParse_EveryDoiOfRealRecords_IsTheSameInLowerCase()
    {
        Corpus.SkipUnlessPresent();
        string[] dois = [.. Corpus.Real("efetch", "pubmed", "xml").SelectMany(DoisOf).Distinct()];

        Assert.True(dois.Length > 1500, $"Only {dois.Length} DOIs were found.");
        Assert.Equal([], dois.Except(NoDois).Where(text => !IsKept(text)));
    }

    private static bool IsKept(string text)
        => Doi.TryParse(text, out Doi doi) && doi.Value.Equals(text.ToLowerInvariant(), StringComparison.Ordinal) && Doi.Parse(doi.ToUri().AbsoluteUri) == doi;

    private static IEnumerable<string> DoisOf(CorpusFile file)
        => DoiElement().Matches(Encoding.UTF8.GetString(file.ReadBytes())).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Trim());

    [GeneratedRegex("IdType=\"doi\"[^>]*>([^<]+)<")]
    private static partial Regex DoiElement();
}
