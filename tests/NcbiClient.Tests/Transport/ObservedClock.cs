using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace NcbiClient.Tests.Transport;

/// <summary>A fake clock that says when somebody begins to wait on it, so that a test moves it exactly then and exactly as far.</summary>
internal sealed class ObservedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _armed = Channel.CreateUnbounded<TimeSpan>();
    private readonly Dictionary<Timer, (DateTimeOffset Due, TimeSpan Wait)> _active = [];

    /// <summary>Every wait that was ended by <see cref="RunAsync{T}"/>.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Timer timer = new(base.CreateTimer(callback, state, dueTime, period), this);
        Note(timer, dueTime);
        return timer;
    }

    /// <summary>Lets time pass whenever somebody waits for less than <paramref name="shorterThan"/>, until the task ends.</summary>
    public async Task<T> RunAsync<T>(Task<T> task, TimeSpan shorterThan)
    {
        using CancellationTokenSource done = new();
        while (!task.IsCompleted)
        {
            Task armed = _armed.Reader.ReadAsync(done.Token).AsTask();
            if (await Task.WhenAny(task, armed) == armed && NextDue(shorterThan) is { } wait)
            {
                Waits.Add(wait);
                Advance(wait);
            }
        }

        await done.CancelAsync();
        return await task;
    }

    /// <summary>Ends when somebody waits on this clock for so long.</summary>
    public async Task UntilSomeoneWaitsAsync(Func<TimeSpan, bool> length)
    {
        while (!length(await _armed.Reader.ReadAsync()))
        {
        }
    }

    private TimeSpan? NextDue(TimeSpan shorterThan)
    {
        DateTimeOffset now = GetUtcNow();
        lock (_active)
        {
            return _active.Values
                .Where(timer => timer.Due > now && timer.Wait < shorterThan)
                .Select(timer => (TimeSpan?)(timer.Due - now))
                .Min();
        }
    }

    private void Note(Timer timer, TimeSpan dueTime)
    {
        lock (_active)
        {
            _active.Remove(timer);
            if (dueTime <= TimeSpan.Zero)
            {
                return;
            }

            _active.Add(timer, (GetUtcNow() + dueTime, dueTime));
        }

        _armed.Writer.TryWrite(dueTime);
    }

    private sealed class Timer(ITimer inner, ObservedClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool changed = inner.Change(dueTime, period);
            clock.Note(this, dueTime);
            return changed;
        }

        public void Dispose()
        {
            clock.Note(this, Timeout.InfiniteTimeSpan);
            inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            clock.Note(this, Timeout.InfiniteTimeSpan);
            return inner.DisposeAsync();
        }
    }
}
