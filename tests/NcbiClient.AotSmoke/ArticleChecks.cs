using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>Articles by their ids.</summary>
internal static class ArticleChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        using PubMedClient pubmed = emulator.CreatePubMedClient(Review.Quick(emulator));

        Article review = await pubmed.GetArticleAsync(Review.Doi);
        checks.Equal("The PMID of the article with the DOI", Review.Pmid, review.Pmid);
        checks.Equal("Its journal", "Mol Biol Rep", review.MedlineJournalInfo?.MedlineTA);
        checks.Equal("Its keywords", 6, review.Keywords.Count());
        checks.Equal("The article with the PMID", review, await pubmed.GetArticleAsync(Review.Pmid));
        checks.Equal("The PMID of an article with a PMCID", new Pmid(99000002), (await pubmed.GetArticleAsync(Pmcid.Parse("PMC99000002"))).Pmid);
        checks.Equal("An article that is not there", null, await pubmed.FindArticleAsync(new Pmid(1)));

        List<ArticleAnswer> answers = [];
        await foreach (ArticleAnswer answer in pubmed.GetArticlesAsync([Review.Doi, new Pmid(1), Review.Pmid]))
        {
            answers.Add(answer);
        }

        checks.Equal("The answers to three ids", "Found NotFound Found", string.Join(' ', answers.Select(static answer => answer.Kind)));
    }
}
