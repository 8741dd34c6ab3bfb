using System.Diagnostics;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>
/// How long a value takes from one thread to another one and back. A virtual machine's processors may have a cache in common at one time, and none some minutes later: then what two threads share costs five times as much,
/// and nothing else tells.
/// </summary>
internal static class Handover
{
    private const int Turns = 200; // in a trial
    private const int MostTrials = 25;
    private const int Middle = 16; // of a few lines, of which nobody else uses any

    private static readonly TimeSpan s_most = TimeSpan.FromMilliseconds(100); // at first both may share a processor

    /// <summary>Nanoseconds; of some trials the shortest. 0 where there is one processor only.</summary>
    public static double Measure()
    {
        if (Environment.ProcessorCount == 1)
        {
            return 0; // each turn would take as long as a thread may run
        }

        long[] cells = new long[2 * Middle];
        Thread other = new(() => Answer(ref cells[Middle]));
        other.Start();
        double best = Ask(ref cells[Middle]);
        other.Join();
        return best;
    }

    private static double Ask(ref long cell)
    {
        double best = double.PositiveInfinity;
        long begin = Stopwatch.GetTimestamp();
        long value = 1;
        for (int trial = 0; trial < MostTrials && (trial == 0 || Stopwatch.GetElapsedTime(begin) < s_most); trial++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int turn = 0; turn < Turns; turn++, value += 2)
            {
                Volatile.Write(ref cell, value);
                while (Volatile.Read(ref cell) == value)
                {
                }
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Turns);
        }

        Volatile.Write(ref cell, -1);
        return best;
    }

    /// <summary>Adds one to each odd number that it sees, until a negative one comes.</summary>
    private static void Answer(ref long cell)
    {
        long value;
        while ((value = Volatile.Read(ref cell)) >= 0)
        {
            if (value % 2 == 1)
            {
                Volatile.Write(ref cell, value + 1);
            }
        }
    }
}
