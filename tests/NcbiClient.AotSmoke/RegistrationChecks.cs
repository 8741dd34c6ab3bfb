using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NcbiClient.DependencyInjection;
using NcbiClient.PubMed;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>The client from dependency injection, its options from code and from configuration.</summary>
internal static class RegistrationChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        await using (ServiceProvider fromCode = Build(emulator, services => services.AddNcbiClient(options => Fill(options, emulator))))
        {
            checks.Equal("The article through services", Review.Pmid, (await fromCode.GetRequiredService<PubMedClient>().GetArticleAsync(Review.Doi)).Pmid);
        }

        await using (ServiceProvider fromSection = Build(emulator, services => services.AddNcbiClient(Section(emulator, "RequestsPerSecond", "100"))))
        {
            NcbiOptions options = fromSection.GetRequiredService<IOptions<NcbiOptions>>().Value;
            checks.Equal("An option from configuration", 100, options.RequestsPerSecond);
            checks.Equal("An address from configuration", emulator.BaseAddress, options.BaseAddress);
            checks.Equal("A duration from configuration", TimeSpan.FromSeconds(90), options.TotalTimeout);
            checks.Equal("The article through configured services", Review.Pmid, (await fromSection.GetRequiredService<PubMedClient>().GetArticleAsync(Review.Pmid)).Pmid);
        }

        await using ServiceProvider mistyped = Build(emulator, services => services.AddNcbiClient(Section(emulator, "RequestPerSecond", "100")));
        await checks.ThrowsAsync<OptionsValidationException>(
            "A mistyped key", () => Task.FromResult(mistyped.GetRequiredService<PubMedClient>()), static error => error.Message.Contains("RequestPerSecond", StringComparison.Ordinal));
    }

    private static ServiceProvider Build(NcbiEmulator emulator, Func<ServiceCollection, INcbiClientBuilder> add)
    {
        ServiceCollection services = new();
        add(services).HttpClient.ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static void Fill(NcbiOptions options, NcbiEmulator emulator)
    {
        options.Tool = "aot-smoke";
        options.Email = "test@example.org";
        options.BaseAddress = emulator.BaseAddress;
    }

    private static IConfigurationSection Section(NcbiEmulator emulator, string key, string value) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Ncbi:Tool"] = "aot-smoke",
            ["Ncbi:Email"] = "test@example.org",
            ["Ncbi:BaseAddress"] = emulator.BaseAddress.ToString(),
            ["Ncbi:TotalTimeout"] = "00:01:30",
            [$"Ncbi:{key}"] = value,
        })
        .Build().GetSection("Ncbi");
}
