using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace NcbiClient.Tests.Transport;

/// <summary>A fake clock that says when somebody begins to wait on it, so that a test moves it exactly then and exactly as far.</summary>
internal sealed class ObservedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _armed = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Every wait that was ended by <see cref="RunAsync{T}"/>.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        Note(dueTime);
        return new Timer(timer, this);
    }

    /// <summary>Lets time pass whenever the task waits for less than <paramref name="shorterThan"/>, until it ends.</summary>
    public async Task<T> RunAsync<T>(Task<T> task, TimeSpan shorterThan)
    {
        using CancellationTokenSource done = new();
        while (!task.IsCompleted)
        {
            Task<TimeSpan> armed = _armed.Reader.ReadAsync(done.Token).AsTask();
            if (await Task.WhenAny(task, armed) == armed && await armed < shorterThan)
            {
                Waits.Add(await armed);
                Advance(await armed);
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

    private void Note(TimeSpan dueTime)
    {
        if (dueTime > TimeSpan.Zero)
        {
            _armed.Writer.TryWrite(dueTime);
        }
    }

    private sealed class Timer(ITimer inner, ObservedClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool changed = inner.Change(dueTime, period);
            clock.Note(dueTime);
            return changed;
        }

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
