using System.Globalization;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Tests.Citations;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Real citations without their ids, against an emulator that has the records of the corpus only: what is found must be right, and most of what is there must be found.</summary>
public sealed class ReferenceTextCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task ResolveReferencesAsync_RealTextsWithoutIds_FindsMostAndNothingWrong()
    {
        Corpus.SkipUnlessPresent();
        (Dictionary<Pmid, Article> articles, Reference[] all) = CitationTruth.Records();
        Reference[] known = [.. all.Where(reference => reference.Pmid is { } pmid && articles.ContainsKey(pmid))];
        Reference[] unknown = [.. all.Where(reference => reference.Pmid is { } pmid && !articles.ContainsKey(pmid)).Where((_, i) => i % 10 == 0)];
        Reference[] asked = [.. known, .. unknown];
        using PubMedClientFixture fixture = new(configure: options => options.AttemptTimeout = TimeSpan.FromMinutes(2));
        fixture.Emulator.Add(articles.Values);
        Article review = ReferenceTestRecords.Review(asked.Select(reference => reference with { ArticleIds = [] }));

        List<ResolvedReference> answers = await fixture.Client
            .ResolveReferencesAsync(review, new ReferenceResolutionOptions { SearchTitles = true }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        ResolvedReference[] byText = [.. answers.Where(answer => answer.MatchedBy is ReferenceRoute.CitationMatch or ReferenceRoute.TitleSearch)];
        Assert.Empty(byText.Where(answer => answer.Article!.Pmid != asked[answer.Position - 1].Pmid).Select(answer => $"{answer.Article} for PMID {asked[answer.Position - 1].Pmid}, {answer.Reference.Citation}"));
        int found = answers.Take(known.Length).Count(answer => answer.Article?.Pmid == asked[answer.Position - 1].Pmid);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {known.Length} found, {byText.Length} by text, {fixture.Emulator.Requests.Count} requests for {asked.Length}"));
        foreach (ResolvedReference missed in answers.Take(known.Length).Where(answer => !answer.IsResolved))
        {
            output.WriteLine($"missed: {missed.Reference.Citation} => {missed.Citation?.Journal} {missed.Citation?.Volume} {missed.Citation?.FirstPage}; {string.Join("; ", missed.Candidates.Select(candidate => candidate.Agreement))}");
        }

        Assert.True(found >= known.Length * 0.9, $"{found} of {known.Length}");
    }
}
