using System.Diagnostics;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>A workload of this process.</summary>
internal sealed record Workload(string Name, long Bytes, int Records, Func<long> Run) : IWorkload
{
    private const int WarmUpRuns = 3;

    private const int MostAllocatedBefore = 16_000_000; // bytes; about as many as .NET allocates between two collections, where it knows the caches

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2); // the background compiler has finished by then, also where other processes take its core

    private static readonly TimeSpan s_warmUpAgain = TimeSpan.FromSeconds(0.5); // while the others had their turn, this process slept for seconds, and its threads begin on one processor

    private readonly Random _random = new(1);

    public void WarmUp()
    {
        for (int run = 0; run < WarmUpRuns; run++)
        {
            Run();
        }

        RunFor(s_warmUp);
    }

    public Sample Measure()
    {
        RunFor(s_warmUpAgain);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        double handover = Handover.Measure();
        Allocate(_random.Next(MostAllocatedBefore));
        (int gen0, int gen1, int gen2) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        Run();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        (gen0, gen1, gen2) = (GC.CollectionCount(0) - gen0, GC.CollectionCount(1) - gen1, GC.CollectionCount(2) - gen2);
        return new Sample(seconds, allocated, gen0, gen1, gen2, Math.Max(handover, Handover.Measure()));
    }

    /// <summary>Each round then has its collections at other records: a file with a few giant records has them by chance amid such a record or not, and would have it in all rounds alike.</summary>
    private static void Allocate(int bytes)
    {
        const int Length = 1000;
        for (; bytes > 0; bytes -= Length)
        {
            GC.KeepAlive(new byte[Length]);
        }
    }

    private void RunFor(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            Run();
        }
        while (Stopwatch.GetElapsedTime(start) < time);
    }
}
