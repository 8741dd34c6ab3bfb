using System.Net;

namespace NcbiClient;

/// <summary>An answer arrived, and it says no: an error status, or an error text under status 200.</summary>
/// <remarks>
/// Two kinds have types of their own: <see cref="NcbiRateLimitException"/> and <see cref="NcbiRequestRejectedException"/>.
/// Immutable and thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/">E-utilities in depth</see>.
/// </remarks>
public class NcbiServiceException : NcbiException
{
    internal const string DefaultNextStep = "Try again later; if it lasts, see https://www.ncbi.nlm.nih.gov/ for news of an outage.";

    /// <summary>Makes a failure of the service; <see cref="NcbiException.IsTransient"/> is <see langword="false"/> until it is set.</summary>
    /// <param name="message">What the service said, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiServiceException(string message, Exception? innerException = null)
        : this(message, DefaultNextStep, innerException)
    {
    }

    private protected NcbiServiceException(string message, string nextStep, Exception? innerException)
        : base(message, nextStep, innerException)
    {
    }

    /// <summary>The HTTP status of the last answer.</summary>
    /// <value>
    /// <see cref="HttpStatusCode.OK"/> is possible: E-utilities put many errors under status 200.
    /// <see langword="null"/> (the default) if unknown.
    /// </value>
    public HttpStatusCode? StatusCode { get; init; }
}
