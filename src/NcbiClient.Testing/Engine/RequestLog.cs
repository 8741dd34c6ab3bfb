using System.Security.Cryptography;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Testing.Engine;

/// <summary>Every request in the order of arrival. Thread-safe.</summary>
internal sealed class RequestLog(TimeProvider time)
{
    private readonly object _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    public EquatableList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <summary>Notes the arrival; the request's answer is completed later.</summary>
    public RecordedRequest Arrive(EmulatorRequest request)
    {
        string? fingerprint = string.IsNullOrEmpty(request.ApiKey) ? null : Fingerprint(request.ApiKey);
        lock (_gate)
        {
            RecordedRequest arrived = new()
            {
                Utility = request.Utility,
                Method = request.Method,
                Parameters = [.. request.Parameters.Select(parameter => parameter.Name == EmulatorParameter.ApiKey ? parameter with { Value = fingerprint ?? "" } : parameter)],
                ArrivedAt = time.GetUtcNow(),
                ApiKeyFingerprint = fingerprint,
            };
            _requests.Add(arrived);
            return arrived;
        }
    }

    public void Complete(RecordedRequest arrived, EmulatorResponse response, NcbiFault? fault, bool rateLimited)
    {
        bool answers = response.Ending is not (ResponseEnding.HangBeforeHeaders or ResponseEnding.ResetBeforeHeaders);
        lock (_gate)
        {
            int at = _requests.FindLastIndex(request => ReferenceEquals(request, arrived));
            if (at >= 0)
            {
                _requests[at] = arrived with { StatusCode = answers ? response.StatusCode : null, Fault = fault, WasRateLimited = rateLimited };
            }
        }
    }

    private static string Fingerprint(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8].ToLowerInvariant();
}
