using System.Globalization;

namespace NcbiClient.Testing.Engine;

/// <summary>Counts requests per API key, or per address without one, in a window of one second that slides. Thread-safe.</summary>
internal sealed class RateGate(NcbiEmulatorOptions options)
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly Dictionary<string, Queue<long>> _admitted = new(StringComparer.Ordinal);

    public Admission Admit(EmulatorRequest request)
    {
        string? key = string.IsNullOrEmpty(request.ApiKey) ? null : request.ApiKey;
        if (key is not null && options.ApiKeys is { } valid && !valid.Contains(key))
        {
            return new Admission(options.RequestsPerSecond, options.RequestsPerSecond, false, InvalidKey(key));
        }

        int limit = key is null ? options.RequestsPerSecond : options.RequestsPerSecondWithKey;
        int count = Count(key is null ? $"ip {request.ClientAddress}" : $"key {key}", limit);
        bool tooMany = options.EnforceRateLimit && count > limit;
        EmulatorResponse? refusal = tooMany ? TooMany(key ?? request.ClientAddress, count, limit, options.RetryAfter) : null;
        return new Admission(limit, Math.Max(0, limit - count), tooMany, refusal);
    }

    /// <summary>The body and status of a 429, whatever retmode was asked for.</summary>
    public static EmulatorResponse TooMany(string keyOrAddress, int count, int limit, TimeSpan? retryAfter)
    {
        string body = string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"error\":\"API rate limit exceeded\",\"api-key\":{JsonText.Quote(keyOrAddress)},\"count\":\"{count}\",\"limit\":\"{limit}\"}}\n");
        return Answers.Text(body, "application/json", 429).WithRetryAfter(retryAfter);
    }

    /// <summary>The number of requests in the window, this one included. Refused ones do not prolong the wait.</summary>
    private int Count(string caller, int limit)
    {
        lock (_gate)
        {
            if (!_admitted.TryGetValue(caller, out Queue<long>? admitted))
            {
                _admitted[caller] = admitted = new Queue<long>();
            }

            long now = options.TimeProvider.GetTimestamp();
            while (admitted.TryPeek(out long oldest) && options.TimeProvider.GetElapsedTime(oldest, now) >= s_window)
            {
                admitted.Dequeue();
            }

            if (admitted.Count < limit || !options.EnforceRateLimit)
            {
                admitted.Enqueue(now);
                return admitted.Count;
            }

            return admitted.Count + 1;
        }
    }

    private static EmulatorResponse InvalidKey(string key) =>
        Answers.Text($"{{\"error\":\"API key invalid\",\"api-key\":{JsonText.Quote(key)},\"type\":\"invalid\",\n\"status\":\"unknown\"}}\n", "application/json", 400);
}
