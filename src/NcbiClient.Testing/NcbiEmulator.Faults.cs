namespace NcbiClient.Testing;

public sealed partial class NcbiEmulator
{
    /// <summary>Lets the next requests fail, one fault each, in this order, after those already ordered. Requests over the rate limit do not use up faults.</summary>
    /// <param name="faults">The faults.</param>
    /// <returns>This emulator.</returns>
    public NcbiEmulator FailNext(params NcbiFault[] faults)
    {
        _engine.Faults.Next(Checked(faults));
        return this;
    }

    /// <summary>Lets every n-th request from now on fail, with the faults in turn. Replaces an earlier order of this kind; no faults: ends it.</summary>
    /// <param name="n">1: every request; 3: the third, the sixth, …</param>
    /// <param name="faults">The faults, used again and again. One for another utility than the request's is skipped: that request succeeds.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1.</exception>
    public NcbiEmulator FailEvery(int n, params NcbiFault[] faults)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        _engine.Faults.Every(n, Checked(faults));
        return this;
    }

    /// <summary>Lets requests fail by chance, seeded by <see cref="NcbiEmulatorOptions.Seed"/>. Replaces an earlier order of this kind; no faults: ends it.</summary>
    /// <param name="probability">The share of requests that fail, 0 to 1.</param>
    /// <param name="faults">The faults among which chance picks.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public NcbiEmulator FailRandomly(double probability, params NcbiFault[] faults)
    {
        if (!(probability is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is between 0 and 1.");
        }

        _engine.Faults.Randomly(probability, Checked(faults));
        return this;
    }

    /// <summary>Takes back all faults that are ordered and not played yet.</summary>
    /// <returns>This emulator.</returns>
    public NcbiEmulator StopFailing()
    {
        _engine.Faults.Clear();
        return this;
    }

    private static NcbiFault[] Checked(NcbiFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (NcbiFault fault in faults)
        {
            ArgumentNullException.ThrowIfNull(fault, nameof(faults));
        }

        return faults;
    }
}
