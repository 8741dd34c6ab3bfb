using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace NcbiClient.Transport.RateLimiting;

/// <summary>
/// The limiters of this process: one for each service, account and clock, however many clients are made. Thread-safe.
/// </summary>
/// <remarks>
/// NCBI counts per API key, or per address where there is no key, over all utilities together. A limiter lives as long as
/// its clock: forgetting one early would forget requests that the server still counts.
/// </remarks>
internal static class RateLimiterRegistry
{
    private static readonly ConditionalWeakTable<TimeProvider, ConcurrentDictionary<(string Authority, string Account), StrictRateLimiter>> Clocks = [];

    private static readonly ConditionalWeakTable<TimeProvider, ConcurrentDictionary<string, SemaphoreSlim>> Turns = [];

    /// <summary>
    /// The limiter that all requests to the service of <paramref name="baseAddress"/> with this key share. Where callers
    /// ask for different rates the smallest wins, and stays.
    /// </summary>
    public static StrictRateLimiter Get(Uri baseAddress, string? apiKey, int requestsPerSecond, TimeProvider time)
    {
        string account = apiKey is null ? "anonymous" : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(apiKey)));
        string authority = Authority(baseAddress);
        StrictRateLimiter limiter = Clocks
            .GetValue(time, static _ => new())
            .GetOrAdd((authority, account), static (_, made) => new StrictRateLimiter(made.requestsPerSecond, made.time), (requestsPerSecond, time));
        limiter.LowerTo(requestsPerSecond);
        return limiter;
    }
    /// <summary>The turn at a service that takes one request at a time, whoever calls.</summary>
    public static SemaphoreSlim Turn(Uri address, TimeProvider time) =>
        Turns.GetValue(time, static _ => new()).GetOrAdd(Authority(address), static _ => new SemaphoreSlim(1, 1));

    private static string Authority(Uri address) => string.Create(null, $"{address.IdnHost}:{address.Port}");
}
