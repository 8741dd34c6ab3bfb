using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Description =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB; {RuntimeInformation.OSDescription}; "
        + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {(GCSettings.IsServerGC ? "server" : "workstation")} GC, {(GCSettings.LatencyMode == GCLatencyMode.Batch ? "not " : "")}concurrent{FirstGeneration()}";

    /// <summary>How large the first generation is to be, if whoever runs this said so; else .NET decides by the processor's caches.</summary>
    private static string FirstGeneration() =>
        long.TryParse(Environment.GetEnvironmentVariable("DOTNET_GCgen0size")?.Replace("0x", "", StringComparison.Ordinal), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long bytes)
            ? string.Create(CultureInfo.InvariantCulture, $", DOTNET_GCgen0size of {bytes / 1e6:0.0} MB")
            : "";

    private static string Processor()
    {
        const string Path = "/proc/cpuinfo";
        string? line = File.Exists(Path) ? File.ReadLines(Path).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? "an unnamed processor";
    }
}
