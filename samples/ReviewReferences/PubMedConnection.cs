using System.Reflection;
using NcbiClient;
using NcbiClient.PubMed;
using NcbiClient.Testing;

namespace ReviewReferences;

/// <summary>The way to PubMed: NCBI itself, or the emulator in this process. The code that asks is the same.</summary>
public sealed class PubMedConnection(PubMedClient client, NcbiEmulator? emulator = null) : IDisposable
{
    public PubMedClient Client { get; } = client;

    /// <summary>Whether the emulator answers.</summary>
    public bool IsOffline => emulator is not null;

    public static PubMedConnection Open(CommandLine commandLine) => commandLine.Live ? Live(commandLine) : Offline();

    public void Dispose()
    {
        Client.Dispose();
        emulator?.Dispose();
    }

    private static PubMedConnection Live(CommandLine commandLine) => new(new PubMedClient(new NcbiOptions
    {
        Tool = "ncbiclient-review-references",
        Email = commandLine.Email,
        ApiKey = commandLine.ApiKey,

        // A person waits: Usage.Text says so.
        MaxRetries = 2,
        AttemptTimeout = TimeSpan.FromSeconds(20),
        TotalTimeout = TimeSpan.FromSeconds(45),
    }));

    private static PubMedConnection Offline()
    {
        NcbiEmulator emulator = new();
        Assembly assembly = typeof(PubMedConnection).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".efetch.xml", StringComparison.Ordinal)))
        {
            using Stream xml = assembly.GetManifestResourceStream(name)!;
            emulator.AddXml(xml);
        }

        return new PubMedConnection(emulator.CreatePubMedClient(), emulator);
    }
}
