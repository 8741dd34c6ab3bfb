using System.Net;
using System.Net.Http.Headers;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Transport;

/// <summary>The emulator as the end of an HttpClient's handlers: no socket, the same faults.</summary>
internal sealed class EmulatorHandler(EmulatorEngine engine, TimeProvider time, CancellationToken stopped) : HttpMessageHandler
{
    // An address of the range reserved for documentation: what a 429 calls the caller.
    private const string ClientAddress = "203.0.113.7";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Uri address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        string? form = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) : null;
        EmulatorResponse response = engine.Answer(EmulatorRequest.FromHttp(request.Method.Method, address.AbsolutePath, address.Query, form, ClientAddress));
        if (response.Delay > TimeSpan.Zero)
        {
            await Task.Delay(response.Delay, time, cancellationToken).ConfigureAwait(false);
        }

        switch (response.Ending)
        {
            case ResponseEnding.HangBeforeHeaders:
                await Silence.WaitAsync(stopped, cancellationToken).ConfigureAwait(false);
                throw Broken("The emulator was disposed while it left this request without an answer.");
            case ResponseEnding.ResetBeforeHeaders:
                throw Broken("Connection reset by peer.");
            default:
                return Message(response, request);
        }
    }

    private static HttpRequestException Broken(string message) =>
        new(HttpRequestError.ConnectionError, "An error occurred while sending the request.", new IOException(message));

    private HttpResponseMessage Message(EmulatorResponse response, HttpRequestMessage request)
    {
        HttpResponseMessage message = new((HttpStatusCode)response.StatusCode)
        {
            Content = new StreamContent(new EmulatorBodyStream(response, stopped)),
            RequestMessage = request,
            Version = HttpVersion.Version11,
        };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(response.ContentType);
        message.Headers.TransferEncodingChunked = true;
        foreach ((string name, string value) in response.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
