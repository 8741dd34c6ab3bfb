using System.Globalization;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>Fails when reading has become slow beyond what noise explains; <c>.ci/run</c> runs it.</summary>
internal static class SpeedGuard
{
    /// <summary>The least rate of full records, as a fraction of a bare <c>XmlReader</c> loop's: far below what is aimed at.</summary>
    public const double Bound = 0.7;

    private const int Rounds = 15;

    /// <summary>0 when the bound holds, 1 when not. Compares the best rounds, since noise only ever slows.</summary>
    public static int Run(byte[] xml, double bound, TextWriter output)
    {
        IReadOnlyList<Measured> measured = Ratios.Rounds.Run(
            [FileWorkload.Create(WorkloadKind.XmlReader, xml), FileWorkload.Create(WorkloadKind.Records, xml)], Rounds, TextWriter.Null);
        double ratio = measured[0].BestSeconds / measured[1].BestSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Full records at {ratio:0.00} times the rate of a bare XmlReader.Read() loop; {(ratio >= bound ? "at least" : "FAILED, not even")} {bound:0.00}."));
        return ratio >= bound ? 0 : 1;
    }
}
