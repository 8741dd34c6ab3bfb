using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>What the references of the review are in PubMed.</summary>
internal static class ReferenceChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        using PubMedClient pubmed = emulator.CreatePubMedClient(Review.Quick(emulator));
        Article review = await pubmed.GetArticleAsync(Review.Doi);

        checks.Equal("The references resolved", "1 ; 2 Pmid 99000002; 3 Pmid 99000003; 4 Pmid 99000004; 5 Pmid 99000005", await ResolveAsync(pubmed, review));

        emulator.Add(new Article { Pmid = new Pmid(99000001), ELocationIds = [new() { Type = ELocationIdType.Doi, Value = "10.5555/placeholder-1" }] });
        checks.Equal("A reference resolved by its DOI", "1 Doi 99000001; 2 Pmid 99000002; 3 Pmid 99000003; 4 Pmid 99000004; 5 Pmid 99000005", await ResolveAsync(pubmed, review));
    }

    private static async Task<string> ResolveAsync(PubMedClient pubmed, Article review)
    {
        List<string> answers = [];
        await foreach (ResolvedReference reference in pubmed.ResolveReferencesAsync(review))
        {
            answers.Add($"{reference.Position} {reference.MatchedBy} {reference.Article?.Pmid}".TrimEnd() + (reference.IsResolved ? "" : " "));
        }

        return string.Join("; ", answers);
    }
}
