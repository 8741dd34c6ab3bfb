using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace NcbiClient.Testing.Server;

/// <summary>An <see cref="NcbiEmulator"/> behind Kestrel on a loopback port: real sockets, real broken connections, for clients in any language.</summary>
/// <remarks>Thread-safe. The server does not own its emulator: dispose both. Several servers may serve one emulator; they share its articles, budgets and faults.</remarks>
public sealed class NcbiEmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly NcbiEmulator _emulator;
    private readonly CancellationTokenSource _stopping;

    private NcbiEmulatorServer(WebApplication application, NcbiEmulator emulator, CancellationTokenSource stopping, Uri baseAddress)
    {
        _application = application;
        _emulator = emulator;
        _stopping = stopping;
        BaseAddress = baseAddress;
    }

    /// <summary>The address for clients, for example <c>http://127.0.0.1:41234/entrez/eutils/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="emulator">What answers.</param>
    /// <param name="port">The port on 127.0.0.1; 0 (default): any that is free.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<NcbiEmulatorServer> StartAsync(NcbiEmulator emulator, int port = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentOutOfRangeException.ThrowIfNegative(port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        CancellationTokenSource stopping = new();
        WebApplication application = Build(port);
        EmulatorMiddleware middleware = new(emulator, stopping.Token);
        application.Run(middleware.InvokeAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            stopping.Dispose();
            throw;
        }

        string address = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return new NcbiEmulatorServer(application, emulator, stopping, new Uri(new Uri(address), "/entrez/eutils/"));
    }

    /// <summary>Makes options that point at this server, with a tool name and an e-mail address filled in.</summary>
    /// <returns>New options, free to be changed.</returns>
    public NcbiOptions CreateOptions()
    {
        NcbiOptions options = _emulator.CreateOptions();
        options.BaseAddress = BaseAddress;
        options.IdConverterAddress = new Uri(BaseAddress, options.IdConverterAddress.AbsolutePath);
        options.CitationMatcherAddress = new Uri(BaseAddress, options.CitationMatcherAddress.AbsolutePath);
        return options;
    }

    /// <summary>Stops the server; what still hangs is broken off.</summary>
    /// <returns>The stopping.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static WebApplication Build(int port)
    {
        // Empty: no configuration, environment or logging of the machine gets in.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = 1 << 20; // too long is for the emulator to say
            kestrel.Listen(IPAddress.Loopback, port, static listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder.Build();
    }
}
