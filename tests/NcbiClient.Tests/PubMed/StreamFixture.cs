using System.Text.RegularExpressions;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>A client on an emulator whose questions and answers a test can change, and shorthands for what streams deliver.</summary>
internal sealed partial class StreamFixture : IDisposable
{
    public StreamFixture(int articles = 0, int batchSize = 200)
    {
        Emulator.Add(Hits(articles));
        Handler = new AlteringHandler(Emulator.CreateHandler());
        NcbiOptions options = Emulator.CreateOptions();
        options.BatchSize = batchSize;
        options.MaxRetries = 1;
        Client = new PubMedClient(options, Handler);
    }

    public NcbiEmulator Emulator { get; } = new(new NcbiEmulatorOptions { EnforceRateLimit = false });

    public AlteringHandler Handler { get; }

    public PubMedClient Client { get; }

    public PubMedStreamWatch Watch { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<List<int>> ArticlesAsync(Action<int>? each = null) => await DrainAsync(Client.StreamArticlesAsync("many[ti]", Watch, Token).Select(article => article.Pmid.Value), each);

    public async Task<List<int>> ArticlesAsync(PubMedCheckpoint checkpoint) => await DrainAsync(Client.StreamArticlesAsync(checkpoint, Watch, Token).Select(article => article.Pmid.Value), null);

    public async Task<List<int>> IdsAsync() => await DrainAsync(Client.StreamIdsAsync("many[ti]", Watch, Token).Select(pmid => pmid.Value), null);

    /// <summary>Records that are quick to index.</summary>
    public static IEnumerable<Article> Hits(int count, int first = 1) => Enumerable.Range(first, count).Select(n => new Article { Pmid = new Pmid(n), Title = "One of many" });

    /// <summary>Takes PMIDs out of the names of an esearch answer; its count stays.</summary>
    public static string Unname(string body, Func<int, bool> which) => IdList().Replace(body, list => Join(Numbers(list.Groups[1].Value).Where(pmid => !which(pmid))));

    /// <summary>Changes the names of an esearch answer; its count stays.</summary>
    public static string Rename(string body, Func<int, int> name) => IdList().Replace(body, list => Join(Numbers(list.Groups[1].Value).Select(name)));

    /// <summary>Takes a PMID out of what efetch is asked for; one that is never there takes its place.</summary>
    public static string Unask(string form, int pmid) => Regex.Replace(form, $@"(?<=[=,]){pmid}(?=[,&])", "99999");

    public static bool IsPage(string utility, string form) => utility == "esearch" && !form.Contains("rettype=count", StringComparison.Ordinal);

    public void Dispose()
    {
        Client.Dispose();
        Handler.Dispose();
        Emulator.Dispose();
    }

    private static async Task<List<int>> DrainAsync(IAsyncEnumerable<int> stream, Action<int>? each)
    {
        List<int> delivered = [];
        await foreach (int pmid in stream)
        {
            delivered.Add(pmid);
            each?.Invoke(pmid);
        }

        return delivered;
    }

    private static IEnumerable<int> Numbers(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(quoted => int.Parse(quoted.Trim().Trim('"')));

    private static string Join(IEnumerable<int> pmids) => $"\"idlist\":[{string.Join(',', pmids.Select(pmid => $"\"{pmid}\""))}]";

    [GeneratedRegex(@"""idlist"":\s*\[([^\]]*)\]")]
    private static partial Regex IdList();
}
