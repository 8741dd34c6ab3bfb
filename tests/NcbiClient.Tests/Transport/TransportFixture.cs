using System.Text;
using NcbiClient.Transport;

namespace NcbiClient.Tests.Transport;

/// <summary>A transport over a script, on a clock of its own.</summary>
internal sealed class TransportFixture : IDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef0123";
    public const string Articles = "<PubmedArticleSet></PubmedArticleSet>";

    private readonly NcbiOptions _options = new() { Tool = "tests", Email = "tests@example.org", ApiKey = Key, JitterSeed = 7 };

    public TransportFixture(params Func<CancellationToken, Task<HttpResponseMessage>>[] script)
    {
        Handler = new ScriptedHandler(Clock, script);
        Clock.SetUtcNow(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    }

    public ObservedClock Clock { get; } = new();

    public ScriptedHandler Handler { get; }

    public NcbiOptions Options => _options;

    /// <summary>Waits longer than any pause between attempts and shorter than the timeouts.</summary>
    public TimeSpan AttemptTimeout => _options.AttemptTimeout;

    public static EutilsCall Fetch(string id = "1") => new()
    {
        Utility = "efetch",
        Form = new EutilsForm().Add("db", "pubmed").Add("id", id).Add("retmode", "xml"),
        Expected = ExpectedBody.Xml("PubmedArticleSet"),
    };

    public EutilsTransport Transport(Microsoft.Extensions.Logging.ILoggerFactory? loggers = null) => EutilsTransport.Create(_options, Handler, Clock, loggers);

    /// <summary>Sends, lets fake time pass, and returns the answer's text.</summary>
    public async Task<string> SendAsync(EutilsCall? call = null)
    {
        using EutilsTransport transport = Transport();
        using EutilsAnswer answer = await Clock.RunAsync(transport.SendAsync(call ?? Fetch(), Xunit.TestContext.Current.CancellationToken), AttemptTimeout);
        return Encoding.UTF8.GetString(answer.Body.Span);
    }

    public void Dispose() => Handler.Dispose();
}
