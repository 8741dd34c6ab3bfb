// What a program compiled ahead of time does with the library: both ways in, every verb, JSON both ways. Exits with the number of checks that failed.
using Microsoft.Extensions.DependencyInjection;
using NcbiClient;
using NcbiClient.Citations;
using NcbiClient.DependencyInjection;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;

int failed = 0;

using Stream answer = typeof(Program).Assembly.GetManifestResourceStream("review.xml")!;
using NcbiEmulator ncbi = new NcbiEmulator().AddXml(answer);
using PubMedClient pubmed = new(ncbi.CreateOptions(), ncbi.CreateHandler(), null, null);

Article byDoi = await pubmed.GetArticleAsync(ArticleId.Parse("https://doi.org/10.1007/S11033-025-10570-8"));
Article? byPmid = await pubmed.FindArticleAsync(new Pmid(40411639));
Check("by DOI and by PMID it is the same article", byDoi == byPmid);
Check("an id that is not there finds nothing", await pubmed.FindArticleAsync(new Pmid(1)) is null);
Check("its references come in order", await PositionsAsync(pubmed, byDoi) is [1, 2, 3, 4, 5]);
Check("a search finds it", (await pubmed.SearchAsync("mesenchymal[ti]")).Count == 1);
Check("JSON keeps it whole", ArticleJson.Deserialize(ArticleJson.Serialize(byDoi)) == byDoi);
Check("its page is printed", PubMedPage.Format(byDoi).StartsWith("Review\n. 2025 May 24;52(1):501.\n", StringComparison.Ordinal));
Check("a client from a container fetches it too", await FromContainerAsync(ncbi) == byDoi);
return failed;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failed += holds ? 0 : 1;
}

static async Task<int[]> PositionsAsync(PubMedClient pubmed, Article article)
{
    List<int> positions = [];
    await foreach (ResolvedReference reference in pubmed.ResolveReferencesAsync(article))
    {
        positions.Add(reference.Position);
    }

    return [.. positions];
}

static async Task<Article> FromContainerAsync(NcbiEmulator ncbi)
{
    ServiceCollection services = new();
    services.AddNcbiClient(options =>
    {
        options.Tool = "aot-smoke";
        options.Email = "test@example.org";
        options.BaseAddress = ncbi.BaseAddress;
    }).HttpClient.ConfigurePrimaryHttpMessageHandler(ncbi.CreateHandler);
    await using ServiceProvider provider = services.BuildServiceProvider();
    return await provider.GetRequiredService<PubMedClient>().GetArticleAsync(new Pmid(40411639));
}
