using Microsoft.Extensions.Logging;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>PubMed for programs that read: get, find, search, stream, resolve.</summary>
/// <remarks>
/// Immutable and thread-safe: make one and share it, or let <c>services.AddNcbiClient(…)</c> do so. All clients of a process that use the same
/// API key, or none, share one rate budget, so that NCBI never sees more requests in a second than it allows.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">E-utilities</see>.
/// </remarks>
public partial class PubMedClient : IDisposable
{
    /// <summary>PubMed names no hit of a search after this one.</summary>
    internal const int MaxHits = 9_999;

    private readonly EutilsClient _eutils;
    private readonly ArticleLookup _lookup;
    private readonly int _batchSize;
    private readonly bool _ownsEutils;

    /// <summary>A client on its own, for programs without dependency injection.</summary>
    /// <param name="options">Who calls, and how patiently; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or out of range; the message names it.</exception>
    public PubMedClient(NcbiOptions options)
        : this(options, null)
    {
    }

    /// <summary>A client on its own, with the ways to the world given: for tests, proxies and logging.</summary>
    /// <param name="options">Who calls, and how patiently; copied.</param>
    /// <param name="primaryHandler">What sends the requests, such as an emulator's handler; it stays the caller's to dispose. Null for sockets.</param>
    /// <param name="timeProvider">The clock for timeouts, pauses and the rate limit; null for the system's.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or out of range; the message names it.</exception>
    public PubMedClient(NcbiOptions options, HttpMessageHandler? primaryHandler, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
        : this(new EutilsClient(options, primaryHandler, timeProvider, loggerFactory), options) => _ownsEutils = true;

    internal PubMedClient(EutilsClient eutils, NcbiOptions options)
    {
        _eutils = eutils;
        _batchSize = options.BatchSize;
        _lookup = new ArticleLookup(eutils, _batchSize);
    }

    /// <summary>For test doubles, which override what they need.</summary>
    protected PubMedClient()
    {
        _eutils = null!;
        _lookup = null!;
    }

    /// <summary>Closes the connections of a client that was made on its own. One that came from dependency injection has none to close.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsEutils)
        {
            _eutils.Dispose();
        }
    }
}
