using System.Diagnostics;
using System.Globalization;

namespace NcbiClient.Benchmarks.Peers;

/// <summary>One run of a program: its wall time and the most memory that its own process held.</summary>
internal sealed record ProcessRun(double Seconds, double PeakMegabytes)
{
    /// <summary>Runs a program whose output goes nowhere.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static async Task<ProcessRun> RunAsync(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        double peak = 0;
        while (await Task.WhenAny(output, Task.Delay(5)) != output)
        {
            peak = Math.Max(peak, PeakMemory(process.Id));
        }

        await process.WaitForExitAsync();
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        return process.ExitCode == 0 ? new ProcessRun(seconds, peak) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>The kernel's high-water mark, which only grows: looking now and then misses the last moment at most.</summary>
    private static double PeakMemory(int id)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }
}
