using System.Diagnostics.CodeAnalysis;

namespace NcbiClient.Transport.RateLimiting;

/// <summary>
/// Grants at most N requests in any one-second window as the server sees it, first come first served. Thread-safe.
/// </summary>
/// <remarks>
/// A permit is occupied from its grant until one <see cref="Window"/> after the headers of its answer arrived. The server saw
/// the request before it answered, so N + 1 requests that arrive within one second would need N + 1 occupied permits.
/// No limiter of System.Threading.RateLimiting holds this: each lets up to 2 N through in some second, and none takes a clock.
/// </remarks>
[SuppressMessage("Reliability", "CA2000", Justification = "A lease belongs to the caller it is granted to.")]
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as its clock; see RateLimiterRegistry.")]
internal sealed class StrictRateLimiter
{
    /// <summary>NCBI counts per second; the hundredth more is for clocks that drift and windows that include both ends.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1010);

    /// <summary>How much longer a permit stays occupied when its request ended without an answer: the server may see it late.</summary>
    internal static readonly TimeSpan UnansweredMargin = TimeSpan.FromSeconds(1);

    /// <summary>One answer must not silence a whole process for longer: after that, a caller asks again.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly long _origin;
    private readonly ITimer _timer;
    private readonly PriorityQueue<TimeSpan, TimeSpan> _cooling = new();
    private readonly LinkedList<QueuedCaller> _queue = new();
    private int _permits;
    private int _held;
    private TimeSpan _pausedUntil;
    private TimeSpan _askedUntil;

    /// <summary>Makes a limiter of its own; callers share one through <see cref="RateLimiterRegistry"/>.</summary>
    public StrictRateLimiter(int permitsPerSecond, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permitsPerSecond, 1);
        _permits = permitsPerSecond;
        _time = time;
        _origin = time.GetTimestamp();

        // The limiter outlives the call that made it and must not keep that call's ambient state alive.
        using (ExecutionContext.IsFlowSuppressed() ? default(IDisposable) : ExecutionContext.SuppressFlow())
        {
            _timer = time.CreateTimer(static state => ((StrictRateLimiter)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Requests allowed in one second.</summary>
    public int PermitsPerSecond
    {
        get
        {
            lock (_gate)
            {
                return _permits;
            }
        }
    }

    /// <summary>Permits that no request occupies now.</summary>
    public int FreePermits
    {
        get
        {
            lock (_gate)
            {
                return Math.Max(0, _permits - Occupied(Now));
            }
        }
    }

    /// <summary>How long nobody will be granted a permit, because the server asked for a pause. Zero when there is none.</summary>
    public TimeSpan PauseLeft
    {
        get
        {
            lock (_gate)
            {
                TimeSpan left = _askedUntil - Now;
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_origin);

    /// <summary>Stops every grant for as long as the server asked. A longer pause that is already under way stays.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (_gate)
        {
            _askedUntil = Later(_askedUntil, Stop(duration));
        }
    }

    /// <summary>Stops every grant for one <see cref="Window"/>, of our own accord: the server has counted as many requests as it lets through.</summary>
    public void Rest()
    {
        lock (_gate)
        {
            Stop(Window);
        }
    }

    /// <summary>Lowers the rate; a higher number than the present one changes nothing.</summary>
    public void LowerTo(int permitsPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permitsPerSecond, 1);
        lock (_gate)
        {
            _permits = Math.Min(_permits, permitsPerSecond);
        }
    }

    /// <summary>Waits for a permit, behind those who wait already.</summary>
    /// <param name="cancellationToken">Gives up the place in the queue.</param>
    /// <returns>The permit, which the caller disposes when its request has ended.</returns>
    public ValueTask<StrictLease> AcquireAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<StrictLease>(cancellationToken);
        }

        lock (_gate)
        {
            if (_queue.Count == 0 && MayGrant())
            {
                return new ValueTask<StrictLease>(Grant());
            }

            QueuedCaller caller = new(this);
            _queue.AddLast(caller.Place);
            caller.WatchFor(cancellationToken);

            // Those ahead may be due at this very instant, their timer about to fire: setting it anew would make them late.
            ServeQueue();
            return new ValueTask<StrictLease>(caller.Task);
        }
    }

    /// <summary>Called by a lease, once: its permit becomes free after <paramref name="delay"/>.</summary>
    internal void Release(TimeSpan delay)
    {
        lock (_gate)
        {
            TimeSpan freeAt = Now + delay;
            _held--;
            _cooling.Enqueue(freeAt, freeAt);
            ServeQueue();
        }
    }

    /// <summary>Called by a queued caller whose token was cancelled.</summary>
    internal void Abandon(QueuedCaller caller, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (caller.Place.List is null)
            {
                return;
            }

            _queue.Remove(caller.Place);
            caller.Cancel(cancellationToken);
        }
    }

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private TimeSpan Stop(TimeSpan duration)
    {
        TimeSpan until = Now + (duration < LongestPause ? duration : LongestPause);
        _pausedUntil = Later(_pausedUntil, until);
        return until;
    }

    private void OnTimer()
    {
        lock (_gate)
        {
            ServeQueue();
        }
    }

    private void ServeQueue()
    {
        while (_queue.First is { } first && MayGrant())
        {
            _queue.RemoveFirst();
            first.Value.Answer(Grant());
        }

        ArmTimer();
    }

    private bool MayGrant()
    {
        TimeSpan now = Now;
        return now >= _pausedUntil && Occupied(now) < _permits;
    }

    private StrictLease Grant()
    {
        _held++;
        return new StrictLease(this, Now);
    }

    private int Occupied(TimeSpan now)
    {
        while (_cooling.TryPeek(out _, out TimeSpan freeAt) && freeAt <= now)
        {
            _cooling.Dequeue();
        }

        return _held + _cooling.Count;
    }

    private void ArmTimer()
    {
        if (_queue.Count == 0)
        {
            return;
        }

        TimeSpan now = Now;
        TimeSpan due = _pausedUntil;
        if (Occupied(now) >= _permits)
        {
            // Every permit is held by a request under way: its release serves the queue.
            if (!_cooling.TryPeek(out _, out TimeSpan freeAt))
            {
                return;
            }

            due = freeAt > due ? freeAt : due;
        }

        // Timers count whole milliseconds, and one that fires early would only have to be set again.
        TimeSpan wait = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling((due - now).TotalMilliseconds)));
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
