using System.Runtime.ExceptionServices;
using NcbiClient.Transport.Classification;
using NcbiClient.Transport.RateLimiting;
using Refit;

namespace NcbiClient.Transport;

/// <summary>
/// The unit that is retried: send, read the body whole, classify it. Whatever goes wrong on the way becomes a verdict;
/// only a cancellation is thrown, and what <see cref="OfConnection"/> says. Thread-safe.
/// </summary>
internal sealed class AttemptRunner(IEutilsApi api, KeylessServices keyless, NcbiOptions options, RequestPermits permits, TimeProvider time)
{
    private readonly CallerIdentity _identity = new(options);
    private readonly KeyMask _keyMask = new(options.ApiKey);

    public async Task<Attempt> RunAsync(CallState state, CancellationToken cancellationToken)
    {
        EutilsForm parameters = state.Form; // outside the try: what its maker throws is no fault of the connection
        state.Attempts++;
        state.Call.Tally?.Count(isRetry: state.Attempts > 1);
        try
        {
            Attempt attempt = await TryAsync(state, parameters, cancellationToken).ConfigureAwait(false);
            state.LastAttempt = attempt;
            TransportMetrics.CountRequest(state.Call.Utility, TransportMetrics.Outcome(attempt));
            return attempt;
        }
        catch (OperationCanceledException)
        {
            TransportMetrics.CountRequest(state.Call.Utility, state.Stopped.IsCancellationRequested ? TransportMetrics.Cancelled : TransportMetrics.Outcome(attempt: null));
            throw;
        }
    }

    private async Task<Attempt> TryAsync(CallState state, EutilsForm parameters, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            PooledBody? body;
            try
            {
                response = await SendAsync(state.Call, parameters, cancellationToken).ConfigureAwait(false);
                state.Lease?.HeadersArrived();
                NotePace(response, state);
                body = await PooledBody.ReadAsync(response.Content, options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (!IsOfProcess(Bare(fault)))
            {
                // A cancellation can surface as a broken stream, and a broken handler as a cancellation.
                cancellationToken.ThrowIfCancellationRequested();
                return OfConnection(Bare(fault), hasHeaders: response is not null);
            }
            catch (ApiRequestException wrapper)
            {
                ExceptionDispatchInfo.Capture(Bare(wrapper)).Throw();
                throw;
            }

            return Judge(response, body, state);
        }
        finally
        {
            response?.Dispose();
        }
    }

    /// <summary>Refit's wrapper holds the request, and with it the key.</summary>
    private static Exception Bare(Exception fault) => fault is ApiRequestException { InnerException: { } inner } ? inner : fault;

    /// <summary>What is no fault of the way to NCBI, and no one's to swallow.</summary>
    private static bool IsOfProcess(Exception fault) => fault is OutOfMemoryException or AccessViolationException or StackOverflowException;

    private async Task<HttpResponseMessage> SendAsync(EutilsCall call, EutilsForm parameters, CancellationToken cancellationToken)
    {
        if (call.Service != NcbiService.Eutils)
        {
            return await keyless.SendAsync(call, cancellationToken).ConfigureAwait(false);
        }

        using HttpContent form = _identity.Encode(parameters);
        return await api.SendAsync(call.Utility, form, cancellationToken).ConfigureAwait(false);
    }

    private void NotePace(HttpResponseMessage response, CallState state)
    {
        if (AnswerHeaders.IsLastOfWindow(response.Headers))
        {
            permits.LimiterOf(state.Call.Service).Rest();
        }
    }

    private Attempt Judge(HttpResponseMessage response, PooledBody? body, CallState state)
    {
        TimeSpan? retryAfter = AnswerHeaders.RetryAfter(response.Headers, time);
        Attempt attempt = body is { } read ? Judge(response, read, state) : new Attempt { Verdict = TooLarge() };
        if (attempt.Verdict.Kind == FailureKind.RateLimit)
        {
            Slow(permits.LimiterOf(state.Call.Service), retryAfter);
        }

        return attempt with { Status = (int)response.StatusCode, RetryAfter = retryAfter };
    }

    private static void Slow(StrictRateLimiter limiter, TimeSpan? asked)
    {
        if (asked is { } wait)
        {
            limiter.Pause(wait);
        }
        else
        {
            limiter.Rest();
        }
    }

    private Attempt Judge(HttpResponseMessage response, PooledBody body, CallState state)
    {
        AnswerFacts facts = new((int)response.StatusCode) { RedirectHost = RedirectHost(response), AddressOption = KeylessServices.AddressOption(state.Call.Service) };
        Verdict verdict = AnswerClassifier.Classify(facts, body.Span, state.Call.Expected, options.ApiKey);
        if (!verdict.IsFine)
        {
            body.Return();
            return new Attempt { Verdict = verdict };
        }

        body = body.Trimmed(state.Call.Expected.Format);
        body = verdict.NeedsEscapedControls ? body.WithEscapedControls() : body;
        _keyMask.Apply(body.Span);
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

    /// <summary>
    /// Handlers and streams may be anyone's, and throw anything: it is the way to NCBI that failed. Only a client that has been disposed is no
    /// fault of the way.
    /// </summary>
    private Attempt OfConnection(Exception cause, bool hasHeaders)
    {
        Exception shown = ShownCause.Of(cause, options.ApiKey);
        if (cause is ObjectDisposedException && !hasHeaders)
        {
            throw new ObjectDisposedException("The client has been disposed.", shown);
        }

        return new Attempt
        {
            Cause = shown,
            Verdict = new Verdict
            {
                Kind = FailureKind.Connection,
                IsTransient = true,
                Message = $"no whole answer arrived: {ErrorTextCleaner.Clean(cause.Message, options.ApiKey)}",
            },
        };
    }
}
