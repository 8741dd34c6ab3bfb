using System.Net;
using System.Text;

namespace NcbiClient.Tests.Transport;

/// <summary>Answers requests from a script, the last line for ever, and keeps what was asked.</summary>
internal sealed class ScriptedHandler(TimeProvider time, params Func<CancellationToken, Task<HttpResponseMessage>>[] script) : HttpMessageHandler
{
    private readonly Lock _gate = new();

    public List<(HttpRequestMessage Request, string Body, DateTimeOffset At)> Requests { get; } = [];

    public static Func<CancellationToken, Task<HttpResponseMessage>> Answer(int status, string body, params (string Name, string Value)[] headers) =>
        _ =>
        {
            HttpResponseMessage response = new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "text/xml") };
            foreach ((string name, string value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        };

    public static Func<CancellationToken, Task<HttpResponseMessage>> Stream(Stream body) =>
        _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });

    public static Func<CancellationToken, Task<HttpResponseMessage>> Throw(Func<Exception> fault) =>
        _ => Task.FromException<HttpResponseMessage>(fault());

    public static async Task<HttpResponseMessage> HangAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("A hang does not end.");
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        int turn;
        lock (_gate)
        {
            turn = Requests.Count;
            Requests.Add((request, body, time.GetUtcNow()));
        }

        return await script[Math.Min(turn, script.Length - 1)](cancellationToken);
    }
}
