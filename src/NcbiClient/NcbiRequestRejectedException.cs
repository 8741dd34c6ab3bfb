namespace NcbiClient;

/// <summary>
/// NCBI understood and refused: an invalid API key, an unknown database, a malformed query, an expired history, a window past its limit.
/// The same request will be refused again. A proxy that wants credentials and an address where no utility is are told as this, too: see <see cref="NcbiException.NextStep"/>.
/// </summary>
/// <remarks>Not transient unless said otherwise. Immutable and thread-safe.</remarks>
public sealed class NcbiRequestRejectedException : NcbiServiceException
{
    internal new const string DefaultNextStep = "Change the request: trying again unchanged will not help.";

    /// <summary>Makes a rejection; <see cref="NcbiException.IsTransient"/> is <see langword="false"/>.</summary>
    /// <param name="message">What the service said, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiRequestRejectedException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException)
    {
    }
}
