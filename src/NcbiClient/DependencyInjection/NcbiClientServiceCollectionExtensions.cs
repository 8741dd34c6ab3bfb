using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NcbiClient;
using NcbiClient.DependencyInjection;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Transport;
using Refit;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the clients of NCBI to a service collection: <see cref="PubMedClient"/> and <see cref="EutilsClient"/>.</summary>
/// <remarks>
/// The clients are singletons, over one transport. They take a <see cref="TimeProvider"/> and an <see cref="ILoggerFactory"/> from the services where
/// there are any. Wrong options are an <see cref="OptionsValidationException"/> when the host starts, or when the first client
/// is asked for where there is no host. Calling any of these methods again adds configuration, not clients.
/// </remarks>
public static class NcbiClientServiceCollectionExtensions
{
    private const string HttpClientName = "NcbiClient";

    /// <summary>Adds the clients; the options come from <c>services.Configure&lt;NcbiOptions&gt;</c>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>A builder to go on with.</returns>
    public static INcbiClientBuilder AddNcbiClient(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(static service => service.ServiceType == typeof(EutilsTransport)))
        {
            AddOptions(services);
            AddTransport(services);
            services.TryAddSingleton(static provider => new EutilsClient(provider.GetRequiredService<EutilsTransport>()));
            services.TryAddSingleton(static provider => new PubMedClient(provider.GetRequiredService<EutilsClient>(), Options(provider)));
        }

        return new NcbiClientBuilder(services, services.AddHttpClient(HttpClientName));
    }

    /// <summary>Adds the clients, configured from a section whose keys are named as the properties of <see cref="NcbiOptions"/>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configurationSection">The section. A key in it that is no option is an error, which names the key.</param>
    /// <returns>A builder to go on with.</returns>
    public static INcbiClientBuilder AddNcbiClient(this IServiceCollection services, IConfigurationSection configurationSection)
    {
        ArgumentNullException.ThrowIfNull(configurationSection);
        INcbiClientBuilder builder = services.AddNcbiClient();
        services.AddSingleton<IConfigureOptions<NcbiOptions>>(new NcbiOptionsBinding(configurationSection));
        return builder;
    }

    /// <summary>Adds the clients, configured in code.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Fills the options.</param>
    /// <returns>A builder to go on with.</returns>
    public static INcbiClientBuilder AddNcbiClient(this IServiceCollection services, Action<NcbiOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        INcbiClientBuilder builder = services.AddNcbiClient();
        services.Configure(configure);
        return builder;
    }

    private static void AddOptions(IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<NcbiOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NcbiOptions>, NcbiOptionsRangeValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NcbiOptions>, NcbiOptionsRuleValidator>());
    }

    private static void AddTransport(IServiceCollection services)
    {
        services.AddRefitGeneratedClient<IEutilsApi>((RefitSettings?)null, HttpClientName)
            .ConfigureHttpClient(static (provider, client) => EutilsHttp.Configure(client, Options(provider)))
            .ConfigurePrimaryHttpMessageHandler(static () => EutilsHttp.CreateHandler())
            .ConfigureAdditionalHttpMessageHandlers(ForeignResilience.Remove)

            // The transport keeps one client for good; the handler renews its own connections.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.TryAddSingleton(static provider => new EutilsTransport(
            provider.GetRequiredService<IEutilsApi>(),
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            Options(provider),
            provider.GetService<TimeProvider>(),
            provider.GetService<ILoggerFactory>()));
    }

    private static NcbiOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<NcbiOptions>>().Value;
}
