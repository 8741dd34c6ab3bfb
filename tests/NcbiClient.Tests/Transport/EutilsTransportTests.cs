using System.Net;
using System.Text;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

public sealed class EutilsTransportTests
{
    private const string RateLimited = $$"""{"error":"API rate limit exceeded","api-key":"{{Key}}","count":"11","limit":"10"}""";

    [Fact]
    public async Task Send_AnyCall_PostsEverythingInTheBodyAndNothingInTheAddress()
    {
        using TransportFixture fixture = new(Answer(200, Articles));
        EutilsCall call = Fetch() with { Form = new EutilsForm().Add("db", "pubmed").Add("id", "1").Add("id", "2").Add("term", "a b&β").Add("none", null).Add("empty", "") };

        Assert.Equal(Articles, await fixture.SendAsync(call));

        (HttpRequestMessage request, string body, _) = Assert.Single(fixture.Handler.Requests);
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi", request.RequestUri!.AbsoluteUri);
        Assert.Equal($"db=pubmed&id=1&id=2&term=a+b%26%CE%B2&empty=&tool=tests&email=tests%40example.org&api_key={Key}", body);
        Assert.Equal("NcbiClient", Assert.Single(request.Headers.UserAgent).Product!.Name);
    }

    [Theory]
    [InlineData("esearch")]
    [InlineData("efetch")]
    [InlineData("einfo")]
    [InlineData("epost")]
    [InlineData("esummary")]
    [InlineData("espell")]
    [InlineData("egquery")]
    public async Task Send_EveryUtility_HasItsAddress(string utility)
    {
        using TransportFixture fixture = new(Answer(200, "<x/>"));

        await fixture.SendAsync(Fetch() with { Utility = utility, Expected = ExpectedBody.Xml() });

        Assert.EndsWith($"/entrez/eutils/{utility}.fcgi", fixture.Handler.Requests[0].Request.RequestUri!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithoutKey_SendsNone()
    {
        using TransportFixture fixture = new(Answer(200, Articles));
        fixture.Options.ApiKey = null;

        await fixture.SendAsync();

        Assert.DoesNotContain("api_key", fixture.Handler.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_TransientFailures_AreRetriedUntilAnAnswerIsSound()
    {
        using TransportFixture fixture = new(
            Answer(503, ""),
            Answer(200, "<html><title>Oops</title></html>"),
            Answer(200, "<eFetchResult><ERROR>passing trouble</ERROR></eFetchResult>"),
            Answer(200, "<PubmedArticleSet><PubmedArt"),
            Throw(static () => new HttpRequestException("no route")),
            Answer(200, Articles));
        using EutilsTransport transport = fixture.Transport();

        using EutilsAnswer answer = await fixture.Clock.RunAsync(transport.SendAsync(Fetch(), TestContext.Current.CancellationToken), fixture.AttemptTimeout);

        Assert.Equal(6, answer.Attempts);
        Assert.Equal("text/xml; charset=utf-8", answer.ContentType);
        Assert.Equal(6, fixture.Handler.Requests.Count);
        Assert.Equal(6, fixture.Handler.Requests.Select(static r => r.Body).Count(b => b == fixture.Handler.Requests[0].Body));
    }

    [Fact]
    public async Task Send_BodyCutWhileItIsRead_IsRetried()
    {
        FaultyStream cut = new("<PubmedArticleSet>"u8.ToArray(), static (_, _) => throw new IOException("reset by peer"));
        using TransportFixture fixture = new(ScriptedHandler.Stream(cut), Answer(200, Articles));

        Assert.Equal(Articles, await fixture.SendAsync());
        Assert.Equal(2, fixture.Handler.Requests.Count);
    }

    [Fact]
    public async Task Send_TransientToTheEnd_ThrowsWhatTheLastAttemptSaid()
    {
        using TransportFixture fixture = new(Answer(200, "<eFetchResult><ERROR>trouble</ERROR></eFetchResult>"), Answer(502, """{"error":"error forwarding request"}"""));
        fixture.Options.MaxRetries = 2;

        NcbiServiceException thrown = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.SendAsync());

        Assert.True(thrown.IsTransient);
        Assert.Equal(3, thrown.Attempts);
        Assert.Equal("efetch", thrown.Utility);
        Assert.Equal(HttpStatusCode.BadGateway, thrown.StatusCode);
        Assert.StartsWith("HTTP 502: error forwarding request (efetch, after 3 attempts).", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>")]
    [InlineData(400, """{"error":"API key invalid","api-key":"x"}""")]
    [InlineData(404, "")]
    [InlineData(414, "<html></html>")]
    public async Task Send_Rejected_IsNotRetried(int status, string body)
    {
        using TransportFixture fixture = new(Answer(status, body));

        NcbiRequestRejectedException thrown = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => fixture.SendAsync());

        Assert.Single(fixture.Handler.Requests);
        Assert.False(thrown.IsTransient);
        Assert.Equal(status, (int)thrown.StatusCode!);
    }

    [Fact]
    public async Task Send_NoRetriesAllowed_TriesOnce()
    {
        using TransportFixture fixture = new(Throw(static () => new HttpRequestException("no route")));
        fixture.Options.MaxRetries = 0;

        NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => fixture.SendAsync());

        Assert.Equal(1, thrown.Attempts);
        Assert.Contains("no route", thrown.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(thrown.InnerException);
    }

    [Fact]
    public async Task Send_Redirected_SaysWhereToAndDoesNotFollow()
    {
        using TransportFixture fixture = new(Answer(301, "", ("Location", "https://elsewhere.example/gquery?term=x")));

        NcbiServiceException thrown = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.SendAsync());

        Assert.Single(fixture.Handler.Requests);
        Assert.Contains("elsewhere.example", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("gquery", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_JsonWithRawControls_AnswersValidJson()
    {
        using TransportFixture fixture = new(Answer(200, "{\"esearchresult\":{\"querytranslation\":\"a\nb\"}}"));

        string json = await fixture.SendAsync(Fetch() with { Utility = "esearch", Expected = ExpectedBody.Json("esearchresult") });

        Assert.Equal("{\"esearchresult\":{\"querytranslation\":\"a\\u000ab\"}}", json);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    public async Task Send_LargeBody_ArrivesWhole(int length)
    {
        string body = $"<PubmedArticleSet>{new string('x', length)}</PubmedArticleSet>";
        using TransportFixture fixture = new(Answer(200, body));

        Assert.Equal(body, await fixture.SendAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_BodyThatNeverEnds_IsBounded(bool announced)
    {
        FaultyStream endless = new("<PubmedArticleSet>"u8.ToArray(), static (buffer, _) => new(buffer.Length));
        using TransportFixture fixture = new(async ct =>
        {
            HttpResponseMessage response = await ScriptedHandler.Stream(endless)(ct);
            response.Content.Headers.ContentLength = announced ? 5_000_000_000 : null;
            return response;
        });
        fixture.Options.MaxResponseBytes = 1_000_000;

        NcbiServiceException thrown = await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.SendAsync());

        Assert.False(thrown.IsTransient);
        Assert.Contains("NcbiOptions.MaxResponseBytes", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(endless.BytesRead, 0, 4_000_000);
        Assert.Single(fixture.Handler.Requests);
    }

    [Fact]
    public async Task Send_BodyExactlyAtTheLimit_Arrives()
    {
        string body = $"<PubmedArticleSet>{new string('x', 200_000)}</PubmedArticleSet>";
        using TransportFixture fixture = new(ScriptedHandler.Stream(new MemoryStream(Encoding.UTF8.GetBytes(body))));
        fixture.Options.MaxResponseBytes = body.Length;

        Assert.Equal(body, await fixture.SendAsync());
    }

    [Fact]
    public async Task Send_AfterDispose_Throws()
    {
        using TransportFixture fixture = new(Answer(200, Articles));
        EutilsTransport transport = fixture.Transport();
        transport.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.SendAsync(Fetch(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Send_RateLimitedToTheEnd_SaysSo()
    {
        using TransportFixture fixture = new(Answer(429, RateLimited, ("Retry-After", "2")));
        fixture.Options.MaxRetries = 1;

        NcbiRateLimitException thrown = await Assert.ThrowsAsync<NcbiRateLimitException>(() => fixture.SendAsync());

        Assert.Equal(2, thrown.Attempts);
        Assert.Equal(TimeSpan.FromSeconds(2), thrown.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, thrown.StatusCode);
    }
}
