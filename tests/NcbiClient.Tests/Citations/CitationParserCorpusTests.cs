using System.Globalization;
using NcbiClient.Citations;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>
/// How many parts are read rightly of real citations. A part counts where the text carries what the record says; <c>docs/references.md</c> states the shares.
/// </summary>
public sealed class CitationParserCorpusTests(ITestOutputHelper output)
{
    private const double Aim = 0.95;

    [Fact]
    public void Parse_RealCitations_ReadsMoreThan95PercentOfEachPart()
    {
        Corpus.SkipUnlessPresent();
        (string Citation, Article Article)[] truth = [.. CitationTruth.Load()];

        Assert.True(truth.Length > 200, $"{truth.Length} citations");
        Measure("first author", truth, article => article.Authors.FirstOrDefault() is { } author ? author.LastName ?? author.CollectiveName?.Text : null, parts => parts.FirstAuthor?.LastName ?? parts.FirstAuthor?.CollectiveName);
        Measure("year", truth, article => article.Journal?.PubDate?.Year?.ToString(CultureInfo.InvariantCulture), parts => parts.Year?.ToString(CultureInfo.InvariantCulture));
        Measure("volume", truth, article => article.Journal?.Volume?.Split(' ')[0], parts => parts.Volume);
        Measure("first page", truth, article => article.Pagination?.StartPage ?? article.Pagination?.MedlinePgn?.Split('-', ',', ';')[0], parts => parts.FirstPage);
        Measure("title", truth, article => article.Title.Text, parts => parts.Title);
    }

    private void Measure(string part, (string Citation, Article Article)[] truth, Func<Article, string?> right, Func<CitationParts, string?> read)
    {
        int carried = 0;
        int correct = 0;
        foreach ((string citation, Article article) in truth)
        {
            string wanted = Key(right(article));
            if (wanted.Length == 0 || !Key(citation).Contains(wanted, StringComparison.Ordinal) || (part == "first author" && IsWithoutAuthors(citation)))
            {
                continue;
            }

            carried++;
            string found = Key(read(CitationParser.Parse(citation)));
            correct += found == wanted ? 1 : 0;
            if (found != wanted)
            {
                output.WriteLine($"{part}: '{found}' for '{wanted}' in {citation}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {correct} of {carried}"));
        Assert.True(carried > 100 && correct >= carried * Aim, $"{part}: {correct} of {carried}");
    }

    /// <summary>MEDLINE's short form names no authors, though a name may be among its letters.</summary>
    private static bool IsWithoutAuthors(string citation) => citation.Length < 85 && CitationParser.Parse(citation).Title is null;

    private static string Key(string? text) => NcbiClient.PubMed.FoldedText.Key(text);
}
