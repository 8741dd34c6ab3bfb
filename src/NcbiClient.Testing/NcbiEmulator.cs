using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.CitationSearch;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.IdConversion;
using NcbiClient.Testing.Transport;

namespace NcbiClient.Testing;

/// <summary>NCBI's E-utilities in process: search, records, summaries, spelling, links and the rest, the PMC ID Converter and the citation matcher, over the articles you add,
/// with NCBI's query language, history, paging wall, error bodies and rate limit, and with the failures you order. No network is used.</summary>
/// <remarks>
/// <para>Thread-safe. Each emulator has an address of its own, so that clients of different emulators share no rate budget.</para>
/// <para>Strict where NCBI is lenient: a parameter that a utility does not have, or a value that it cannot take, is refused with status 400 and a text that names it.</para>
/// </remarks>
public sealed partial class NcbiEmulator : IDisposable
{
    private static int s_count;

    private readonly CancellationTokenSource _stopped = new();
    private readonly CancellationToken _stop;
    private readonly NcbiEmulatorOptions _options;
    private readonly EmulatorEngine _engine;
    private readonly EmulatorHandler _handler;

    /// <summary>Makes an emulator without articles, on the system clock, with NCBI's limits.</summary>
    public NcbiEmulator()
        : this(new NcbiEmulatorOptions())
    {
    }

    /// <summary>Makes an emulator without articles.</summary>
    /// <param name="options">Time, chance and limits.</param>
    public NcbiEmulator(NcbiEmulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _stop = _stopped.Token;
        _engine = new EmulatorEngine(options);
        _handler = new EmulatorHandler(_engine, options.TimeProvider, _stop);
        int number = Interlocked.Increment(ref s_count);
        BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://emulator-{number}.invalid/entrez/eutils/"));
    }

    /// <summary>The address for clients of this emulator, different for each. No name server knows it: use it with <see cref="CreateHandler"/>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The clock of the emulator.</summary>
    public TimeProvider TimeProvider => _options.TimeProvider;

    /// <summary>The number of articles.</summary>
    public int ArticleCount => _engine.Articles.Count;

    /// <summary>All requests so far in the order of arrival, refused ones included: a copy, it does not change later.</summary>
    public EquatableList<RecordedRequest> Requests => _engine.Log.Snapshot();

    /// <summary>Makes a handler for <see cref="HttpClient"/> that ends at this emulator instead of a socket. It answers for any host.</summary>
    /// <returns>A new handler; all handlers of one emulator share its articles, limits and faults.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public HttpMessageHandler CreateHandler()
    {
        ObjectDisposedException.ThrowIf(_stopped.IsCancellationRequested, this);
        return new EmulatorHandler(_engine, _options.TimeProvider, _stop);
    }

    /// <summary>Makes options that point at this emulator, with a tool name and an e-mail address filled in.</summary>
    /// <returns>
    /// New options, free to be changed. When <see cref="NcbiEmulatorOptions.EnforceRateLimit"/> is off they are those of a quick test: 100 requests per second,
    /// and retries after milliseconds.
    /// </returns>
    public NcbiOptions CreateOptions()
    {
        NcbiOptions options = new()
        {
            Tool = "ncbi-emulator-client",
            Email = "test@example.org",
            BaseAddress = BaseAddress,
            IdConverterAddress = new Uri(BaseAddress, IdConversionUtility.Path),
            CitationMatcherAddress = new Uri(BaseAddress, CitationSearchUtility.Path),
        };
        if (!_options.EnforceRateLimit)
        {
            options.RequestsPerSecond = 100;
            options.RetryBaseDelay = TimeSpan.FromMilliseconds(1);
            options.MaxRetryDelay = TimeSpan.FromMilliseconds(50);
        }

        return options;
    }

    /// <summary>Answers one request. This is what transports call; tests rarely need it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The answer, and what the transport has to do to it: delay it, cut it, leave it out.</returns>
    public EmulatorResponse Answer(EmulatorRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _engine.Answer(request);
    }

    /// <summary>Forgets the recorded requests; budgets and faults stay.</summary>
    public void ClearRequests() => _engine.Log.Clear();

    /// <summary>Forgets every WebEnv, as NCBI does after some time: later uses are answered "Unable to obtain query".</summary>
    public void ExpireHistory() => _engine.History.Forget();

    /// <summary>Ends what still hangs. The emulator answers no more handlers after that.</summary>
    public void Dispose()
    {
        if (!_stopped.IsCancellationRequested)
        {
            _stopped.Cancel();
            _stopped.Dispose();
            _handler.Dispose();
        }
    }
}
