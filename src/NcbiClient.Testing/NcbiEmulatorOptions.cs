namespace NcbiClient.Testing;

/// <summary>What an <see cref="NcbiEmulator"/> takes from outside: time, chance, limits.</summary>
/// <remarks>Immutable and thread-safe, as far as the clock and the collection given are. It shows no API key.</remarks>
public sealed class NcbiEmulatorOptions
{
    /// <summary>The clock: arrival times, rate windows, delays, expiry of history, <c>today</c>. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Requests per second that one caller without an API key may send. Default: 3, <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">NCBI's limit</see>.</summary>
    public int RequestsPerSecond { get; init; } = 3;

    /// <summary>Requests per second that one API key may send. Default: 10, NCBI's limit.</summary>
    public int RequestsPerSecondWithKey { get; init; } = 10;

    /// <summary>Whether a request over the limit is refused with 429. Default: true. When false, no limit is announced either, and <see cref="NcbiEmulator.CreateOptions"/> gives the options of a quick test.</summary>
    public bool EnforceRateLimit { get; init; } = true;

    /// <summary>What the <c>Retry-After</c> header of a 429 says. Default: null, no such header: NCBI mostly sends none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The API keys that are valid; others are refused with NCBI's "API key invalid" (400). Default: null, any key is valid.</summary>
    public IReadOnlyCollection<string>? ApiKeys { get; init; }

    /// <summary>The seed of all chance: WebEnv names, <see cref="NcbiEmulator.FailRandomly"/>. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>How long a WebEnv lives after its last use. Default: 8 hours, what NCBI's staff once named; NCBI promises nothing.</summary>
    public TimeSpan HistoryLifetime { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Whether a DOI that is not indexed is split into words that are searched instead, so that other articles match, as PubMed may do.
    /// Default: false, it finds nothing. True shows whether a client checks the DOI of what it got.</summary>
    public bool TokeniseUnknownDois { get; init; }
}
