using BenchmarkDotNet.Running;
using NcbiClient.Benchmarks.Generation;
using NcbiClient.Benchmarks.Peers;
using NcbiClient.Benchmarks.Ratios;

namespace NcbiClient.Benchmarks;

/// <summary>
/// <c>ratios</c> (and <c>workload</c>, which it starts), <c>cores</c>, <c>guard</c>, <c>generate</c>, <c>xtract</c> and <c>memory</c>, which <c>docs/performance.md</c> explains; anything else is for BenchmarkDotNet.
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
            case "workload":
                WorkloadHost.Serve(FileWorkload.Create(Enum.Parse<WorkloadKind>(arguments.Required("kind")), PlainFile.Read(arguments.Required("file"))), Console.In, Console.Out);
                return 0;
            case "cores":
                byte[] read = Xml(arguments, BaselineRecords);
                return Print(CoresTable.Measure(read, $"{arguments.Text("file") ?? "The generated file"}, {read.Length / 1e6:0.0} MB", arguments.Number("rounds", 41), Console.Error), arguments);
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
        if (arguments.Text("file") is { } given)
        {
            return Ratios(given, Path.GetFileName(given), arguments);
        }

        string generated = Path.GetTempFileName();
        try
        {
            BaselineFile.Write(generated, arguments.Number("records", BaselineRecords));
            return Ratios(generated, "The generated file", arguments);
        }
        finally
        {
            File.Delete(generated);
        }
    }

    private static int Ratios(string file, string name, Arguments arguments) =>
        Print(RatioTable.Measure(file, name, arguments.Number("rounds", 9), Console.Error), arguments);

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
