namespace NcbiClient;

/// <summary>
/// No whole answer arrived within <see cref="NcbiOptions.AttemptTimeout"/> on the last attempt, or within
/// <see cref="NcbiOptions.TotalTimeout"/> over all of them.
/// </summary>
/// <remarks>
/// Transient unless said otherwise. The caller's own cancellation is never reported this way: it stays an
/// <see cref="OperationCanceledException"/>. Immutable and thread-safe.
/// </remarks>
public sealed class NcbiTimeoutException : NcbiException
{
    private const string DefaultNextStep =
        "Try again later, ask for fewer records at once, or raise NcbiOptions.AttemptTimeout and NcbiOptions.TotalTimeout.";

    /// <summary>Makes a timeout; <see cref="NcbiException.IsTransient"/> is <see langword="true"/>.</summary>
    /// <param name="message">What happened, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiTimeoutException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => IsTransient = true;
}
