using BenchmarkDotNet.Running;
using NcbiClient.Benchmarks.Generation;
using NcbiClient.Benchmarks.Peers;
using NcbiClient.Benchmarks.Ratios;

namespace NcbiClient.Benchmarks;

/// <summary>
/// <c>ratios</c>, <c>guard</c>, <c>generate</c> and <c>xtract</c>, which <c>docs/performance.md</c> explains; anything else is for BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private const int BaselineRecords = 30_000;

    public static async Task<int> Main(string[] args)
    {
        Arguments arguments = new(args);
        switch (arguments.Verb)
        {
            case "ratios":
                return Ratios(arguments);
            case "guard":
                return SpeedGuard.Run(Xml(arguments, 2000), arguments.Ratio("bound", SpeedGuard.Bound), Console.Out);
            case "generate":
                BaselineFile.Write(arguments.Required("file"), arguments.Number("records", BaselineRecords));
                return 0;
            case "xtract":
                return Print(await XtractComparison.RunAsync(arguments.Required("ncbi"), arguments.Required("file"), arguments.Number("rounds", 5)), arguments);
            case "memory":
                return Print(await PeakMemory.RunAsync(arguments.Required("ncbi")), arguments);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }

    private static int Ratios(Arguments arguments)
    {
        RatioRun run = RatioRun.Measure(Xml(arguments, BaselineRecords), arguments.Number("rounds", 9), Console.Error);
        string name = arguments.Text("file") is { } path ? Path.GetFileName(path) : "The generated file";
        return Print(RatioTable.Write(run, $"{name}, {run.Records.Workload.Records:N0} records, {run.Records.Workload.Bytes / 1e6:0.0} MB"), arguments);
    }

    private static int Print(string table, Arguments arguments)
    {
        Console.WriteLine(table);
        if (arguments.Text("document") is { } document)
        {
            DocumentSection.Replace(document, arguments.Required("section"), table);
        }

        return 0;
    }

    private static byte[] Xml(Arguments arguments, int records) =>
        arguments.Text("file") is { } path ? PlainFile.Read(path) : BaselineFile.Create(arguments.Number("records", records));
}
