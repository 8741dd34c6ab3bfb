using NcbiClient.Records;

namespace NcbiClient.Testing;

/// <summary>A request that reached the emulator, and what it answered. Immutable.</summary>
public sealed record RecordedRequest
{
    /// <summary>The utility: <c>esearch</c>, <c>efetch</c>, <c>idconv</c> for the ID converter, <c>citmatch</c> for the citation matcher, or whatever name was asked for.</summary>
    public required string Utility { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The parameters in the order sent. The value of <c>api_key</c> is replaced by its fingerprint.</summary>
    public required EquatableList<EmulatorParameter> Parameters { get; init; }

    /// <summary>When the request reached the emulator, on its clock.</summary>
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>The first 8 hexadecimal digits of the API key's SHA-256, enough to tell two keys apart; null if no key was sent.</summary>
    public string? ApiKeyFingerprint { get; init; }

    /// <summary>The status code answered; null while there is none (not answered yet, reset, or left hanging).</summary>
    public int? StatusCode { get; init; }

    /// <summary>The fault that was played, or null.</summary>
    public NcbiFault? Fault { get; init; }

    /// <summary>Whether the request was refused because it came too fast.</summary>
    public bool WasRateLimited { get; init; }

    /// <summary>The value of a parameter.</summary>
    /// <param name="name">The parameter's name, for example <c>term</c>.</param>
    /// <returns>The first value sent under that name; null if there was none.</returns>
    public string? Parameter(string name)
    {
        foreach (EmulatorParameter parameter in Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Value;
            }
        }

        return null;
    }

    /// <summary>The request and its outcome on one line, without the API key.</summary>
    /// <returns>For example <c>esearch db=pubmed&amp;term=asthma → 200</c>.</returns>
    public override string ToString()
    {
        string outcome = StatusCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no answer";
        return $"{Utility} {string.Join('&', (IEnumerable<EmulatorParameter>)Parameters)} → {outcome}{(Fault is null ? "" : $" ({Fault})")}";
    }
}
