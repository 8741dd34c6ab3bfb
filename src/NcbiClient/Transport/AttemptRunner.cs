using NcbiClient.Transport.Classification;
using NcbiClient.Transport.RateLimiting;
using Refit;

namespace NcbiClient.Transport;

/// <summary>
/// The unit that is retried: send, read the body whole, classify it. Whatever goes wrong on the way becomes a verdict;
/// only a cancellation is thrown. Thread-safe.
/// </summary>
internal sealed class AttemptRunner(IEutilsApi api, KeylessServices keyless, NcbiOptions options, RequestPermits permits, TimeProvider time)
{
    private readonly CallerIdentity _identity = new(options);

    public async Task<Attempt> RunAsync(CallState state, CancellationToken cancellationToken)
    {
        EutilsForm parameters = state.Form; // outside the try: what its maker throws is no fault of the connection
        state.Attempts++;
        state.Call.Tally?.Count(isRetry: state.Attempts > 1);
        Attempt attempt;
        try
        {
            using HttpResponseMessage response = await SendAsync(state.Call, parameters, cancellationToken).ConfigureAwait(false);
            state.Lease?.HeadersArrived();
            attempt = await ReadAsync(response, state, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiRequestException wrapper) when (wrapper.InnerException is ObjectDisposedException gone)
        {
            throw new ObjectDisposedException("The client has been disposed.", gone);
        }
        catch (Exception fault) when (IsOfConnection(fault) || fault is OperationCanceledException)
        {
            // A cancellation can surface as a broken stream, and a broken handler as a cancellation.
            cancellationToken.ThrowIfCancellationRequested();
            attempt = OfConnection(fault);
        }

        state.LastAttempt = attempt;
        TransportMetrics.CountRequest(state.Call.Utility, attempt);
        return attempt;
    }

    private static bool IsOfConnection(Exception fault) =>
        fault is HttpRequestException or IOException or InvalidDataException or ApiRequestException;

    private async Task<HttpResponseMessage> SendAsync(EutilsCall call, EutilsForm parameters, CancellationToken cancellationToken)
    {
        if (call.Service != NcbiService.Eutils)
        {
            return await keyless.SendAsync(call, cancellationToken).ConfigureAwait(false);
        }

        using HttpContent form = _identity.Encode(parameters);
        return await api.SendAsync(call.Utility, form, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Attempt> ReadAsync(HttpResponseMessage response, CallState state, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        StrictRateLimiter limiter = permits.LimiterOf(state.Call.Service);
        TimeSpan? retryAfter = AnswerHeaders.RetryAfter(response.Headers, time);
        if (AnswerHeaders.IsLastOfWindow(response.Headers))
        {
            limiter.Pause(StrictRateLimiter.Window);
        }

        PooledBody? body = await PooledBody.ReadAsync(response.Content, options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        Attempt attempt = body is { } read ? Judge(response, read, state) : new Attempt { Verdict = TooLarge() };
        if (attempt.Verdict.Kind == FailureKind.RateLimit)
        {
            limiter.Pause(retryAfter ?? StrictRateLimiter.Window);
        }

        return attempt with { Status = status, RetryAfter = retryAfter };
    }

    private Attempt Judge(HttpResponseMessage response, PooledBody body, CallState state)
    {
        AnswerFacts facts = new((int)response.StatusCode) { RedirectHost = RedirectHost(response), AddressOption = KeylessServices.AddressOption(state.Call.Service) };
        Verdict verdict = AnswerClassifier.Classify(facts, body.Array.AsSpan(0, body.Length), state.Call.Expected, options.ApiKey);
        if (!verdict.IsFine)
        {
            body.Return();
            return new Attempt { Verdict = verdict };
        }

        if (verdict.NeedsBlankedControls)
        {
            JsonBody.BlankControls(body.Array.AsSpan(0, body.Length));
        }

        _identity.MaskKey(body.Array.AsSpan(0, body.Length));
        string? contentType = response.Content.Headers.ContentType?.ToString();
        return new Attempt { Answer = new EutilsAnswer(body.Array, body.Length, contentType, state.Attempts), Verdict = verdict };
    }

    private static string? RedirectHost(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } location ? location.Host : null;

    private Verdict TooLarge() => new()
    {
        Kind = FailureKind.Service,
        Message = $"the answer is larger than NcbiOptions.MaxResponseBytes ({options.MaxResponseBytes} bytes)",
        NextStep = "Ask for fewer records at once, or raise NcbiOptions.MaxResponseBytes.",
    };

    private Attempt OfConnection(Exception fault)
    {
        // Refit's wrapper holds the request, and with it the key.
        Exception cause = fault is ApiRequestException { InnerException: { } inner } ? inner : fault;
        return new Attempt
        {
            Cause = cause,
            Verdict = new Verdict
            {
                Kind = FailureKind.Connection,
                IsTransient = true,
                Message = $"no whole answer arrived: {ErrorTextCleaner.Clean(cause.Message, options.ApiKey)}",
            },
        };
    }
}
