using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>Searches, streams, and the utilities below them.</summary>
internal static class SearchChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        NcbiOptions options = Review.Quick(emulator);
        options.BatchSize = 2;
        using PubMedClient pubmed = emulator.CreatePubMedClient(options);

        PubMedSearch search = await pubmed.SearchAsync("mesenchymal[ti] AND 2006:2025[dp]");
        checks.Equal("The hits of a search", Review.CitedWorks + 1L, search.Count);
        checks.Holds("How the query was read", search.QueryTranslation?.Contains("mesenchymal", StringComparison.OrdinalIgnoreCase) == true);

        HashSet<Pmid> streamed = [];
        await foreach (Article article in pubmed.StreamArticlesAsync(search))
        {
            streamed.Add(article.Pmid);
        }

        checks.Holds("The articles streamed are the hits", streamed.SetEquals(search.Pmids));

        using EutilsClient eutils = emulator.CreateEutilsClient(options);
        SearchResult result = await eutils.SearchAsync(new SearchRequest { Term = "mesenchymal[ti] AND nosuchwordatall[ti]" });
        checks.Holds("Phrases not found are reported", result.ToString().Contains("nosuchwordatall", StringComparison.Ordinal));
    }
}
