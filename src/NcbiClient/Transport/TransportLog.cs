using Microsoft.Extensions.Logging;

namespace NcbiClient.Transport;

/// <summary>Every log line of the transport. None holds a search term, an identifier, an address or the API key.</summary>
internal static partial class TransportLog
{
    public const string Category = "NcbiClient.Transport";

    [LoggerMessage(1, LogLevel.Debug, "{Utility} waited {Waited} for the rate limit.")]
    public static partial void WaitedForPermit(this ILogger logger, string utility, TimeSpan waited);

    [LoggerMessage(2, LogLevel.Information, "{Utility}: attempt {Attempt} ended with {Outcome} (HTTP {Status}); the next follows in {Delay}.")]
    public static partial void Retrying(this ILogger logger, string utility, int attempt, string outcome, object status, TimeSpan delay);

    [LoggerMessage(3, LogLevel.Debug, "{Utility} answered {Bytes} bytes after {Attempts} attempts.")]
    public static partial void Answered(this ILogger logger, string utility, int bytes, int attempts);

    [LoggerMessage(4, LogLevel.Warning, "{Utility} failed after {Attempts} attempts: {Failure}.")]
    public static partial void Failed(this ILogger logger, string utility, int attempts, string failure);
}
