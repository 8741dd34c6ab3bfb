using System.Globalization;
using System.Text;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The table of <c>docs/performance.md</c>.</summary>
internal static class RatioTable
{
    public static string Write(RatioRun run, string file)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Machine.Description}.\n{file}; medians of {run.XmlReader.Rounds.Count} rounds, best in brackets.\n\n");
        text.Append("| what | MB/s | records/s | allocated per record | collections gen 0 / 1 / 2 | ratio | target |\n|---|---|---|---|---|---|---|\n");
        Row(text, run.XmlReader, "1, the yardstick", "");
        Row(text, run.Tokens, $"{run.Tokens.RateOver(run.XmlReader):0.00} × the loop's rate", "");
        Row(text, run.Records, $"{run.Records.RateOver(run.XmlReader):0.00} × the loop's rate", "at least 2, aim 3");
        Row(text, run.RecordsOnTwoCores, $"{run.RecordsOnTwoCores.RateOver(run.Records):0.00} × one core's rate", "at least 1.7");
        Row(text, run.TwoReaders, $"{run.TwoReaders.RateOver(run.Records):0.00} × one core's rate", "what two cores can give");
        Row(text, run.Gunzip, "1, the second yardstick", "");
        Row(text, run.GzipOnOneThread, $"{run.GzipOnOneThread.TimeOver(run.Gunzip):0.00} × its time", "at most 2.2");
        Row(text, run.GzipOnTwoThreads, $"{run.GzipOnTwoThreads.TimeOver(run.Gunzip):0.00} × its time", "at most 1.5");
        Row(text, run.WriteXml, $"{run.WriteXml.RateOver(run.Records):0.00} × the reading rate", "at least 0.5");
        Row(text, run.WriteJson, $"{run.WriteJson.RateOver(run.Records):0.00} × the reading rate", "at least 0.5");
        return text.ToString();
    }

    private static void Row(StringBuilder text, Measured measured, string ratio, string target)
    {
        Sample last = measured.Rounds[^1];
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {measured.Workload.Name} | {measured.MegabytesPerSecond:0} ({measured.BestMegabytesPerSecond:0}) | {measured.RecordsPerSecond:N0} | {measured.AllocatedPerRecord:N0} B | {last.Gen0} / {last.Gen1} / {last.Gen2} | {ratio} | {target} |\n");
    }
}
