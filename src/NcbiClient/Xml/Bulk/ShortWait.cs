namespace NcbiClient.Xml.Bulk;

/// <summary>Waits for what as a rule comes within some microseconds: a thread that sleeps wakes up later than that, on a machine that others use too by milliseconds. Not thread-safe.</summary>
/// <remarks>As long as it comes in time there is much patience for it; where it does not, as with a slow stream or a slow caller, less and less is spent.</remarks>
internal sealed class ShortWait
{
    private const int Most = 1024; // turns of a microsecond or less, in half of which another thread may have the processor
    private const int Least = 32;

    /// <summary>How many turns the next one takes at most.</summary>
    public int Patience { get; private set; } = Most;

    /// <summary>Waits for that, but not for long.</summary>
    public void For(Task change)
    {
        SpinWait spin = default;
        while (!change.IsCompleted && spin.Count < Patience)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        Patience = change.IsCompleted ? Math.Min(Most, Patience * 2) : Math.Max(Least, Patience / 2);
    }
}
