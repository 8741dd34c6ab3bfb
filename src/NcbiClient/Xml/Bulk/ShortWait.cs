namespace NcbiClient.Xml.Bulk;

/// <summary>
/// Waits for what as a rule comes within some microseconds: a thread that sleeps wakes up later than that, on a machine that others use too by milliseconds. Thread-safe: of several one waits, and the
/// others may sleep, since one is enough to go on at once.
/// </summary>
/// <remarks>Where it does not come in time, as with a slow stream or a slow caller, less and less is spent on it; where it comes soon, more again, up to a millisecond.</remarks>
internal sealed class ShortWait
{
    private const int Most = 1024; // turns of a microsecond or less; in every other one another thread may have the processor
    private const int Least = 32;

    private int _waiting;

    /// <summary>How many turns the next one takes at most.</summary>
    public int Patience { get; private set; } = Most;

    /// <summary>Waits until that is so, but not for long, and not at all while another one waits.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="isSo">Asked again and again.</param>
    public void Until<T>(T subject, Func<T, bool> isSo)
    {
        if (isSo(subject) || Interlocked.Exchange(ref _waiting, 1) == 1)
        {
            return;
        }

        SpinWait spin = default;
        bool isInTime = false;
        while (!isInTime && spin.Count < Patience)
        {
            spin.SpinOnce(sleep1Threshold: -1);
            isInTime = isSo(subject);
        }

        Patience = !isInTime ? Math.Max(Least, Patience / 2)
            : spin.Count <= Patience / 2 ? Math.Min(Most, Patience * 2)
            : Patience; // it came only just in time: what takes so long each time is not waited for longer
        Volatile.Write(ref _waiting, 0);
    }
}
