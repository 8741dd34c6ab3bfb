using System.Globalization;
using System.Net;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Transport;

/// <summary>Turns the end of a failed call into the exception that its caller gets.</summary>
internal static class FailureExceptions
{
    public static NcbiException Of(Attempt attempt, string utility, int attempts)
    {
        Verdict verdict = attempt.Verdict;
        string message = char.ToUpperInvariant(verdict.Message[0]) + verdict.Message[1..];
        var status = (HttpStatusCode?)attempt.Status;
        return verdict.Kind switch
        {
            FailureKind.Connection => new NcbiConnectionException(message, attempt.Cause)
            {
                Utility = utility,
                Attempts = attempts,
                IsTransient = verdict.IsTransient,
            },
            FailureKind.RateLimit => new NcbiRateLimitException(message)
            {
                Utility = utility,
                Attempts = attempts,
                StatusCode = status,
                RetryAfter = attempt.RetryAfter,
            },
            FailureKind.Rejection => Rejection(message, verdict, status, utility, attempts),
            _ => Service(message, verdict, status, utility, attempts),
        };
    }

    public static NcbiTimeoutException Timeout(CallState state, NcbiOptions options, Exception timeout)
    {
        Exception cause = ShownCause.Of(timeout, options.ApiKey);
        string limit = state.TotalTimeoutPassed
            ? $"NcbiOptions.TotalTimeout ({options.TotalTimeout.ToString("c", CultureInfo.InvariantCulture)})"
            : $"NcbiOptions.AttemptTimeout ({options.AttemptTimeout.ToString("c", CultureInfo.InvariantCulture)})";
        if (state.TotalTimeoutPassed && state.Attempts == 0)
        {
            return new NcbiTimeoutException($"No permit of the rate limit came free within {limit}: more requests wait than it lets through", cause)
            {
                Utility = state.Call.Utility,
                NextStep = "Ask for many articles in one call instead of one by one, or raise NcbiOptions.TotalTimeout.",
            };
        }

        string last = state.LastAttempt is { Verdict.IsFine: false } attempt ? $"; before that: {attempt.Verdict.Message}" : "";
        return new NcbiTimeoutException($"No whole answer within {limit}{last}", cause)
        {
            Utility = state.Call.Utility,
            Attempts = state.Attempts,
        };
    }

    /// <summary>The server has told everyone to wait longer than this call can.</summary>
    public static NcbiRateLimitException Paused(CallState state, TimeSpan pause) =>
        new($"NCBI asked for a pause that lasts another {pause.ToString("c", CultureInfo.InvariantCulture)}, longer than this call may take")
        {
            Utility = state.Call.Utility,
            Attempts = state.Attempts,
            RetryAfter = pause,
        };

    private static NcbiRequestRejectedException Rejection(string message, Verdict verdict, HttpStatusCode? status, string utility, int attempts) => new(message)
    {
        Utility = utility,
        Attempts = attempts,
        StatusCode = status,
        NextStep = verdict.NextStep ?? NcbiRequestRejectedException.DefaultNextStep,
    };

    private static NcbiServiceException Service(string message, Verdict verdict, HttpStatusCode? status, string utility, int attempts) => new(message)
    {
        IsTransient = verdict.IsTransient,
        Utility = utility,
        Attempts = attempts,
        StatusCode = status,
        NextStep = verdict.NextStep ?? NcbiServiceException.DefaultNextStep,
    };
}
