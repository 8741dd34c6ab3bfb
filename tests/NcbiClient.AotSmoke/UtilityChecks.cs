using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>The utilities beside search and fetch: their readers, and the emulator's embedded table.</summary>
internal static class UtilityChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        using EutilsClient eutils = emulator.CreateEutilsClient(Review.Quick(emulator));
        SearchResult found = await eutils.SearchAsync(new SearchRequest { Term = "mesenchymal[ti]", RetMax = 3 });

        checks.Equal("PubMed's fields", 50, (await eutils.GetDatabaseInfoAsync(EntrezDatabase.PubMed)).Fields.Count);
        checks.Holds("The list of databases", (await eutils.ListDatabasesAsync()).Contains(EntrezDatabase.Pmc));

        PostResult posted = await eutils.PostAsync(PostRequest.ForPmids(found.Pmids));
        SummaryResult summaries = await eutils.SummarizeAsync(new SummaryRequest { History = posted.History });
        checks.Holds("The summaries are those posted", summaries.Summaries.Select(static summary => summary.Pmid).SequenceEqual(found.Pmids));
        checks.Holds("A summary has no unknown member", summaries.Summaries.All(static summary => summary is { Unknown.IsEmpty: true, Title: not null }));
        using JsonDocument json = await eutils.SummarizeJsonAsync(SummaryRequest.ForPmids(found.Pmids));
        checks.Equal("Summaries as JSON", found.Ids.Count, json.RootElement.GetProperty("result").GetProperty("uids").GetArrayLength());

        SpellResult spelled = await eutils.SpellAsync(new SpellRequest { Term = "mesenchimal" });
        checks.Equal("A spelling", "mesenchymal", spelled.Suggestion ?? "");
    }
}
