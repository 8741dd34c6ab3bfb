using System.Net;
using System.Text;
using NcbiClient.Testing.Server;

namespace NcbiClient.Testing.Tests.Transport;

/// <summary>Each fault as an HttpClient sees it, in process and through a socket.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private readonly NcbiEmulator _emulator = new NcbiEmulator(new NcbiEmulatorOptions { EnforceRateLimit = false }).Add(Library.Articles);
    private NcbiEmulatorServer? _server;

    public async ValueTask InitializeAsync() => _server = await NcbiEmulatorServer.StartAsync(_emulator, cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _emulator.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NoFault_AnyTransport_AnswersTheSameInChunks(bool socket)
    {
        using HttpClient client = Client(socket);
        using HttpResponseMessage response = await HeadersAsync(client);

        Assert.Null(response.Content.Headers.ContentLength);
        Assert.True(response.Headers.TransferEncodingChunked);
        Assert.Equal("Finatra", response.Headers.Server.ToString());
        Assert.Equal("text/xml; charset=UTF-8", response.Content.Headers.ContentType!.ToString());
        Assert.EndsWith("</PubmedArticleSet>\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CutBodyAfter_AnyTransport_BreaksWithinTheBody(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.CutBodyAfter(200));
        using HttpResponseMessage response = await HeadersAsync(client);
        await using Stream body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        byte[] bytes = new byte[200];

        await body.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        Exception broken = await Assert.ThrowsAnyAsync<IOException>(() => body.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken).AsTask());

        Assert.Equal(200, (int)response.StatusCode);
        Assert.IsNotType<EndOfStreamException>(broken);
        Assert.StartsWith("<?xml", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CutBodyAfter_ManyBytes_AllOfThemArrive(bool socket)
    {
        _emulator.Add(Emulators.Numbered(2_000)).FailEvery(1, NcbiFault.CutBodyAfter(200_000));
        using HttpClient client = Client(socket);
        byte[] bytes = new byte[200_000];
        for (int n = 0; n < 10; n++)
        {
            using HttpResponseMessage response = await client.GetAsync("efetch.fcgi?retmax=2000&id=" + string.Join(',', Enumerable.Range(1, 1_500)), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            await using Stream body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

            await body.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);

            await Assert.ThrowsAnyAsync<HttpIOException>(() => body.ReadAsync(bytes, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CutBodyAfter_WholeBodyRead_IsAnHttpRequestException(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.CutBodyAfter(0));

        await Assert.ThrowsAsync<HttpRequestException>(() => client.TextAsync("esearch.fcgi", ("term", "heart")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HangBodyAfter_AnyTransport_StallsUntilTheCallerGivesUp(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.HangBodyAfter(100));
        using HttpResponseMessage response = await HeadersAsync(client);
        await using Stream body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        byte[] bytes = new byte[100];
        await body.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        using CancellationTokenSource caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        Task<int> stalled = body.ReadAsync(bytes, caller.Token).AsTask();
        Assert.False(stalled.IsCompleted);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stalled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hang_AnyTransport_WaitsForTheCallerToGiveUp(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.Hang());
        using CancellationTokenSource caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        Task<HttpResponseMessage> hanging = client.GetAsync("esearch.fcgi?term=heart", caller.Token);
        await ReachedAsync();
        Assert.False(hanging.IsCompleted);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.Null(_emulator.Requests[0].StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hang_EmulatorStops_BreaksTheConnection(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.Hang());
        Task<HttpResponseMessage> hanging = client.GetAsync("esearch.fcgi?term=heart", TestContext.Current.CancellationToken);
        await ReachedAsync();

        await _server!.DisposeAsync();
        _emulator.Dispose();

        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reset_AnyTransport_IsAnHttpRequestException(bool socket)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(NcbiFault.Reset());

        await Assert.ThrowsAsync<HttpRequestException>(() => client.TextAsync("esearch.fcgi", ("term", "heart")));
        Assert.Contains("<Count>3</Count>", await client.TextAsync("esearch.fcgi", ("term", "heart")), StringComparison.Ordinal);
    }

    public static TheoryData<bool, string, int, string?, string> Answers()
    {
        (string Fault, int Status, string? RetryAfter, string Body)[] faults =
        [
            ("status", 502, null, "502 BadGateway"),
            ("unavailable", 503, "7", "503 ServiceUnavailable"),
            ("html", 200, null, "<html>"),
            ("error", 200, null, "<eSearchResult>\n\t<ERROR>Database is not supported: pubmed</ERROR>\n</eSearchResult>"),
            ("json", 200, null, "{\"header\":{\"type\":\"esearch\",\"version\":\"0.3\"},\"esearchresult\":{\"ERROR\":\"broken\"}}"),
            ("limited", 429, "2", "\"count\":\"4\",\"limit\":\"3\"}"),
            ("prolog", 200, null, "esearch.dtd\">\n"),
            ("empty", 200, null, ""),
            ("slow", 200, null, "<Count>3</Count>"),
        ];
        TheoryData<bool, string, int, string?, string> rows = [];
        foreach ((string fault, int status, string? retryAfter, string body) in faults)
        {
            rows.Add(true, fault, status, retryAfter, body);
            rows.Add(false, fault, status, retryAfter, body);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Fault_AnyTransport_IsAnsweredAsOrderedOnce(bool socket, string fault, int status, string? retryAfter, string body)
    {
        using HttpClient client = Client(socket);
        _emulator.FailNext(Named(fault));

        using HttpResponseMessage response = await client.PostAsync("esearch.fcgi", ("term", "heart"));
        string answered = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(retryAfter, response.Headers.RetryAfter?.ToString());
        Assert.Contains(body, answered, StringComparison.Ordinal);
        Assert.True(fault != "empty" || answered.Length == 0);
        Assert.True(fault != "prolog" || !answered.Contains("<eSearchResult", StringComparison.Ordinal));
        Assert.Contains("<Count>3</Count>", await client.TextAsync("esearch.fcgi", ("term", "heart")), StringComparison.Ordinal);
    }

    private static NcbiFault Named(string fault) => fault switch
    {
        "status" => NcbiFault.Status(HttpStatusCode.BadGateway),
        "unavailable" => NcbiFault.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(6.5)),
        "html" => NcbiFault.HtmlPage(),
        "error" => NcbiFault.ErrorElement("Database is not supported: pubmed"),
        "json" => NcbiFault.JsonError("broken"),
        "limited" => NcbiFault.RateLimited(TimeSpan.FromSeconds(2)),
        "prolog" => NcbiFault.PrologOnly(),
        "empty" => NcbiFault.EmptyBody(),
        "slow" => NcbiFault.Slow(TimeSpan.FromMilliseconds(5)),
        _ => throw new InvalidOperationException(fault),
    };

    private HttpClient Client(bool socket) => socket ? new HttpClient { BaseAddress = _server!.BaseAddress, Timeout = Timeout.InfiniteTimeSpan } : _emulator.Client();

    private static Task<HttpResponseMessage> HeadersAsync(HttpClient client) =>
        client.GetAsync("efetch.fcgi?id=101", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    private async Task ReachedAsync()
    {
        while (_emulator.Requests.IsEmpty)
        {
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}
