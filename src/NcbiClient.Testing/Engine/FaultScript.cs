namespace NcbiClient.Testing.Engine;

/// <summary>Which request fails, and how: a queue first, then every n-th, then by chance. Thread-safe.</summary>
internal sealed class FaultScript(int seed)
{
    private readonly object _gate = new();
    private readonly LinkedList<(int Place, NcbiFault Fault)> _next = new();
#pragma warning disable CA5394 // seeded chance is the point: a failing test can be repeated
    private readonly Random _chance = new(seed);
#pragma warning restore CA5394
    private NcbiFault[] _periodic = [];
    private NcbiFault[] _random = [];
    private double _probability;
    private int _period;
    private int _seen;
    private int _played;
    private int _added;

    public void Next(NcbiFault[] faults)
    {
        lock (_gate)
        {
            foreach (NcbiFault fault in faults)
            {
                _next.AddLast((_added++, fault));
            }
        }
    }

    public void Every(int period, NcbiFault[] faults)
    {
        lock (_gate)
        {
            (_period, _periodic, _seen, _played) = (period, [.. faults], 0, 0);
        }
    }

    public void Randomly(double probability, NcbiFault[] faults)
    {
        lock (_gate)
        {
            (_probability, _random) = (probability, [.. faults]);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _next.Clear();
            (_periodic, _random) = ([], []);
        }
    }

    public ScriptedFault? Take(string utility)
    {
        lock (_gate)
        {
            return Queued(utility) ?? ((Periodic(utility) ?? Random(utility)) is { } other ? new ScriptedFault(other) : null);
        }
    }

    /// <summary>Puts a fault of the queue back where it stood.</summary>
    public void PutBack(ScriptedFault drawn)
    {
        if (drawn.QueuePlace is not { } place)
        {
            return;
        }

        lock (_gate)
        {
            LinkedListNode<(int Place, NcbiFault Fault)>? later = _next.First;
            while (later is not null && later.Value.Place < place)
            {
                later = later.Next;
            }

            _ = later is null ? _next.AddLast((place, drawn.Fault)) : _next.AddBefore(later, (place, drawn.Fault));
        }
    }

    private static bool Concerns(NcbiFault fault, string utility) => fault.Utility is null || fault.Utility == utility;

    private ScriptedFault? Queued(string utility)
    {
        for (LinkedListNode<(int Place, NcbiFault Fault)>? node = _next.First; node is not null; node = node.Next)
        {
            if (Concerns(node.Value.Fault, utility))
            {
                _next.Remove(node);
                return new ScriptedFault(node.Value.Fault, node.Value.Place);
            }
        }

        return null;
    }

    private NcbiFault? Periodic(string utility)
    {
        if (_periodic.Length == 0 || ++_seen % _period != 0)
        {
            return null;
        }

        NcbiFault fault = _periodic[_played++ % _periodic.Length];
        return Concerns(fault, utility) ? fault : null;
    }

    private NcbiFault? Random(string utility)
    {
#pragma warning disable CA5394 // seeded chance is the point: a failing test can be repeated
        if (_random.Length == 0 || _chance.NextDouble() >= _probability)
        {
            return null;
        }

        NcbiFault fault = _random[_chance.Next(_random.Length)];
#pragma warning restore CA5394
        return Concerns(fault, utility) ? fault : null;
    }
}
