using System.Web;
using NcbiClient.Eutils;
using NcbiClient.Tests.Transport;

namespace NcbiClient.Tests.Eutils;

/// <summary>A client over a script of answers, and the parameters that it sent.</summary>
internal sealed class EutilsClientFixture : IDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef0123";

    private readonly ScriptedHandler _handler;

    public EutilsClientFixture(string answer, int status = 200)
        : this(null, ScriptedHandler.Answer(status, answer))
    {
    }

    /// <summary>A client that gets one answer after the other, the last again and again.</summary>
    public EutilsClientFixture(string? apiKey, params Func<CancellationToken, Task<HttpResponseMessage>>[] script)
        : this(apiKey, maxRetries: 0, script)
    {
    }

    public EutilsClientFixture(string? apiKey, int maxRetries, params Func<CancellationToken, Task<HttpResponseMessage>>[] script)
    {
        // One rate budget a key and clock: a clock of its own keeps tests from waiting for each other.
        _handler = new ScriptedHandler(Clock, script);
        NcbiOptions options = new() { Tool = "tests", Email = "tests@example.org", MaxRetries = maxRetries, ApiKey = apiKey, RequestsPerSecond = apiKey is null ? 100 : null };
        Client = new EutilsClient(options, _handler, Clock, null);
    }

    public EutilsClient Client { get; }

    public ObservedClock Clock { get; } = new();

    public int Requests => _handler.Requests.Count;

    /// <summary>What the only request asked, without who asked it, as <c>name=value</c> in order.</summary>
    public IEnumerable<string> Sent => _handler.Requests.Single().Body.Split('&').Select(pair => HttpUtility.UrlDecode(pair))
        .Where(pair => pair is not ("tool=tests" or "email=tests@example.org"));

    /// <summary>The addresses asked, decoded, in order.</summary>
    public IEnumerable<string> Addresses => _handler.Requests.Select(static request => HttpUtility.UrlDecode(request.Request.RequestUri!.AbsoluteUri));

    /// <summary>The forms sent, decoded, in order.</summary>
    public IEnumerable<string> Forms => _handler.Requests.Select(static request => HttpUtility.UrlDecode(request.Body));

    public string Path => _handler.Requests.Single().Request.RequestUri!.AbsolutePath;

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }
}
