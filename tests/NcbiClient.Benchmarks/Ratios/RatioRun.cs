namespace NcbiClient.Benchmarks.Ratios;

/// <summary>All measurements of one file.</summary>
internal sealed class RatioRun
{
    private readonly Dictionary<WorkloadKind, Measured> _measured;

    private RatioRun(Dictionary<WorkloadKind, Measured> measured) => _measured = measured;

    /// <summary>How long a value went from core to core and back before or after each run, in nanoseconds, the shortest first.</summary>
    public IReadOnlyList<double> Handovers => [.. _measured.Values.SelectMany(static measured => measured.Rounds).Select(static round => round.Handover).Order()];

    /// <summary>What was measured of one workload.</summary>
    public Measured this[WorkloadKind kind] => _measured[kind];

    public static RatioRun Measure(IReadOnlyList<WorkloadKind> kinds, string file, int rounds, TextWriter progress)
    {
        List<WorkloadProcess> processes = [];
        try
        {
            foreach (WorkloadKind kind in kinds)
            {
                progress.WriteLine($"start: {kind}");
                processes.Add(new WorkloadProcess(kind, file));
            }

            return new RatioRun(kinds.Zip(Rounds.Run(processes, rounds, progress)).ToDictionary(static pair => pair.First, static pair => pair.Second));
        }
        finally
        {
            processes.ForEach(static process => process.Dispose());
        }
    }
}
