namespace NcbiClient.Testing;

/// <summary>An answer of the emulator, and what the transport has to do to it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EmulatorResponse
{
    /// <summary>The HTTP status code.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The media type with its charset, for example <c>text/xml; charset=UTF-8</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>The headers beside Content-Type, as recorded from NCBI. Content-Length is never among them: NCBI answers in chunks.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The bytes to send. After a fault this may be the beginning of the answer only.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What to do after the body, or instead of answering.</summary>
    public ResponseEnding Ending { get; init; }

    /// <summary>How long to wait, on the emulator's clock, before anything is sent. Default: zero.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The status and size on one line.</summary>
    /// <returns>For example <c>200 text/xml; charset=UTF-8, 1234 bytes, Complete</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{StatusCode} {ContentType}, {Body.Length} bytes, {Ending}");

    internal EmulatorResponse With(ReadOnlyMemory<byte>? body = null, ResponseEnding? ending = null, TimeSpan? delay = null, IReadOnlyList<KeyValuePair<string, string>>? headers = null) => new()
    {
        StatusCode = StatusCode,
        ContentType = ContentType,
        Headers = headers ?? Headers,
        Body = body ?? Body,
        Ending = ending ?? Ending,
        Delay = delay ?? Delay,
    };
}
