using System.Globalization;
using System.Text;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>
/// What a second core adds, in one process, round after round without a pause. A virtual machine's second core is not always a whole one,
/// so the spread of the ratios tells more than one number.
/// </summary>
internal static class CoresTable
{
    private static readonly WorkloadKind[] s_kinds = [WorkloadKind.XmlReader, WorkloadKind.XmlReaderTwice, WorkloadKind.Records, WorkloadKind.TwoReaders, WorkloadKind.RecordsOnTwoCores];

    public static string Measure(byte[] xml, string file, int rounds, TextWriter progress)
    {
        IReadOnlyList<Measured> measured = Ratios.Rounds.Run([.. s_kinds.Select(kind => FileWorkload.Create(kind, xml))], rounds, progress);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Machine.Description}.\n{file}; {rounds} rounds in one process.\n\n");
        text.Append("| what | MB/s, median (best) | over | a quarter of the rounds: less than | half | a quarter: more than |\n|---|---|---|---|---|---|\n");
        Row(text, measured[1], measured[0], "the loop once");
        Row(text, measured[3], measured[2], "one reader");
        Row(text, measured[4], measured[2], "one core");
        return text.ToString();
    }

    private static void Row(StringBuilder text, Measured measured, Measured other, string name)
    {
        double[] rates = [.. measured.RatesOver(other).Order()];
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {measured.Workload.Name} | {measured.MegabytesPerSecond:0} ({measured.BestMegabytesPerSecond:0}) | {name} | {rates[rates.Length / 4]:0.00} × | {rates[rates.Length / 2]:0.00} × | {rates[rates.Length * 3 / 4]:0.00} × |\n");
    }
}
