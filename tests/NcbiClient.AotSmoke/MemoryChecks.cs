using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.AotSmoke;

/// <summary>What is not kept alive. Compiled ahead of time this can be said for sure: the runtime's first, quick compilation keeps what a method has done with.</summary>
internal static class MemoryChecks
{
    public static async Task RunAsync(Checks checks)
    {
        await TakenRecordIsLetGoAsync(checks, parallelism: 1);
        await TakenRecordIsLetGoAsync(checks, parallelism: 2);
    }

    /// <summary>The first record is waited for; what ends the wait then delivers the others, one call within another, and must not keep the first.</summary>
    private static async Task TakenRecordIsLetGoAsync(Checks checks, int parallelism)
    {
        const string Record = "<PubmedArticle><MedlineCitation><PMID Version=\"1\">1</PMID></MedlineCitation></PubmedArticle>";
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        PubMedXmlReading records = PubMedXml.ReadAsync(pipe.Reader.AsStream(), new PubMedXmlReaderOptions { Parallelism = parallelism });
        await using IAsyncEnumerator<Article> each = records.GetAsyncEnumerator();
        ValueTask<bool> first = each.MoveNextAsync();
        bool isWaiting = !first.IsCompleted;
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{string.Concat(Enumerable.Repeat(Record, 20))}</PubmedArticleSet>"));
        await pipe.Writer.CompleteAsync();

        bool isThere = await first;
        WeakReference<Article> taken = Current(each);
        for (int i = 0; i < 10; i++)
        {
            isThere &= await each.MoveNextAsync();
        }

        GC.Collect();
        checks.Holds($"A record that was waited for and taken is let go, with a parallelism of {parallelism}", isWaiting && isThere && !taken.TryGetTarget(out _));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<Article> Current(IAsyncEnumerator<Article> records) => new(records.Current);
}
