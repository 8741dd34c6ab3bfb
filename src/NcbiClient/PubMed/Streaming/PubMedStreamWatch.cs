namespace NcbiClient.PubMed;

/// <summary>
/// Keeps the latest progress of a stream, for code that looks when it wants to: within the loop, <see cref="Latest"/> already counts the hit in hand.
/// </summary>
/// <remarks>Thread-safe. One watch follows one stream. (<see cref="Progress{T}"/> reports later, on another thread: good for a display, too late for a checkpoint.)</remarks>
public sealed class PubMedStreamWatch : IProgress<PubMedStreamProgress>
{
    private PubMedStreamProgress? _latest;

    /// <summary>What was reported last.</summary>
    /// <value>Null before the first report.</value>
    public PubMedStreamProgress? Latest => Volatile.Read(ref _latest);

    /// <summary>Where another stream can go on; a short form of <see cref="Latest"/>'s.</summary>
    /// <value>Null before the first report: nothing was delivered yet.</value>
    public PubMedCheckpoint? Checkpoint => Latest?.Checkpoint;

    /// <summary>Called by the stream.</summary>
    /// <param name="value">The progress.</param>
    public void Report(PubMedStreamProgress value) => Volatile.Write(ref _latest, value);
}
