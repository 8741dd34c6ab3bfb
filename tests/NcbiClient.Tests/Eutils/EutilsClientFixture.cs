using System.Web;
using NcbiClient.Eutils;
using NcbiClient.Tests.Transport;

namespace NcbiClient.Tests.Eutils;

/// <summary>A client over a script of answers, and the parameters that it sent.</summary>
internal sealed class EutilsClientFixture : IDisposable
{
    private static readonly NcbiOptions Options = new() { Tool = "tests", Email = "tests@example.org", MaxRetries = 0 };
    private readonly ScriptedHandler _handler;

    public EutilsClientFixture(string answer, int status = 200)
    {
        // One rate budget a key and clock: a clock of its own keeps tests from waiting for each other.
        ObservedClock clock = new();
        _handler = new ScriptedHandler(clock, ScriptedHandler.Answer(status, answer));
        Client = new EutilsClient(Options, _handler, clock, null);
    }

    public EutilsClient Client { get; }

    public int Requests => _handler.Requests.Count;

    /// <summary>What the only request asked, without who asked it, as <c>name=value</c> in order.</summary>
    public IEnumerable<string> Sent => _handler.Requests.Single().Body.Split('&').Select(pair => HttpUtility.UrlDecode(pair))
        .Where(pair => pair is not ("tool=tests" or "email=tests@example.org"));

    public string Path => _handler.Requests.Single().Request.RequestUri!.AbsolutePath;

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }
}
