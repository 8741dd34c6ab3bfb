using System.Globalization;
using System.Text;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The table of <c>docs/performance.md</c>.</summary>
internal static class RatioTable
{
    private const double Distant = 2; // times the shortest handover

    private static readonly (WorkloadKind Kind, Func<RatioRun, Measured, string> Ratio, string Target)[] s_rows =
    [
        (WorkloadKind.XmlReader, static (_, _) => "1, the yardstick", ""),
        (WorkloadKind.Tokens, Rate(WorkloadKind.XmlReader, "the loop's rate"), ""),
        (WorkloadKind.Records, Rate(WorkloadKind.XmlReader, "the loop's rate"), "at least 2, aim 3"),
        (WorkloadKind.RecordsOnTwoCores, RateOnTwo(WorkloadKind.Records, "one core's rate"), "at least 1.7"),
        (WorkloadKind.TwoReaders, RateOnTwo(WorkloadKind.Records, "one core's rate"), "what two cores can give"),
        (WorkloadKind.Gunzip, static (_, _) => "1, the second yardstick", ""),
        (WorkloadKind.GzipOnOneThread, Time(WorkloadKind.Gunzip), "at most 2.2"),
        (WorkloadKind.GzipOnTwoThreads, TimeOnTwo(WorkloadKind.Gunzip), "at most 1.5"),
        (WorkloadKind.WriteXml, Rate(WorkloadKind.Records, "the reading rate"), "at least 0.5"),
        (WorkloadKind.WriteJson, Rate(WorkloadKind.Records, "the reading rate"), "at least 0.5"),
    ];

    public static string Measure(string file, string name, int rounds, TextWriter progress)
    {
        RatioRun run = RatioRun.Measure([.. s_rows.Select(static row => row.Kind)], file, rounds, progress);
        IWorkload records = run[WorkloadKind.Records].Workload;
        StringBuilder text = new();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Machine.Description}.\n{name}, {records.Records:N0} records, {records.Bytes / 1e6:0.0} MB; medians of {rounds} rounds, best in brackets. {HandoverText(run.Handovers)}\n\n");
        text.Append("| what | MB/s | records/s | allocated per record | collections gen 0 / 1 / 2 | ratio | target |\n|---|---|---|---|---|---|---|\n");
        foreach ((WorkloadKind kind, Func<RatioRun, Measured, string> ratio, string target) in s_rows)
        {
            Row(text, run[kind], ratio(run, run[kind]), target);
        }

        return text.ToString();
    }

    private static Func<RatioRun, Measured, string> Rate(WorkloadKind yardstick, string name) =>
        (run, measured) => string.Create(CultureInfo.InvariantCulture, $"{measured.RateOver(run[yardstick]):0.00} × {name}");

    private static Func<RatioRun, Measured, string> Time(WorkloadKind yardstick) =>
        (run, measured) => string.Create(CultureInfo.InvariantCulture, $"{1 / measured.RateOver(run[yardstick]):0.00} × its time");

    private static Func<RatioRun, Measured, string> RateOnTwo(WorkloadKind yardstick, string name) => OnTwo(yardstick, name, static rate => rate);

    private static Func<RatioRun, Measured, string> TimeOnTwo(WorkloadKind yardstick) => OnTwo(yardstick, "its time", static rate => 1 / rate);

    /// <summary>What takes two cores is told by how near they were to each other, if they were not always the same.</summary>
    private static Func<RatioRun, Measured, string> OnTwo(WorkloadKind yardstick, string name, Func<double, double> convert) => (run, measured) =>
    {
        double limit = Distant * run.Handovers[0];
        double? near = measured.RateOver(run[yardstick], limit, isWithin: true, out int nearRounds);
        double? distant = measured.RateOver(run[yardstick], limit, isWithin: false, out int distantRounds);
        string ratio = string.Create(CultureInfo.InvariantCulture, $"{convert(measured.RateOver(run[yardstick])):0.00} × {name}");
        return near is null || distant is null ? ratio
            : string.Create(CultureInfo.InvariantCulture, $"{ratio} ({convert(near.Value):0.00} in {nearRounds} rounds with near cores, {convert(distant.Value):0.00} in {distantRounds} with distant ones)");
    };

    private static string HandoverText(IReadOnlyList<double> handovers)
    {
        double[] near = [.. handovers.TakeWhile(handover => handover <= Distant * handovers[0])];
        double[] distant = [.. handovers.Skip(near.Length)];
        string text = string.Create(CultureInfo.InvariantCulture, $"A value went from core to core and back in {near[near.Length / 2]:0} ns ({near.Length} of {handovers.Count} runs: near cores)");
        return distant.Length == 0 ? $"{text}." : string.Create(CultureInfo.InvariantCulture, $"{text} or {distant[distant.Length / 2]:0} ns ({distant.Length}: distant cores).");
    }

    private static void Row(StringBuilder text, Measured measured, string ratio, string target)
    {
        Sample last = measured.Rounds[^1];
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {measured.Workload.Name} | {measured.MegabytesPerSecond:0} ({measured.BestMegabytesPerSecond:0}) | {measured.RecordsPerSecond:N0} | {measured.AllocatedPerRecord:N0} B | {last.Gen0} / {last.Gen1} / {last.Gen2} | {ratio} | {target} |\n");
    }
}
