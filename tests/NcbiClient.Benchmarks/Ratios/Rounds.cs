namespace NcbiClient.Benchmarks.Ratios;

/// <summary>Runs workloads in turn, round by round, so that what disturbs the machine disturbs all of them.</summary>
internal static class Rounds
{
    public static IReadOnlyList<Measured> Run(IReadOnlyList<IWorkload> workloads, int rounds, TextWriter progress)
    {
        foreach (IWorkload workload in workloads)
        {
            progress.WriteLine($"warm-up: {workload.Name}");
            workload.WarmUp();
        }

        List<Sample>[] samples = [.. workloads.Select(static _ => new List<Sample>())];
        for (int round = 1; round <= rounds; round++)
        {
            progress.WriteLine($"round {round} of {rounds}");
            for (int i = 0; i < workloads.Count; i++)
            {
                samples[i].Add(workloads[i].Measure());
                progress.WriteLine($"  {workloads[i].Bytes / samples[i][^1].Seconds / 1e6,7:0} MB/s {workloads[i].Name}");
            }
        }

        return [.. workloads.Select((workload, i) => new Measured(workload, samples[i]))];
    }
}
