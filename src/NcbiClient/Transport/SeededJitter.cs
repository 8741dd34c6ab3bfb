namespace NcbiClient.Transport;

/// <summary>
/// Repeatable chance from a seed, thread-safe without a lock (SplitMix64). Two runs of the same calls in the same order
/// pause alike.
/// </summary>
internal sealed class SeededJitter(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>The next number, from 0 up to but not including 1.</summary>
    public double Next()
    {
        unchecked
        {
            ulong z = Interlocked.Add(ref _state, 0x9E3779B97F4A7C15);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
