using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NcbiClient.Transport.RateLimiting;
using Polly;
using Polly.Timeout;
using Refit;

namespace NcbiClient.Transport;

/// <summary>The guarded door to NCBI: every byte that the library gets from E-utilities comes through here. Thread-safe.</summary>
internal class EutilsTransport : IDisposable
{
    private readonly NcbiOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly AttemptRunner _runner;
    private readonly ResiliencePipeline<Attempt> _pipeline;
    private readonly HttpClient? _owned;
    private readonly CancellationTokenSource _disposed = new();
    private readonly CancellationToken _whenDisposed;

    /// <summary>Makes a transport over a client whose owner is someone else.</summary>
    public EutilsTransport(IEutilsApi api, HttpClient client, NcbiOptions validatedOptions, TimeProvider? time, ILoggerFactory? loggers)
        : this(api, client, validatedOptions, time, loggers, null)
    {
    }

    private EutilsTransport(IEutilsApi api, HttpClient client, NcbiOptions validatedOptions, TimeProvider? time, ILoggerFactory? loggers, HttpClient? owned)
    {
        _options = validatedOptions.Snapshot();
        _time = time ?? TimeProvider.System;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(TransportLog.Category);
        _owned = owned;
        _whenDisposed = _disposed.Token;
        RequestPermits permits = new(_options, _time);
        _runner = new AttemptRunner(api, new KeylessServices(client, _options), _options, permits, _time);
        _pipeline = new TransportPipeline(_options, permits, _time, _logger).Strategies;
    }

    /// <summary>Makes a transport of its own, for clients that are made without dependency injection.</summary>
    /// <param name="validatedOptions">Options that passed <see cref="NcbiOptionsValidation"/>; they are copied.</param>
    /// <param name="primaryHandler">What sends, in place of sockets; it stays its maker's to dispose.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="loggers">Where to log; null for nowhere.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client disposes the handler made for it.")]
    public static EutilsTransport Create(NcbiOptions validatedOptions, HttpMessageHandler? primaryHandler, TimeProvider? time, ILoggerFactory? loggers)
    {
        HttpClient client = primaryHandler is null ? new(EutilsHttp.CreateHandler()) : new(primaryHandler, disposeHandler: false);
        EutilsHttp.Configure(client, validatedOptions);
        return new EutilsTransport(RestService.ForGenerated<IEutilsApi>(client), client, validatedOptions, time, loggers, client);
    }

    /// <summary>Calls a utility until it answers soundly, fails for good, or time is up.</summary>
    /// <returns>A verified answer, which the caller disposes.</returns>
    /// <exception cref="NcbiException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public virtual async Task<EutilsAnswer> SendAsync(EutilsCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_whenDisposed.IsCancellationRequested, this);
        using Activity? activity = TransportActivity.Start(call.Utility);
        CallState state = new(call, _time, _options.TotalTimeout);
        string outcome = TransportMetrics.Cancelled;
        try
        {
            Attempt attempt = await ExecuteAsync(state, cancellationToken).ConfigureAwait(false);
            EutilsAnswer answer = attempt.Answer ?? throw FailureExceptions.Of(attempt, call.Utility, state.Attempts);
            outcome = TransportMetrics.Outcome(attempt);
            _logger.Answered(call.Utility, answer.Body.Length, answer.Attempts);
            return answer;
        }
        catch (NcbiException failure)
        {
            outcome = TransportMetrics.Outcome(failure);
            _logger.Failed(call.Utility, state.Attempts, failure.GetType().Name);
            throw;
        }
        finally
        {
            TransportActivity.End(activity, state.Attempts, outcome);
        }
    }

    /// <summary>Closes the connections of a transport that <see cref="Create"/> made.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed.IsCancellationRequested)
        {
            _disposed.Cancel(); // callers that wait for a permit would use up the budget of other clients
            _disposed.Dispose();
            _owned?.Dispose();
        }
    }

    private async Task<Attempt> ExecuteAsync(CallState state, CancellationToken cancellationToken)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _whenDisposed);
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, either.Token);
        state.Stopped = either.Token;
        context.Properties.Set(CallState.Key, state);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, runner) => await runner.RunAsync(CallState.Of(context), context.CancellationToken).ConfigureAwait(false),
                context,
                _runner).ConfigureAwait(false);
        }
        catch (Exception stopped) when (cancellationToken.IsCancellationRequested && stopped is OperationCanceledException or TimeoutRejectedException)
        {
            throw new OperationCanceledException(stopped.Message, stopped, cancellationToken);
        }
        catch (Exception stopped) when (_whenDisposed.IsCancellationRequested && stopped is OperationCanceledException or TimeoutRejectedException)
        {
            throw new ObjectDisposedException("The client was disposed while a call was under way.", stopped);
        }
        catch (TimeoutRejectedException timeout)
        {
            throw FailureExceptions.Timeout(state, _options, timeout);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
