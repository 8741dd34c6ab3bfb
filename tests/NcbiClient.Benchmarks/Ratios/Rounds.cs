using System.Diagnostics;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>Runs workloads in turn, round by round, so that what disturbs the machine disturbs all of them.</summary>
internal static class Rounds
{
    private const int WarmUpRuns = 3;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<Measured> Run(IReadOnlyList<Workload> workloads, int rounds, TextWriter progress)
    {
        foreach (Workload workload in workloads)
        {
            progress.WriteLine($"warm-up: {workload.Name}");
            WarmUp(workload);
        }

        List<Sample>[] samples = [.. workloads.Select(static _ => new List<Sample>())];
        for (int round = 1; round <= rounds; round++)
        {
            progress.WriteLine($"round {round} of {rounds}");
            for (int i = 0; i < workloads.Count; i++)
            {
                samples[i].Add(Measure(workloads[i]));
                progress.WriteLine($"  {workloads[i].Bytes / samples[i][^1].Seconds / 1e6,7:0} MB/s {workloads[i].Name}");
            }
        }

        return [.. workloads.Select((workload, i) => new Measured(workload, samples[i]))];
    }

    /// <summary>Long enough for the background compiler to finish, also where other processes take its core.</summary>
    private static void WarmUp(Workload workload)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < WarmUpRuns || Stopwatch.GetElapsedTime(start) < s_warmUp; run++)
        {
            workload.Run();
        }
    }

    private static Sample Measure(Workload workload)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        (int gen0, int gen1, int gen2) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        workload.Run();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Sample(seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, GC.CollectionCount(0) - gen0, GC.CollectionCount(1) - gen1, GC.CollectionCount(2) - gen2);
    }
}
