using Microsoft.Extensions.Logging;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <summary>
/// The E-utilities as they are: one method a utility, every parameter, every part of the answer, any database. Paced, retried and
/// verified: an answer that arrives is whole and is no error.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe; meant to live as long as the program. For articles, <c>PubMedClient</c> is the shorter way.</para>
/// <para>Tests may derive from it and override its methods. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/">E-utilities in depth</see>.</para>
/// </remarks>
public partial class EutilsClient : IDisposable
{
    /// <summary>The most records, or identifiers, that one request may name.</summary>
    internal const int MostPerRequest = 10_000;

    private readonly EutilsTransport? _transport;
    private readonly bool _ownsTransport;

    /// <summary>Makes a client with connections of its own.</summary>
    /// <param name="options">Who calls, and how patiently; read once.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is wrong; each wrong one is named.</exception>
    public EutilsClient(NcbiOptions options)
        : this(options, null)
    {
    }

    /// <summary>Makes a client that sends by another way than sockets, or by another clock: for tests, proxies and emulators.</summary>
    /// <param name="options">Who calls, and how patiently; read once.</param>
    /// <param name="primaryHandler">What sends the requests, and stays its maker's to dispose; null for connections of the client's own.</param>
    /// <param name="timeProvider">The clock of pacing, pauses and timeouts; null for the system's.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere. The API key is never logged.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is wrong; each wrong one is named.</exception>
    public EutilsClient(NcbiOptions options, HttpMessageHandler? primaryHandler, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        NcbiOptionsValidation.Validate(options);
        _transport = EutilsTransport.Create(options, primaryHandler, timeProvider, loggerFactory);
        _ownsTransport = true;
    }

    /// <summary>Makes a client over a transport whose owner is someone else.</summary>
    internal EutilsClient(EutilsTransport transport) => _transport = transport;

    /// <summary>For test doubles, which override the methods that they expect to be called; the others throw.</summary>
    protected EutilsClient()
    {
    }

    /// <summary>
    /// Whether a request may name its ids as late as its permit (<c>FetchRequest.PmidsAtPermit</c>, <c>SearchRequest.SearchAtPermit</c>): whoever overrides the methods
    /// expects them at once.
    /// </summary>
    internal bool TakesLateIds => GetType() == typeof(EutilsClient);

    private EutilsTransport Transport => _transport
        ?? throw new InvalidOperationException("This client is a test double: it was made without options, and the method called is not overridden.");

    /// <summary>Closes the client's own connections. Calls under way fail.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the client's own connections.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsTransport)
        {
            _transport?.Dispose();
        }
    }
}
