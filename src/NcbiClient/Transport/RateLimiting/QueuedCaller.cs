namespace NcbiClient.Transport.RateLimiting;

/// <summary>A caller who waits for a permit. The limiter's lock guards it; whoever takes it from the queue answers it.</summary>
internal sealed class QueuedCaller
{
    private readonly StrictRateLimiter _limiter;
    private readonly TaskCompletionSource<StrictLease> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;

    public QueuedCaller(StrictRateLimiter limiter)
    {
        _limiter = limiter;
        Place = new LinkedListNode<QueuedCaller>(this);
    }

    /// <summary>This caller's place in the queue; out of the queue once answered.</summary>
    public LinkedListNode<QueuedCaller> Place { get; }

    public Task<StrictLease> Task => _answer.Task;

    public void WatchFor(CancellationToken cancellationToken) =>
        _registration = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var caller = (QueuedCaller)state!;
                caller._limiter.Abandon(caller, token);
            },
            this);

    public void Answer(StrictLease lease)
    {
        // Not Dispose: that waits for a callback which may be waiting for the lock we are under.
        _registration.Unregister();
        _answer.SetResult(lease);
    }

    public void Cancel(CancellationToken cancellationToken) => _answer.SetCanceled(cancellationToken);
}
