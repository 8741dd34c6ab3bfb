namespace NcbiClient.PubMed;

/// <summary>A stream ended before it had delivered all that was announced.</summary>
/// <remarks>
/// A stream that ends without this exception is complete. Transient unless said otherwise. Immutable and thread-safe.
/// </remarks>
public sealed class NcbiIncompleteResultException : NcbiException
{
    private const string DefaultNextStep = "What was delivered is sound; stream the rest from Checkpoint.";

    /// <summary>Makes an incomplete result; <see cref="NcbiException.IsTransient"/> is <see langword="true"/>.</summary>
    /// <param name="message">What happened, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiIncompleteResultException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => IsTransient = true;

    /// <summary>How many hits there are, as the stream knew last; see <see cref="PubMedStreamProgress.Announced"/>.</summary>
    /// <value>A count of hits, 0 or more.</value>
    public long Announced { get; init; }

    /// <summary>How many hits were delivered before the end, also by the streams that this one went on from.</summary>
    /// <value>A count of hits, less than <see cref="Announced"/>.</value>
    public long Delivered { get; init; }

    /// <summary>The hits that were named and of which no record could be had.</summary>
    /// <value>PMIDs in the order of the stream; empty (the default) when the end has another reason.</value>
    public IReadOnlyList<Pmid> Missing { get; init; } = [];

    /// <summary>Where another stream can go on: it delivers exactly the rest, <see cref="Missing"/> first.</summary>
    /// <value>Null (the default) if the exception does not come from a stream of PubMed's hits.</value>
    public PubMedCheckpoint? Checkpoint { get; init; }
}
