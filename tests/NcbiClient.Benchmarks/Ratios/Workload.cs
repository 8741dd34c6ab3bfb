using System.Diagnostics;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>A workload of this process.</summary>
internal sealed record Workload(string Name, long Bytes, int Records, Func<long> Run) : IWorkload
{
    private const int WarmUpRuns = 3;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2); // the background compiler has finished by then, also where other processes take its core

    private static readonly TimeSpan s_warmUpAgain = TimeSpan.FromSeconds(0.5); // while the others had their turn, this process slept for seconds, and its threads begin on one processor

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
        (int gen0, int gen1, int gen2) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        Run();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Sample(seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, GC.CollectionCount(0) - gen0, GC.CollectionCount(1) - gen1, GC.CollectionCount(2) - gen2);
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
