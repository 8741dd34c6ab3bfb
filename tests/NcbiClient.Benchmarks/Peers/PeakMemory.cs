using System.Globalization;
using System.Text;
using NcbiClient.Benchmarks.Generation;

namespace NcbiClient.Benchmarks.Peers;

/// <summary>The most memory that <c>ncbi parse</c> holds for a small file and for one a hundred times as large.</summary>
internal static class PeakMemory
{
    private static readonly int[] s_records = [3_000, 300_000];
    private static readonly string[] s_formats = ["summary", "jsonl", "xml"];

    public static async Task<string> RunAsync(string ncbi)
    {
        StringBuilder text = new("| what | records | peak memory | seconds | target |\n|---|---|---|---|---|\n");
        foreach (int records in s_records)
        {
            string file = Path.Combine(Path.GetTempPath(), $"ncbiclient-{Environment.ProcessId}-{records}.xml.gz");
            BaselineFile.Write(file, records);
            foreach (string format in s_formats)
            {
                ProcessRun run = await ProcessRun.RunAsync(ncbi, ["parse", file, "--format", format]);
                text.Append(CultureInfo.InvariantCulture, $"| `ncbi parse --format {format}` | {records:N0} | {run.PeakMegabytes:0} MB | {run.Seconds:0.00} | at most 120 MB |\n");
            }

            File.Delete(file);
        }

        return text.ToString();
    }
}
