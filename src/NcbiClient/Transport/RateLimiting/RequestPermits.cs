namespace NcbiClient.Transport.RateLimiting;

/// <summary>
/// The permits that a request takes before it leaves. Whatever service it goes to, it takes one of the account's; where no key is
/// sent, also one of those that all requests without key share. Thread-safe.
/// </summary>
internal sealed class RequestPermits
{
    private readonly StrictRateLimiter _account;
    private readonly StrictRateLimiter _keyless;
    private readonly SemaphoreSlim _matcherTurn;

    public RequestPermits(NcbiOptions options, TimeProvider time)
    {
        _account = RateLimiterRegistry.Get(options.BaseAddress, options.ApiKey, options.EffectiveRequestsPerSecond, time);
        _keyless = RateLimiterRegistry.Get(options.BaseAddress, apiKey: null, options.KeylessRequestsPerSecond, time);
        _matcherTurn = RateLimiterRegistry.Turn(options.CitationMatcherAddress, time);
    }

    /// <summary>The limiter that an answer of this service speaks about.</summary>
    public StrictRateLimiter LimiterOf(NcbiService service) => service == NcbiService.Eutils ? _account : _keyless;

    /// <summary>How long nobody will be granted a permit for this service, because a server asked for a pause.</summary>
    public TimeSpan PauseLeft(NcbiService service)
    {
        TimeSpan account = _account.PauseLeft;
        TimeSpan other = LimiterOf(service).PauseLeft;
        return account > other ? account : other;
    }

    public async ValueTask<RequestLease> AcquireAsync(NcbiService service, CancellationToken cancellationToken)
    {
        SemaphoreSlim? turn = service == NcbiService.CitationMatcher ? _matcherTurn : null;
        StrictLease? keyless = null;
        if (turn is not null)
        {
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            StrictRateLimiter limiter = LimiterOf(service);
            keyless = limiter == _account ? null : await limiter.AcquireAsync(cancellationToken).ConfigureAwait(false);
            StrictLease account = await _account.AcquireAsync(cancellationToken).ConfigureAwait(false);
            return new RequestLease(account, keyless, turn is null ? null : () => turn.Release());
        }
        catch
        {
            keyless?.Dispose();
            turn?.Release();
            throw;
        }
    }
}
