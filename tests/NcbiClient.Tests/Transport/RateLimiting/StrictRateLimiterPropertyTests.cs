using Microsoft.Extensions.Time.Testing;
using NcbiClient.Transport.RateLimiting;
using Xunit;

namespace NcbiClient.Tests.Transport.RateLimiting;

/// <summary>Seeded simulations on a fake clock: whatever the latencies and accidents, the server never counts N + 1 in a second.</summary>
public sealed class StrictRateLimiterPropertyTests
{
    [Fact]
    public void Grants_RandomLatenciesAbortsAndCancellations_NeverMoreThanNArriveInAnySecond()
    {
        TimeSpan tightest = TimeSpan.MaxValue;
        for (int seed = 1; seed <= 200; seed++)
        {
            Random random = new(seed);
            int permits = random.Next(1, 12);
            Simulation simulation = new(permits, random);
            simulation.Run(callers: 20 + random.Next(60));

            TimeSpan span = TightestSpan(simulation.Arrivals, permits + 1);
            tightest = span < tightest ? span : tightest;
            Assert.True(span >= TimeSpan.FromSeconds(1), $"seed {seed}: {permits + 1} requests within {span}");
            Assert.Equal(simulation.Expected, simulation.Arrivals.Count);
            Assert.Equal(simulation.GrantOrder.Order(), simulation.GrantOrder);
        }

        // A limiter that never grants anything close to the limit would pass the above as well.
        Assert.InRange(tightest, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.1));
    }

    private static TimeSpan TightestSpan(IEnumerable<TimeSpan> arrivals, int count)
    {
        TimeSpan[] sorted = [.. arrivals.Order()];
        return Enumerable.Range(0, Math.Max(0, sorted.Length - count + 1))
            .Select(i => sorted[i + count - 1] - sorted[i])
            .DefaultIfEmpty(TimeSpan.MaxValue)
            .Min();
    }

    private sealed class Simulation(int permits, Random random)
    {
        private readonly FakeTimeProvider _time = new();
        private readonly List<Waiting> _waiting = [];
        private readonly List<UnderWay> _underWay = [];

        public List<TimeSpan> Arrivals { get; } = [];

        public List<int> GrantOrder { get; } = [];

        public int Expected { get; private set; }

        public void Run(int callers)
        {
            StrictRateLimiter limiter = new(permits, _time);
            long origin = _time.GetTimestamp();
            for (int ticket = 0; ticket < callers || _waiting.Count + _underWay.Count > 0;)
            {
                for (int burst = random.Next(6); burst > 0 && ticket < callers; burst--)
                {
                    Enter(limiter, ticket++);
                }

                Collect();
                TimeSpan now = _time.GetElapsedTime(origin);
                Finish(now);
                CancelSome();
                _time.Advance(TimeSpan.FromMilliseconds(random.Next(1, 60)));
                Assert.True(now < TimeSpan.FromMinutes(30), "The queue does not move.");
            }
        }

        private void Enter(StrictRateLimiter limiter, int ticket)
        {
            CancellationTokenSource cancellation = new();
            _waiting.Add(new(ticket, limiter.AcquireAsync(cancellation.Token).AsTask(), cancellation));
            Expected++;
        }

        private void Collect()
        {
            foreach (Waiting waiting in _waiting.Where(static w => w.Task.IsCompleted).ToList())
            {
                _waiting.Remove(waiting);
                if (!waiting.Task.IsCanceled)
                {
                    var lease = waiting.Task.GetAwaiter().GetResult();
                    GrantOrder.Add(waiting.Ticket);
                    TimeSpan latency = TimeSpan.FromMilliseconds(random.Next(4) == 0 ? random.Next(3000) : random.Next(40));
                    _underWay.Add(new(lease, lease.GrantedAt + latency));
                }
            }
        }

        private void Finish(TimeSpan now)
        {
            foreach (UnderWay call in _underWay.Where(c => c.Until <= now).ToList())
            {
                _underWay.Remove(call);
                TimeSpan latest = now;
                if (random.Next(5) == 0)
                {
                    latest += StrictRateLimiter.UnansweredMargin;
                }
                else
                {
                    call.Lease.HeadersArrived();
                }

                call.Lease.Dispose();
                call.Lease.Dispose();
                Arrivals.Add(call.Lease.GrantedAt + ((latest - call.Lease.GrantedAt) * random.NextDouble()));
            }
        }

        private void CancelSome()
        {
            if (_waiting.Count > 0 && random.Next(10) == 0)
            {
                Waiting unlucky = _waiting[random.Next(_waiting.Count)];
                if (!unlucky.Task.IsCompleted)
                {
                    unlucky.Cancellation.Cancel();
                    Assert.True(unlucky.Task.IsCanceled);
                    Expected--;
                }
            }
        }

        private sealed record Waiting(int Ticket, Task<StrictLease> Task, CancellationTokenSource Cancellation);

        private sealed record UnderWay(StrictLease Lease, TimeSpan Until);
    }
}
