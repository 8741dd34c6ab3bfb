namespace NcbiClient.Benchmarks.Ratios;

/// <summary>All measurements of one file.</summary>
internal sealed record RatioRun(
    Measured XmlReader, Measured Tokens, Measured Records, Measured RecordsOnTwoCores, Measured TwoReaders, Measured Gunzip, Measured GzipOnOneThread, Measured GzipOnTwoThreads, Measured WriteXml, Measured WriteJson)
{
    public static RatioRun Measure(string file, int rounds, TextWriter progress)
    {
        List<WorkloadProcess> processes = [];
        try
        {
            foreach (WorkloadKind kind in Enum.GetValues<WorkloadKind>())
            {
                progress.WriteLine($"start: {kind}");
                processes.Add(new WorkloadProcess(kind, file));
            }

            IReadOnlyList<Measured> all = Rounds.Run(processes, rounds, progress);
            return new RatioRun(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
        }
        finally
        {
            processes.ForEach(static process => process.Dispose());
        }
    }
}
