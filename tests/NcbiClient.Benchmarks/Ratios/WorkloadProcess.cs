using System.Diagnostics;
using System.Globalization;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>A workload in a process of its own, as in a program that does nothing else: none is compiled for what another one does, or collects what another one left.</summary>
internal sealed class WorkloadProcess : IWorkload, IDisposable
{
    private readonly Process _process;

    public WorkloadProcess(WorkloadKind kind, string file)
    {
        string program = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(WorkloadProcess).Assembly.Location] : [];
        _process = Process.Start(new ProcessStartInfo(program, [.. host, "workload", "--kind", $"{kind}", "--file", file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string[] parts = Answer().Split(' ', 3);
        (Bytes, Records, Name) = (long.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    public string Name { get; }

    public long Bytes { get; }

    public int Records { get; }

    public void WarmUp() => Ask(WorkloadHost.WarmUp);

    public Sample Measure()
    {
        string[] parts = Ask(WorkloadHost.Measure).Split(' ');
        int[] collections = [.. parts[2..5].Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        return new Sample(double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), collections[0], collections[1], collections[2], double.Parse(parts[5], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close(); // which ends it
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        return Answer();
    }

    private string Answer() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("A process that measures has ended.");
}
