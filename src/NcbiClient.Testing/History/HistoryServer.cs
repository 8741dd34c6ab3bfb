using System.Globalization;

namespace NcbiClient.Testing.History;

/// <summary>Result sets under a WebEnv and a query key that counts up; a WebEnv dies some time after its last use. Thread-safe.</summary>
internal sealed class HistoryServer(TimeProvider time, TimeSpan lifetime, int seed)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Environment> _environments = new(StringComparer.Ordinal);
#pragma warning disable CA5394 // seeded chance is the point: a failing test can be repeated
    private readonly Random _names = new(seed);
#pragma warning restore CA5394

    /// <summary>Stores PMIDs, in the WebEnv given if it lives, else in a new one.</summary>
    public HistorySet Store(string? webEnv, IReadOnlyList<int> pmids)
    {
        lock (_gate)
        {
            Environment environment = Living(webEnv) ?? Create();
            environment.Sets.Add(pmids);
            return new HistorySet(environment.Name, environment.Sets.Count);
        }
    }

    public IReadOnlyList<int>? Find(string? webEnv, int queryKey)
    {
        lock (_gate)
        {
            return Living(webEnv) is { } environment && queryKey >= 1 && queryKey <= environment.Sets.Count ? environment.Sets[queryKey - 1] : null;
        }
    }

    /// <summary>All is gone, as after NCBI lost a server.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _environments.Clear();
        }
    }

    private Environment? Living(string? webEnv)
    {
        if (webEnv is null || !_environments.TryGetValue(webEnv, out Environment? environment))
        {
            return null;
        }

        if (time.GetElapsedTime(environment.LastUse) > lifetime)
        {
            _environments.Remove(webEnv);
            return null;
        }

        environment.LastUse = time.GetTimestamp();
        return environment;
    }

    private Environment Create()
    {
        Span<byte> name = stackalloc byte[12];
#pragma warning disable CA5394 // the name is a token of a test, not a secret
        _names.NextBytes(name);
#pragma warning restore CA5394
        string webEnv = string.Create(CultureInfo.InvariantCulture, $"MCID_{Convert.ToHexString(name).ToLowerInvariant()}");
        Environment environment = new(webEnv, time.GetTimestamp());
        _environments[webEnv] = environment;
        return environment;
    }

    private sealed class Environment(string name, long lastUse)
    {
        public string Name { get; } = name;

        public long LastUse { get; set; } = lastUse;

        public List<IReadOnlyList<int>> Sets { get; } = [];
    }
}
