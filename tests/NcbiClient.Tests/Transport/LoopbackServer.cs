using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NcbiClient.Transport;

namespace NcbiClient.Tests.Transport;

/// <summary>A real server on a real socket that notes when each request arrives.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<TimeSpan> _arrivals = [];
    private readonly long _start = TimeProvider.System.GetTimestamp();

    private LoopbackServer(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(context =>
        {
            lock (_arrivals)
            {
                _arrivals.Add(TimeProvider.System.GetElapsedTime(_start));
            }

            return answer(context);
        });
    }

    public TimeSpan[] Arrivals
    {
        get
        {
            lock (_arrivals)
            {
                return [.. _arrivals.Order()];
            }
        }
    }

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        LoopbackServer server = new(answer);
        await server._app.StartAsync(Xunit.TestContext.Current.CancellationToken);
        return server;
    }

    public EutilsTransport Transport(string? apiKey = null, TimeSpan? retryDelay = null)
    {
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        NcbiOptions options = new()
        {
            Tool = "tests",
            Email = "tests@example.org",
            ApiKey = apiKey,
            BaseAddress = new Uri(address + "/entrez/eutils/"),
            RetryBaseDelay = retryDelay ?? TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = retryDelay ?? TimeSpan.FromMilliseconds(1),
        };
        NcbiOptionsValidation.Validate(options);
        return EutilsTransport.Create(options, primaryHandler: null, time: null, loggers: null);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
