using System.Text;

namespace NcbiClient.Testing.Engine;

/// <summary>Makes answers with the headers that NCBI's services send.</summary>
internal static class Answers
{
    public const string Xml = "text/xml; charset=UTF-8";
    public const string Json = "application/json; charset=UTF-8";
    public const string Plain = "text/plain; charset=UTF-8";
    public const string Html = "text/html; charset=UTF-8";

    private static readonly KeyValuePair<string, string>[] s_headers =
    [
        new("Server", "Finatra"),
        new("Cache-Control", "private"),
        new("Access-Control-Allow-Origin", "*"),
        new("Access-Control-Expose-Headers", "X-RateLimit-Limit,X-RateLimit-Remaining"),
        new("X-UA-Compatible", "IE=Edge"),
        new("X-XSS-Protection", "1; mode=block"),
        new("Referrer-Policy", "origin-when-cross-origin"),
        new("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload"),
    ];

    public static EmulatorResponse Text(string body, string contentType, int statusCode = 200) => Bytes(Encoding.UTF8.GetBytes(body), contentType, statusCode);

    public static EmulatorResponse Bytes(ReadOnlyMemory<byte> body, string contentType, int statusCode = 200) =>
        new() { StatusCode = statusCode, ContentType = contentType, Headers = s_headers, Body = body };

    /// <summary>What the emulator itself refuses; NCBI would be milder, but a test should learn of its mistake.</summary>
    public static EmulatorResponse Refusal(string text, int statusCode = 400) => Text($"NcbiEmulator: {text}\n", Plain, statusCode);

    public static EmulatorResponse WithHeader(this EmulatorResponse response, string name, string value) =>
        response.With(headers: [.. response.Headers, new(name, value)]);
}
