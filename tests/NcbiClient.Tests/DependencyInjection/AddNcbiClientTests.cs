using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Tests.Transport;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.DependencyInjection;

public sealed class AddNcbiClientTests
{
    private static readonly Type ResilienceHandler = MakeResilienceHandler();

    private readonly ServiceCollection _services = new();

    [Fact]
    public void AddNcbiClient_Section_BindsEveryOption()
    {
        _services.AddNcbiClient(Section(
            ("Tool", "t"), ("Email", "t@example.org"), ("ApiKey", "k"), ("BaseAddress", "https://localhost:5001/eutils"), ("IdConverterAddress", "https://localhost:5001/idconv"), ("CitationMatcherAddress", "https://localhost:5001/citmatch"), ("RequestsPerSecond", "7"),
            ("TotalTimeout", "00:04:00"), ("AttemptTimeout", "00:00:30"), ("MaxRetries", "2"), ("RetryBaseDelay", "00:00:02"), ("MaxRetryDelay", "00:00:10"),
            ("MaxResponseBytes", "4096"), ("BatchSize", "50"), ("JitterSeed", "1")));

        NcbiOptions options = Options();

        Assert.Equal(("t", "t@example.org", "k", 7, 2, 4096, 50, 1), (options.Tool, options.Email, options.ApiKey, options.RequestsPerSecond, options.MaxRetries, options.MaxResponseBytes, options.BatchSize, options.JitterSeed));
        Assert.Equal(new Uri("https://localhost:5001/eutils/"), options.BaseAddress);
        Assert.Equal(new Uri("https://localhost:5001/idconv/"), options.IdConverterAddress);
        Assert.Equal(new Uri("https://localhost:5001/citmatch/"), options.CitationMatcherAddress);
        Assert.Equal([240, 30, 2, 10], new[] { options.TotalTimeout, options.AttemptTimeout, options.RetryBaseDelay, options.MaxRetryDelay }.Select(static t => t.TotalSeconds));
    }

    [Fact]
    public void AddNcbiClient_Section_CoversEveryOptionThereIs() =>
        Assert.Equal(15, typeof(NcbiOptions).GetProperties().Length);

    [Fact]
    public void AddNcbiClient_MistypedKey_IsAnErrorThatNamesIt()
    {
        _services.AddNcbiClient(Section(("Tool", "t"), ("Email", "t@example.org"), ("ApiKee", "secret-value")));

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(Options);

        Assert.Contains("ApiKee", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'NcbiClient'", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AddNcbiClient_ValueThatDoesNotConvert_IsAnErrorThatNamesItsKey()
    {
        _services.AddNcbiClient(Section(("Tool", "t"), ("Email", "t@example.org"), ("MaxRetries", "many")));

        Assert.Contains("NcbiClient:MaxRetries", Assert.Throws<OptionsValidationException>(Options).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "t@example.org", "NcbiOptions.Tool")]
    [InlineData("t", "", "NcbiOptions.Email")]
    [InlineData("t", "nobody", "NcbiOptions.Email")]
    public void AddNcbiClient_OptionOutOfRange_IsAnErrorThatNamesIt(string tool, string email, string named)
    {
        _services.AddNcbiClient(options => (options.Tool, options.Email) = (tool, email));

        Assert.Contains(named, Assert.Throws<OptionsValidationException>(Options).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddNcbiClient_RuleAcrossOptions_IsChecked()
    {
        _services.AddNcbiClient(options => (options.Tool, options.Email, options.AttemptTimeout) = ("t", "t@example.org", TimeSpan.FromMinutes(6)));

        Assert.Contains("NcbiOptions.AttemptTimeout (00:06:00)", Assert.Throws<OptionsValidationException>(Options).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddNcbiClient_HostStarts_Validates()
    {
        _services.AddNcbiClient();
        using ServiceProvider provider = _services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void AddNcbiClient_Twice_AddsConfigurationOnly()
    {
        _services.AddNcbiClient(Section(("Tool", "t"), ("Email", "t@example.org"))).Services.AddNcbiClient(static options => options.Tool = "u");
        using ServiceProvider provider = _services.BuildServiceProvider();

        Assert.Single(provider.GetServices<PubMedClient>());
        Assert.Single(provider.GetServices<EutilsClient>());
        Assert.Single(provider.GetServices<EutilsTransport>());
        Assert.Single(provider.GetServices<IEutilsApi>());
        Assert.Equal(("u", "t@example.org"), (Options().Tool, Options().Email));
    }

    [Fact]
    public async Task AddNcbiClient_Requests_GoThroughTheUsersHandlerOnTheUsersClock()
    {
        ObservedClock clock = new();
        using ScriptedHandler handler = new(clock, Answer(503, "", ("Retry-After", "9")), Answer(200, Articles));
        _services.AddSingleton<TimeProvider>(clock);
        _services.AddNcbiClient(static options => (options.Tool, options.Email, options.ApiKey) = ("t", "t@example.org", Key))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        using EutilsAnswer answer = await clock.RunAsync(
            provider.GetRequiredService<EutilsTransport>().SendAsync(Fetch(), TestContext.Current.CancellationToken), TimeSpan.FromSeconds(60));

        Assert.Equal([0, 9], handler.Requests.Select(r => (r.At - handler.Requests[0].At).TotalSeconds));
        Assert.Equal("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi", handler.Requests[0].Request.RequestUri!.AbsoluteUri);
        Assert.Single(handler.Requests[0].Request.Headers.UserAgent);
    }

    [Fact]
    public async Task AddNcbiClient_Clients_AreSingletonsOverOneTransport()
    {
        ObservedClock clock = new();
        using ScriptedHandler handler = new(clock, Answer(200, Articles));
        _services.AddSingleton<TimeProvider>(clock);
        _services.AddNcbiClient(static options => (options.Tool, options.Email) = ("t", "t@example.org"))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        Article? missing = await clock.RunAsync(
            provider.GetRequiredService<PubMedClient>().FindArticleAsync(new Pmid(1), TestContext.Current.CancellationToken), TimeSpan.FromSeconds(60));

        Assert.Null(missing);
        Assert.NotEmpty(handler.Requests);
        Assert.Same(provider.GetRequiredService<PubMedClient>(), provider.CreateScope().ServiceProvider.GetRequiredService<PubMedClient>());
        Assert.Same(provider.GetRequiredService<EutilsClient>(), provider.GetRequiredService<EutilsClient>());
    }

    [Fact]
    public async Task AddNcbiClient_FrameworksOwnLogs_HoldNoSecret()
    {
        using ScriptedHandler handler = new(TimeProvider.System, Answer(200, Articles));
        _services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        _services.AddNcbiClient(static options =>
                (options.Tool, options.Email, options.ApiKey, options.BaseAddress) = ("t", "t@example.org", Key, new("https://logs.invalid/")))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        (await provider.GetRequiredService<EutilsTransport>().SendAsync(Fetch("4711"), TestContext.Current.CancellationToken)).Dispose();

        string log = string.Join('\n', provider.GetFakeLogCollector().GetSnapshot().Select(
            static record => record + string.Join(' ', record.StructuredState ?? []) + string.Join(' ', record.Scopes)));
        Assert.Contains("efetch", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, log, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", log, StringComparison.Ordinal);
        Assert.DoesNotContain("t@example.org", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddNcbiClient_ResilienceForEveryClientOfTheHost_IsTakenOut(bool before)
    {
        Action<IHttpClientBuilder> forAll = static client => client
            .AddHttpMessageHandler(static () => (DelegatingHandler)Activator.CreateInstance(ResilienceHandler)!)
            .AddHttpMessageHandler(static () => new OtherHandler());
        if (before)
        {
            _services.ConfigureHttpClientDefaults(forAll);
        }

        _services.AddNcbiClient(static options => (options.Tool, options.Email) = ("t", "t@example.org"));
        if (!before)
        {
            _services.ConfigureHttpClientDefaults(forAll);
        }

        using ServiceProvider provider = _services.BuildServiceProvider();
        List<Type> handlers = [];
        for (HttpMessageHandler? handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("NcbiClient"); handler is not null;)
        {
            handlers.Add(handler.GetType());
            handler = (handler as DelegatingHandler)?.InnerHandler;
        }

        Assert.Contains(typeof(OtherHandler), handlers);
        Assert.DoesNotContain(ResilienceHandler, handlers);
        Assert.Equal(typeof(SocketsHttpHandler), handlers[^1]);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(static pair => new KeyValuePair<string, string?>("NcbiClient:" + pair.Key, pair.Value)))
            .Build()
            .GetSection("NcbiClient");

    /// <summary>The package is no dependency of ours: what counts is its handler's full name.</summary>
    private static Type MakeResilienceHandler() => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Microsoft.Extensions.Http.Resilience"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("main")
        .DefineType("Microsoft.Extensions.Http.Resilience.ResilienceHandler", TypeAttributes.Public, typeof(DelegatingHandler))
        .CreateType();

    private NcbiOptions Options()
    {
        using ServiceProvider provider = _services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<NcbiOptions>>().Value;
    }

    private sealed class OtherHandler : DelegatingHandler;
}
