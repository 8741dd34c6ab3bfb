using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Whatever a server does with the key that it was sent, no address, exception, log line or trace of ours shows it.</summary>
public sealed class ApiKeyTests
{
    private const string Key = "abcdef0123456789abcdef0123456789abcd";

    [Theory]
    [InlineData(200, "text/xml", "<eFetchResult><ERROR>Refused: api_key={0} is bad</ERROR></eFetchResult>")]
    [InlineData(200, "text/html", "<html><title>Error for api_key={0}</title><body>{0}</body></html>")]
    [InlineData(400, "application/json", "{{\"error\":\"API key invalid\",\"api-key\":\"{0}\",\"type\":\"invalid\",\"status\":\"unknown\"}}")]
    [InlineData(400, "text/plain", "bad request: {0}")]
    [InlineData(429, "application/json", "{{\"error\":\"API rate limit exceeded {0}\",\"api-key\":\"{0}\",\"count\":\"11\",\"limit\":\"10\"}}")]
    [InlineData(500, "text/plain", "{0}")]
    [InlineData(200, "text/xml", "<PubmedArticleSet><PubmedArticle><MedlineCitation {0}")]
    [InlineData(200, "text/xml", "<PubmedArticleSet><{0}/></PubmedArticleSet>")]
    [InlineData(200, "application/json", "{{\"error\":\"{0}\"}}")]
    [InlineData(302, "text/plain", "moved to https://elsewhere.invalid/?api_key={0}")]
    public async Task GetArticleAsync_ServerEchoesTheKey_ItIsShownNowhere(int status, string type, string body)
    {
        using EchoHandler handler = new((HttpStatusCode)status, type, string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Key));
        FakeLogCollector logs = new();
        using LoggerFactory loggers = new([new FakeLoggerProvider(logs)]);
        ConcurrentQueue<Activity> activities = [];
        using ActivityListener listener = new() { ShouldListenTo = source => source.Name.StartsWith("NcbiClient", StringComparison.Ordinal), Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded, ActivityStopped = activities.Enqueue };
        ActivitySource.AddActivityListener(listener);
        NcbiOptions options = new() { Tool = "test", Email = "test@example.org", ApiKey = Key, BaseAddress = new Uri($"https://echo-{status}-{body.Length}.invalid/"), MaxRetries = 1, RetryBaseDelay = TimeSpan.FromMilliseconds(1), MaxRetryDelay = TimeSpan.FromMilliseconds(1) };
        using PubMedClient client = new(options, handler, loggerFactory: loggers);

        NcbiException thrown = await Assert.ThrowsAnyAsync<NcbiException>(() => client.GetArticleAsync(new Pmid(1), TestContext.Current.CancellationToken));

        Assert.All(handler.Bodies, form => Assert.Contains(Key, form, StringComparison.Ordinal));
        Assert.All(handler.Addresses, address => Assert.DoesNotContain(Key, address, StringComparison.Ordinal));
        StringBuilder shown = new(thrown.ToString());
        shown.Append(options).AppendJoin('\n', logs.GetSnapshot().Select(line => line.Message + line.Exception));
        shown.AppendJoin('\n', activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.DoesNotContain(Key, shown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private sealed class EchoHandler(HttpStatusCode status, string type, string body) : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        public List<string> Addresses { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            Addresses.Add(request.RequestUri!.ToString());
            return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) };
        }
    }
}
