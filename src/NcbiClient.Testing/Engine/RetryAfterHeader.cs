using System.Globalization;

namespace NcbiClient.Testing.Engine;

/// <summary>The Retry-After header, in whole seconds.</summary>
internal static class RetryAfterHeader
{
    public static EmulatorResponse WithRetryAfter(this EmulatorResponse response, TimeSpan? retryAfter) =>
        retryAfter is { } wait ? response.WithHeader("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : response;
}
