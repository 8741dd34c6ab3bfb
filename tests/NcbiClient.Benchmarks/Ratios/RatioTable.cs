using System.Globalization;
using System.Text;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The table of <c>docs/performance.md</c>.</summary>
internal static class RatioTable
{
    private static readonly (WorkloadKind Kind, Func<RatioRun, Measured, string> Ratio, string Target)[] s_rows =
    [
        (WorkloadKind.XmlReader, static (_, _) => "1, the yardstick", ""),
        (WorkloadKind.Tokens, Rate(WorkloadKind.XmlReader, "the loop's rate"), ""),
        (WorkloadKind.Records, Rate(WorkloadKind.XmlReader, "the loop's rate"), "at least 2, aim 3"),
        (WorkloadKind.RecordsOnTwoCores, Rate(WorkloadKind.Records, "one core's rate"), "at least 1.7"),
        (WorkloadKind.TwoReaders, Rate(WorkloadKind.Records, "one core's rate"), "what two cores can give"),
        (WorkloadKind.Gunzip, static (_, _) => "1, the second yardstick", ""),
        (WorkloadKind.GzipOnOneThread, Time(WorkloadKind.Gunzip), "at most 2.2"),
        (WorkloadKind.GzipOnTwoThreads, Time(WorkloadKind.Gunzip), "at most 1.5"),
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
            $"{Machine.Description}.\n{name}, {records.Records:N0} records, {records.Bytes / 1e6:0.0} MB; medians of {rounds} rounds, best in brackets.\n\n");
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
        (run, measured) => string.Create(CultureInfo.InvariantCulture, $"{measured.TimeOver(run[yardstick]):0.00} × its time");

    private static void Row(StringBuilder text, Measured measured, string ratio, string target)
    {
        Sample last = measured.Rounds[^1];
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {measured.Workload.Name} | {measured.MegabytesPerSecond:0} ({measured.BestMegabytesPerSecond:0}) | {measured.RecordsPerSecond:N0} | {measured.AllocatedPerRecord:N0} B | {last.Gen0} / {last.Gen1} / {last.Gen2} | {ratio} | {target} |\n");
    }
}
