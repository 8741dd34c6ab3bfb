namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The rounds of one workload.</summary>
internal sealed record Measured(IWorkload Workload, IReadOnlyList<Sample> Rounds)
{
    public double MedianSeconds => Median(Rounds.Select(static round => round.Seconds));

    public double BestSeconds => Rounds.Min(static round => round.Seconds);

    public double MegabytesPerSecond => Workload.Bytes / MedianSeconds / 1e6;

    public double BestMegabytesPerSecond => Workload.Bytes / BestSeconds / 1e6;

    public double RecordsPerSecond => Workload.Records / MedianSeconds;

    public double AllocatedPerRecord => Median(Rounds.Select(static round => (double)round.AllocatedBytes)) / Workload.Records;

    /// <summary>How many times as fast as another: the median over the rounds, in each of which both ran one after the other.</summary>
    public double RateOver(Measured other) => Median(RatesOver(other));

    /// <summary>How many times as fast as another, in each round.</summary>
    public IEnumerable<double> RatesOver(Measured other) => Rounds.Zip(other.Rounds, (own, its) => Workload.Records / own.Seconds / (other.Workload.Records / its.Seconds));

    /// <summary>The same, over the rounds only in which a value went from core to core within some time, or did not; null when there are none.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="limit">That time, in nanoseconds.</param>
    /// <param name="isWithin">Whether it did.</param>
    /// <param name="rounds">How many rounds there are.</param>
    public double? RateOver(Measured other, double limit, bool isWithin, out int rounds)
    {
        double[] rates = [.. RatesOver(other).Where((_, round) => Rounds[round].Handover <= limit == isWithin)];
        rounds = rates.Length;
        return rounds == 0 ? null : Median(rates);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
