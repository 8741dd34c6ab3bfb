namespace NcbiClient;

/// <summary>
/// No whole answer arrived: the name did not resolve, the connection was refused or reset, or the body ended too early.
/// </summary>
/// <remarks>Transient unless said otherwise. Immutable and thread-safe.</remarks>
public sealed class NcbiConnectionException : NcbiException
{
    private const string DefaultNextStep = "Check the network, the proxy and NcbiOptions.BaseAddress, then try again.";

    /// <summary>Makes a failure of the connection; <see cref="NcbiException.IsTransient"/> is <see langword="true"/>.</summary>
    /// <param name="message">What happened, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiConnectionException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => IsTransient = true;
}
