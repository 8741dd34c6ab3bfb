using NcbiClient.Eutils;
using NcbiClient.PubMed;

namespace NcbiClient.Testing;

public sealed partial class NcbiEmulator
{
    /// <summary>Makes a client whose only way to the world is this emulator, on the emulator's clock.</summary>
    /// <returns>A client with the options of <see cref="CreateOptions"/>.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public PubMedClient CreatePubMedClient() => CreatePubMedClient(CreateOptions());

    /// <summary>Makes a client whose only way to the world is this emulator, on the emulator's clock.</summary>
    /// <param name="options">Usually those of <see cref="CreateOptions"/>, changed. Their base address decides with whom the client shares its rate budget.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public PubMedClient CreatePubMedClient(NcbiOptions options)
    {
        ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
        return new PubMedClient(options, _handler, TimeProvider, loggerFactory: null);
    }

    /// <summary>Makes a client whose only way to the world is this emulator, on the emulator's clock.</summary>
    /// <returns>A client with the options of <see cref="CreateOptions"/>.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public EutilsClient CreateEutilsClient() => CreateEutilsClient(CreateOptions());

    /// <summary>Makes a client whose only way to the world is this emulator, on the emulator's clock.</summary>
    /// <param name="options">Usually those of <see cref="CreateOptions"/>, changed.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public EutilsClient CreateEutilsClient(NcbiOptions options)
    {
        ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
        return new EutilsClient(options, _handler, TimeProvider, loggerFactory: null);
    }
}
