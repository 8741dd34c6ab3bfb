using System.Globalization;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>What a process does that measures one workload: each line that it gets is a command, each line that it gives an answer.</summary>
internal static class WorkloadHost
{
    public const string WarmUp = "warm-up";
    public const string Measure = "measure";

    public static void Serve(Workload workload, TextReader commands, TextWriter answers)
    {
        answers.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workload.Bytes} {workload.Records} {workload.Name}"));
        while (commands.ReadLine() is { } command)
        {
            if (command == WarmUp)
            {
                workload.WarmUp();
                answers.WriteLine();
            }
            else
            {
                Sample sample = workload.Measure();
                answers.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sample.Seconds:R} {sample.AllocatedBytes} {sample.Gen0} {sample.Gen1} {sample.Gen2} {sample.Handover:R}"));
            }
        }
    }
}
