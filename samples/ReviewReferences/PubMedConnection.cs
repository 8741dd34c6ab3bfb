using System.Reflection;
using NcbiClient;
using NcbiClient.PubMed;
using NcbiClient.Testing;

namespace ReviewReferences;

/// <summary>The way to PubMed: NCBI itself, or the emulator in this process. The code that asks is the same.</summary>
public sealed class PubMedConnection : IDisposable
{
    private readonly NcbiEmulator? _emulator;

    /// <summary>Speaks to the service that the options name.</summary>
    public PubMedConnection(NcbiOptions options) => Client = new PubMedClient(options);

    /// <summary>Speaks to an emulator that knows the embedded fixtures.</summary>
    public PubMedConnection()
    {
        _emulator = new NcbiEmulator();
        Assembly assembly = typeof(PubMedConnection).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".efetch.xml", StringComparison.Ordinal)))
        {
            using Stream xml = assembly.GetManifestResourceStream(name)!;
            _emulator.AddXml(xml);
        }

        Client = _emulator.CreatePubMedClient();
    }

    public PubMedClient Client { get; }

    /// <summary>Whether the emulator answers.</summary>
    public bool IsOffline => _emulator is not null;

    public static PubMedConnection Open(CommandLine commandLine) => commandLine.Live ? new(LiveOptions(commandLine)) : new();

    public void Dispose()
    {
        Client.Dispose();
        _emulator?.Dispose();
    }

    private static NcbiOptions LiveOptions(CommandLine commandLine) => new()
    {
        Tool = "ncbiclient-review-references",
        Email = commandLine.Email,
        ApiKey = commandLine.ApiKey,

        // A person waits: Usage.Text says so.
        MaxRetries = 2,
        AttemptTimeout = TimeSpan.FromSeconds(20),
        TotalTimeout = TimeSpan.FromSeconds(45),
    };
}
