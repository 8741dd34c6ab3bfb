using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using NcbiClient.Eutils;
using NcbiClient.Tests.Eutils;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>Neither the key nor what was asked for comes out anywhere, however the call ends.</summary>
public sealed class SecrecyTests
{
    private const string Term = "very-private-term";

    public static TheoryData<int, string> Ends { get; } = new()
    {
        { 200, Articles },
        { 200, "" },
        { 200, "<Pubmed" },
        { 200, $"<html><title>{Key}</title></html>" },
        { 200, $"<eFetchResult><ERROR>key {Key} and {Key.ToUpperInvariant()} said no</ERROR></eFetchResult>" },
        { 200, $$"""{"error":"API rate limit exceeded","api-key":"{{Key}}"}""" },
        { 400, $$"""{"error":"API key invalid","api-key":"{{Key}}"}""" },
        { 400, $$"""{"error":"API key {{Key}} invalid"}""" },
        { 429, $$"""{"error":"API rate limit exceeded","api-key":"{{Key}}"}""" },
        { 500, Key },
        { 301, Key },
        { 0, $"cannot reach host with api_key={Key}" },
        { -2, $"Received an invalid header line: 'bad header api_key={Key}'." },
        { -1, "" },
    };

    public static TheoryData<string> EscapedKeys { get; } =
    [
        Key,
        string.Concat(Key.Select(static c => $"\\u{(int)c:x4}")),
        string.Concat(Key.Select(static c => $"\\u{(int)c:X4}")),
        $"{Key[..20]}\\u{(int)Key[20]:x4}{Key[21..]}",
    ];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Send_HoweverItEnds_ShowsNeitherKeyNorTerm(int status, string body)
    {
        List<string> seen = [];
        using ActivityListener activities = Listen(seen);
        using MeterListener meters = Meter(seen);
        FakeLogCollector logs = new();
        using LoggerFactory loggers = new([new FakeLoggerProvider(logs)], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
        using TransportFixture fixture = new(status switch
        {
            -1 => HangAsync,
            0 => Throw(() => new HttpRequestException(body)),
            -2 => Throw(() => new InvalidOperationException("a handler failed", new IOException(body))),
            _ => Answer(status, body, ("Location", $"https://elsewhere.example/?api_key={Key}")),
        });
        fixture.Options.MaxRetries = 1;
        using EutilsTransport transport = fixture.Transport(loggers);
        EutilsCall call = Fetch() with { Form = new EutilsForm().Add("term", Term) };

        Exception? thrown = await Record.ExceptionAsync(async () =>
            (await fixture.Clock.RunAsync(transport.SendAsync(call, TestContext.Current.CancellationToken), fixture.Options.TotalTimeout)).Dispose());

        Assert.Contains(Key, fixture.Handler.Requests[0].Body, StringComparison.Ordinal);
        seen.Add(fixture.Options.ToString());
        seen.Add(fixture.Handler.Requests[0].Request.RequestUri!.ToString());
        seen.AddRange(logs.GetSnapshot().Select(static record => record + string.Join(' ', record.StructuredState ?? [])));
        if (thrown is not null)
        {
            Assert.IsType<NcbiException>(thrown, exactMatch: false);
            seen.Add(thrown.ToString());
        }

        Assert.NotEmpty(logs.GetSnapshot());
        Assert.All(seen, static text => Assert.DoesNotContain(Key, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(seen, static text => Assert.DoesNotContain(Term, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(EscapedKeys))]
    public async Task Search_KeyEchoedInASuccess_IsNotInTheResult(string echoed)
    {
        using EutilsClientFixture ncbi = new(Key, Answer(200, "{\"esearchresult\":{\"count\":\"0\",\"idlist\":[],\"querytranslation\":\"a\\\\" + echoed + " b\"}}"));

        SearchResult result = await ncbi.Client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(Key, result.QueryTranslation, StringComparison.Ordinal);
        Assert.Matches(@"^a\\x+ b$", result.QueryTranslation);
    }

    [Theory]
    [InlineData("&#x{0:x};")]
    [InlineData("&#x{0:X};")]
    [InlineData("&#{0};")]
    [InlineData("&#00{0};")]
    public async Task Spell_KeyEchoedAsReferences_IsNotInTheResult(string reference)
    {
        string echoed = string.Concat(Key.Select(c => string.Format(CultureInfo.InvariantCulture, reference, (int)c)));
        using EutilsClientFixture ncbi = new(Key, Answer(200, $"<eSpellResult><Query>&#233; {echoed} &#97;</Query><ERROR/></eSpellResult>"));

        SpellResult result = await ncbi.Client.SpellAsync(new SpellRequest { Term = "x" }, TestContext.Current.CancellationToken);

        Assert.Matches("^é x+ a$", result.Query);
    }

    [Fact]
    public async Task Send_RedirectedToAHostWithTheKey_DoesNotShowIt()
    {
        using TransportFixture fixture = new(Answer(302, "", ("Location", $"https://{Key}.example/")));

        NcbiServiceException thrown = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.SendAsync());

        Assert.Contains("[api key].example", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Send_CauseWithTheKey_BecomesOneOfTheSameMeaning()
    {
        using TransportFixture fixture = new(Throw(static () => new HttpRequestException(HttpRequestError.ProxyTunnelError, "proxy", new IOException($"bad header line: api_key={Key}"))));
        fixture.Options.MaxRetries = 0;

        NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => fixture.SendAsync());

        HttpRequestException cause = Assert.IsType<HttpRequestException>(thrown.InnerException);
        Assert.Equal(HttpRequestError.ProxyTunnelError, cause.HttpRequestError);
        Assert.Equal("System.Net.Http.HttpRequestException: proxy ---> System.IO.IOException: bad header line: api_key=[api key]", cause.Message);
        Assert.DoesNotContain(Key, thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Send_RetriedCall_IsOneActivityWithItsFacts()
    {
        List<Activity> ended = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "NcbiClient",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using Activity test = new Activity("test").Start();
        using TransportFixture fixture = new(Answer(503, ""), Answer(200, Articles));

        await fixture.SendAsync();

        Activity activity = Assert.Single(ended, a => a.TraceId == test.TraceId);
        Assert.Equal("efetch", activity.OperationName);
        Assert.Equal([("ncbi.utility", "efetch"), ("ncbi.attempts", 2), ("ncbi.outcome", "ok")], activity.TagObjects.Select(static tag => (tag.Key, tag.Value)));
    }

    private static ActivityListener Listen(List<string> seen)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "NcbiClient",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (seen)
                {
                    seen.Add($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Meter(List<string> seen)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = static (instrument, me) =>
            {
                if (instrument.Meter.Name == "NcbiClient")
                {
                    me.EnableMeasurementEvents(instrument);
                }
            },
        };
        void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        {
            lock (seen)
            {
                seen.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}");
            }
        }

        listener.SetMeasurementEventCallback<long>(Keep);
        listener.SetMeasurementEventCallback<double>(Keep);
        listener.Start();
        return listener;
    }
}
