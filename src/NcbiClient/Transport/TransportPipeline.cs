using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using NcbiClient.Transport.RateLimiting;
using Polly;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace NcbiClient.Transport;

/// <summary>Total timeout &gt; retry &gt; rate limiter &gt; attempt timeout, around one <see cref="AttemptRunner"/>. Thread-safe.</summary>
/// <remarks>Waiting in the limiter's queue uses up the total timeout, never an attempt's; each physical request takes a permit.</remarks>
internal sealed class TransportPipeline
{
    /// <summary>Polly accepts no shorter timeout.</summary>
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromMilliseconds(10);

    private readonly NcbiOptions _options;
    private readonly RequestPermits _permits;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public TransportPipeline(NcbiOptions options, RequestPermits permits, TimeProvider time, ILogger logger)
    {
        _options = options;
        _permits = permits;
        _time = time;
        _logger = logger;
        Strategies = Build();
    }

    public ResiliencePipeline<Attempt> Strategies { get; }

    private ResiliencePipeline<Attempt> Build()
    {
        ResiliencePipelineBuilder<Attempt> builder = new() { Name = "NcbiClient", TimeProvider = _time };
        builder.AddTimeout(new TimeoutStrategyOptions
        {
            Name = "total",
            Timeout = Longest(_options.TotalTimeout, ShortestTimeout),
            OnTimeout = static args =>
            {
                CallState.Of(args.Context).TotalTimeoutPassed = true;
                return default;
            },
        });
        if (_options.MaxRetries > 0)
        {
            builder.AddRetry(Retry());
        }

        return builder
            .AddRateLimiter(new RateLimiterStrategyOptions { Name = "rate", RateLimiter = TakePermitAsync })
            .AddTimeout(new TimeoutStrategyOptions
            {
                Name = "attempt",
                Timeout = Longest(_options.AttemptTimeout, ShortestTimeout),
            })
            .Build();
    }

    private static TimeSpan Longest(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private RetryStrategyOptions<Attempt> Retry()
    {
        RetryStrategyOptions<Attempt> retry = new()
        {
            Name = "retry",
            MaxRetryAttempts = _options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = _options.RetryBaseDelay,
            MaxDelay = _options.MaxRetryDelay,
            ShouldHandle = static args => new(IsWorthRetrying(args.Outcome, CallState.Of(args.Context))),
            DelayGenerator = static args => new(args.Outcome.Result?.RetryAfter),
            OnRetry = OnRetry,
        };
        if (_options.JitterSeed is { } seed)
        {
            retry.Randomizer = new SeededJitter(seed).Next;
        }

        return retry;
    }

    private static bool IsWorthRetrying(Outcome<Attempt> outcome, CallState state) => outcome switch
    {
        { Exception: TimeoutRejectedException } => true,
        { Result: { Verdict.IsTransient: true } attempt } => attempt.RetryAfter is not { } wait || wait < state.TimeLeft,
        _ => false,
    };

    private ValueTask OnRetry(OnRetryArguments<Attempt> args)
    {
        CallState state = CallState.Of(args.Context);
        TransportMetrics.CountRetry(state.Call.Utility);
        _logger.Retrying(state.Call.Utility, state.Attempts, TransportMetrics.Outcome(args.Outcome.Result), args.Outcome.Result?.Status ?? (object)"none", args.RetryDelay);
        return default;
    }

    private async ValueTask<RateLimitLease> TakePermitAsync(RateLimiterArguments args)
    {
        CallState state = CallState.Of(args.Context);
        TimeSpan pause = _permits.PauseLeft(state.Call.Service);
        if (pause > TimeSpan.Zero && pause >= state.TimeLeft)
        {
            throw FailureExceptions.Paused(state, pause);
        }

        long asked = _time.GetTimestamp();
        RequestLease lease = await _permits.AcquireAsync(state.Call.Service, args.Context.CancellationToken).ConfigureAwait(false);
        TimeSpan waited = _time.GetElapsedTime(asked);
        TransportMetrics.RecordWait(state.Call.Utility, waited);
        _logger.WaitedForPermit(state.Call.Utility, waited);
        state.Lease = lease;
        return lease;
    }
}
