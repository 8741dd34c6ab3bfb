using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace NcbiClient.Tests;

public sealed class NcbiOptionsTests
{
    private const string Secret = "0123456789abcdef";

    [Fact]
    public void Validate_OnlyToolAndEmail_IsEnough() => NcbiOptionsValidation.Validate(Valid());

    [Fact]
    public void Defaults_AreThoseDocumented()
    {
        NcbiOptions options = new();

        Assert.Equal(new Uri("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"), options.BaseAddress);
        Assert.Equal((TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(60)), (options.TotalTimeout, options.AttemptTimeout));
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)), (options.RetryBaseDelay, options.MaxRetryDelay));
        Assert.Equal((5, 200, 256L * 1024 * 1024), (options.MaxRetries, options.BatchSize, options.MaxResponseBytes));
        Assert.Equal(3, options.EffectiveRequestsPerSecond);
        Assert.Null(options.ApiKey);
        Assert.Null(options.JitterSeed);
    }

    [Fact]
    public void EffectiveRequestsPerSecond_KeyOrOwnRate_Follows()
    {
        Assert.Equal(10, new NcbiOptions { ApiKey = Secret }.EffectiveRequestsPerSecond);
        Assert.Equal(7, new NcbiOptions { ApiKey = Secret, RequestsPerSecond = 7 }.EffectiveRequestsPerSecond);
        Assert.Equal(3, new NcbiOptions { ApiKey = "" }.EffectiveRequestsPerSecond);
    }

    public static TheoryData<string, Action<NcbiOptions>> Wrong => new()
    {
        { "Tool", o => o.Tool = "" },
        { "Tool", o => o.Tool = "   " },
        { "Tool", o => o.Tool = null! },
        { "Tool", o => o.Tool = "my tool" },
        { "Tool", o => o.Tool = "my\ntool" },
        { "Email", o => o.Email = "" },
        { "Email", o => o.Email = "me" },
        { "Email", o => o.Email = "@example.org" },
        { "Email", o => o.Email = "me@example" },
        { "Email", o => o.Email = "me@.org" },
        { "Email", o => o.Email = "me@you@example.org" },
        { "Email", o => o.Email = "Me <me@example.org>" },
        { "Email", o => o.Email = "me@example.org,you@example.org" },
        { "ApiKey", o => o.ApiKey = Secret + " " },
        { "ApiKey", o => o.ApiKey = Secret + "\n" },
        { "BaseAddress", o => o.BaseAddress = null! },
        { "IdConverterAddress", o => o.IdConverterAddress = null! },
        { "IdConverterAddress", o => o.IdConverterAddress = new Uri("ftp://example.org/") },
        { "CitationMatcherAddress", o => o.CitationMatcherAddress = new Uri("https://example.org/?x=1") },
        { "BaseAddress", o => o.BaseAddress = new Uri("/eutils/", UriKind.Relative) },
        { "BaseAddress", o => o.BaseAddress = new Uri("ftp://example.org/") },
        { "BaseAddress", o => o.BaseAddress = new Uri("https://example.org/?api_key=" + Secret) },
        { "BaseAddress", o => o.BaseAddress = new Uri($"https://me:{Secret}@example.org/") },
        { "BaseAddress", o => (o.BaseAddress, o.ApiKey) = (new Uri("http://example.org/"), Secret) },
        { "BaseAddress", o => (o.BaseAddress, o.ApiKey) = (new Uri("http://localhost.example.org/"), Secret) },
        { "RequestsPerSecond", o => o.RequestsPerSecond = 0 },
        { "RequestsPerSecond", o => o.RequestsPerSecond = 101 },
        { "TotalTimeout", o => o.TotalTimeout = TimeSpan.Zero },
        { "TotalTimeout", o => o.TotalTimeout = TimeSpan.FromDays(2) },
        { "AttemptTimeout", o => o.AttemptTimeout = Timeout.InfiniteTimeSpan },
        { "AttemptTimeout", o => o.AttemptTimeout = o.TotalTimeout },
        { "MaxRetries", o => o.MaxRetries = -1 },
        { "MaxRetries", o => o.MaxRetries = 101 },
        { "RetryBaseDelay", o => o.RetryBaseDelay = TimeSpan.Zero },
        { "RetryBaseDelay", o => o.RetryBaseDelay = TimeSpan.FromSeconds(31) },
        { "MaxRetryDelay", o => o.MaxRetryDelay = TimeSpan.FromDays(2) },
        { "MaxResponseBytes", o => o.MaxResponseBytes = 1 },
        { "MaxResponseBytes", o => o.MaxResponseBytes = long.MaxValue },
        { "BatchSize", o => o.BatchSize = 0 },
        { "BatchSize", o => o.BatchSize = 501 },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Validate_OneWrong_NamesItAndNeverTheKey(string name, Action<NcbiOptions> spoil)
    {
        NcbiOptions options = Valid();
        options.ApiKey = Secret;
        spoil(options);

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => NcbiOptionsValidation.Validate(options));

        Assert.Contains(failure.Failures, text => text.Contains("NcbiOptions." + name, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_SeveralWrong_NamesEachOnce()
    {
        NcbiOptions options = new() { BatchSize = 0, RetryBaseDelay = TimeSpan.FromMinutes(1) };

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => NcbiOptionsValidation.Validate(options));

        Assert.Equal(4, failure.Failures.Count());
    }

    [Theory]
    [InlineData("http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000/eutils/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://emulator.invalid/")]
    [InlineData("http://ncbi.localhost/")]
    [InlineData("https://example.org/eutils/")]
    public void Validate_KeyWhereItCannotLeak_IsAccepted(string address)
    {
        NcbiOptions options = Valid();
        (options.ApiKey, options.BaseAddress) = (Secret, new Uri(address));
        NcbiOptionsValidation.Validate(options);
    }

    [Fact]
    public void BaseAddress_WithoutSlash_GetsOne()
        => Assert.Equal("https://example.org/eutils/", new NcbiOptions { BaseAddress = new Uri("https://example.org/eutils") }.BaseAddress.AbsoluteUri);

    [Fact]
    public void ToString_WithKey_DoesNotPrintIt()
    {
        NcbiOptions options = Valid();
        options.ApiKey = Secret;

        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.Ordinal);
        Assert.Contains("ApiKey = set", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_FromConfiguration_ReadsEveryOption()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Tool"] = "t", ["Email"] = "me@example.org", ["ApiKey"] = "", ["BaseAddress"] = "http://localhost:1/x", ["RequestsPerSecond"] = "2",
            ["TotalTimeout"] = "00:10:00", ["AttemptTimeout"] = "00:00:30", ["MaxRetries"] = "1", ["RetryBaseDelay"] = "00:00:00.5",
            ["MaxRetryDelay"] = "00:00:05", ["MaxResponseBytes"] = "2048", ["BatchSize"] = "10", ["JitterSeed"] = "42",
        }).Build();
        NcbiOptions options = new();
        configuration.Bind(options);

        NcbiOptionsValidation.Validate(options);
        Assert.Equal("http://localhost:1/x/", options.BaseAddress.AbsoluteUri);
        Assert.Equal((2, 1, 2048L, 10, 42), (options.RequestsPerSecond, options.MaxRetries, options.MaxResponseBytes, options.BatchSize, options.JitterSeed));
        Assert.Null(options.ApiKey);
    }

    [Fact]
    public void Snapshot_LaterChange_DoesNotReachIt()
    {
        NcbiOptions options = Valid();
        NcbiOptions snapshot = options.Snapshot();
        options.Tool = "other";
        Assert.Equal("test", snapshot.Tool);
    }

    private static NcbiOptions Valid() => new() { Tool = "test", Email = "me@example.org" };
}
