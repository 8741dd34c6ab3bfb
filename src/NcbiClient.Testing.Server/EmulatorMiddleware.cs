using System.Text;
using Microsoft.AspNetCore.Http;

namespace NcbiClient.Testing.Server;

/// <summary>Carries requests to the emulator and its answers back, broken where they are meant to be.</summary>
internal sealed class EmulatorMiddleware(NcbiEmulator emulator, CancellationToken stopping)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            EmulatorResponse response = emulator.Answer(await ReadAsync(context.Request, ended.Token).ConfigureAwait(false));
            await Task.Delay(response.Delay, emulator.TimeProvider, ended.Token).ConfigureAwait(false);
            await SendAsync(response, context, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task<EmulatorRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using StreamReader reader = new(request.Body, Encoding.UTF8);
        string form = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        string client = request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1";
        return EmulatorRequest.FromHttp(request.Method, request.Path.Value ?? "", request.QueryString.Value, form, client);
    }

    private static async Task SendAsync(EmulatorResponse response, HttpContext context, CancellationToken cancellationToken)
    {
        if (response.Ending == ResponseEnding.HangBeforeHeaders)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        else if (response.Ending == ResponseEnding.ResetBeforeHeaders)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = response.StatusCode;
        context.Response.ContentType = response.ContentType;
        foreach ((string name, string value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        // Flushing the headers first makes Kestrel answer in chunks: no Content-Length, as NCBI does.
        await context.Response.StartAsync(cancellationToken).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        await context.Response.Body.WriteAsync(response.Body, cancellationToken).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (response.Ending == ResponseEnding.HangAfterBody)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        else if (response.Ending == ResponseEnding.CutAfterBody)
        {
            // Abort would reset the connection and might take the bytes already sent with it. After an exception Kestrel
            // closes in peace, but without the end of the body: exactly the bytes ordered arrive.
            throw new IOException("The body ends here because a fault was ordered.");
        }
    }
}
