using System.Globalization;
using System.Net.Http.Headers;

namespace NcbiClient.Transport;

/// <summary>What an answer's headers say about pace.</summary>
internal static class AnswerHeaders
{
    /// <summary>How long <c>Retry-After</c> asks to wait from now; null if it is absent, past or unreadable.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, TimeProvider time)
    {
        RetryConditionHeaderValue? value = headers.RetryAfter;
        TimeSpan? wait = value?.Delta ?? (value?.Date - time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }

    /// <summary>Whether the server says that the present second is used up (<c>X-RateLimit-Remaining: 0</c>).</summary>
    public static bool IsLastOfWindow(HttpResponseHeaders headers) =>
        headers.TryGetValues("X-RateLimit-Remaining", out IEnumerable<string>? values)
        && int.TryParse(values.FirstOrDefault(), NumberStyles.Integer, CultureInfo.InvariantCulture, out int remaining)
        && remaining <= 0;
}
