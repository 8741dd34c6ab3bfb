namespace NcbiClient;

/// <summary>NCBI refused because too many requests came from this API key or this IP address (HTTP 429).</summary>
/// <remarks>
/// The library paces itself, so the cause is usually another process with the same key or address.
/// Transient unless said otherwise. Immutable and thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">NCBI's usage guidelines</see>.
/// </remarks>
public sealed class NcbiRateLimitException : NcbiServiceException
{
    internal new const string DefaultNextStep =
        "Wait, then try again. If other processes share the key or the address, lower NcbiOptions.RequestsPerSecond; without a key, NcbiOptions.ApiKey allows more.";

    /// <summary>Makes a refusal for rate; <see cref="NcbiException.IsTransient"/> is <see langword="true"/>.</summary>
    /// <param name="message">What the service said, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiRateLimitException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => IsTransient = true;

    /// <summary>How long NCBI asked to wait, from the last answer's <c>Retry-After</c> header.</summary>
    /// <value><see langword="null"/> (the default) if it did not say.</value>
    public TimeSpan? RetryAfter { get; init; }
}
