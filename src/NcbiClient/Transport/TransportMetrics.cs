using System.Diagnostics.Metrics;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Transport;

/// <summary>
/// The meter <c>NcbiClient</c>: physical requests and retries by utility, and the time spent waiting for the rate limit.
/// </summary>
internal static class TransportMetrics
{
    /// <summary>The outcome of what its caller stopped, or the client's disposal.</summary>
    public const string Cancelled = "cancelled";

    private static readonly Meter Meter = new("NcbiClient", TransportVersion.Text);

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "ncbi.client.requests", "{request}", "Requests sent, by utility and outcome.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "ncbi.client.retries", "{request}", "Requests sent again after a transient failure, by utility.");

    private static readonly Histogram<double> Waits = Meter.CreateHistogram<double>(
        "ncbi.client.rate_limit.wait", "s", "Time a request waited for the rate limit, by utility.");

    public static void CountRequest(string utility, string outcome) =>
        Requests.Add(1, new("utility", utility), new KeyValuePair<string, object?>("outcome", outcome));

    public static void CountRetry(string utility) => Retries.Add(1, new KeyValuePair<string, object?>("utility", utility));

    public static void RecordWait(string utility, TimeSpan wait) =>
        Waits.Record(wait.TotalSeconds, new KeyValuePair<string, object?>("utility", utility));

    /// <summary>One word for how an attempt ended; an attempt that never did ran into its timeout.</summary>
    public static string Outcome(Attempt? attempt) => attempt?.Verdict.Kind switch
    {
        null => "timeout",
        FailureKind.None => "ok",
        FailureKind.Connection => "connection",
        FailureKind.RateLimit => "rate_limit",
        FailureKind.Rejection => "rejected",
        _ => "service",
    };

    /// <summary>The same words for how a call ended.</summary>
    public static string Outcome(NcbiException failure) => failure switch
    {
        NcbiTimeoutException => "timeout",
        NcbiConnectionException => "connection",
        NcbiRateLimitException => "rate_limit",
        NcbiRequestRejectedException => "rejected",
        _ => "service",
    };
}
