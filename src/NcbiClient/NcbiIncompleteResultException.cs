namespace NcbiClient;

/// <summary>A stream ended before it had delivered all that was announced.</summary>
/// <remarks>
/// A stream that ends without this exception is complete. Transient unless said otherwise. Immutable and thread-safe.
/// </remarks>
public sealed class NcbiIncompleteResultException : NcbiException
{
    private const string DefaultNextStep = "What was delivered is sound; ask again for the rest.";

    /// <summary>Makes an incomplete result; <see cref="NcbiException.IsTransient"/> is <see langword="true"/>.</summary>
    /// <param name="message">What happened, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiIncompleteResultException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => IsTransient = true;

    /// <summary>How many records were announced.</summary>
    /// <value>A count of records, 0 or more.</value>
    public long Announced { get; init; }

    /// <summary>How many records were delivered before the end.</summary>
    /// <value>A count of records, less than <see cref="Announced"/>.</value>
    public long Delivered { get; init; }

    /// <summary>The hits that were named and of which no record could be had.</summary>
    /// <value>PMIDs in the order of the search; empty (the default) when the end has another reason.</value>
    public IReadOnlyList<Pmid> Missing { get; init; } = [];
}
