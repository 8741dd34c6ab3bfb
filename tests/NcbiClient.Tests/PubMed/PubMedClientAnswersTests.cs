using System.Net;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>What <c>GetArticlesAsync</c> says of ids that are not simply there.</summary>
public sealed class PubMedClientAnswersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    public async Task GetArticlesAsync_PubMedAnswersWithAnotherPmid_IsReplaced(int asked)
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(StreamFixture.Hits(9));
        fixture.Handler.Ask = (utility, form) => utility == "efetch" ? form.Replace("id=7", "id=5", StringComparison.Ordinal).Replace(",7", ",5", StringComparison.Ordinal) : form;

        List<ArticleAnswer> answers = await AskAsync(fixture, [.. Enumerable.Range(8 - asked, asked).Reverse()]);

        Assert.Equal((ArticleAnswerKind.Replaced, 5), (answers[0].Kind, answers[0].Article!.Pmid.Value));
        Assert.All(answers.Skip(1), answer => Assert.Equal((ArticleAnswerKind.Found, answer.Id), (answer.Kind, (ArticleId)answer.Article!.Pmid)));
    }

    [Fact]
    public async Task GetArticlesAsync_RecordListsThePmidItReplaces_IsReplacedWithoutAnotherRequest()
    {
        using StreamFixture fixture = new();
        fixture.Emulator.Add(StreamFixture.Hits(3))
            .Add(new Article { Pmid = new Pmid(50), Title = "New", ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = "40" }] });
        fixture.Handler.Ask = (_, form) => form.Replace("40", "50", StringComparison.Ordinal);

        List<ArticleAnswer> answers = await AskAsync(fixture, 1, 40, 2);

        Assert.Equal([(ArticleAnswerKind.Found, 1), (ArticleAnswerKind.Replaced, 50), (ArticleAnswerKind.Found, 2)], answers.Select(answer => (answer.Kind, answer.Article!.Pmid.Value)));
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task GetArticlesAsync_PubMedSaysThatItDeletedTheRecord_IsDeleted()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Handler.Answer = (_, _, body) => body.Replace("</PubmedArticleSet>", "<DeleteCitation><PMID Version=\"1\">40</PMID></DeleteCitation></PubmedArticleSet>", StringComparison.Ordinal);

        List<ArticleAnswer> answers = await AskAsync(fixture, 1, 40, 41);

        Assert.Equal([ArticleAnswerKind.Found, ArticleAnswerKind.Deleted, ArticleAnswerKind.NotFound], answers.Select(answer => answer.Kind));
        Assert.Null(await fixture.Client.FindArticleAsync(new Pmid(40), Token));
    }

    [Fact]
    public async Task GetArticlesAsync_UnknownElementInPlaceOfARecord_IsFailedAndNotSilence()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Handler.Answer = (_, form, body) => form.Contains("40", StringComparison.Ordinal)
            ? body.Replace("</PubmedArticleSet>", "<PubmedPreprint><PMID>40</PMID></PubmedPreprint></PubmedArticleSet>", StringComparison.Ordinal)
            : body;

        List<ArticleAnswer> answers = await AskAsync(fixture, 1, 40, 41, 2);

        Assert.Equal([ArticleAnswerKind.Found, ArticleAnswerKind.Failed, ArticleAnswerKind.NotFound, ArticleAnswerKind.Found], answers.Select(answer => answer.Kind));
        Assert.Equal(["1,40,41,2", "40", "41", "41"], fixture.Emulator.Requests.Select(static request => request.Parameter("id")));
        Assert.Contains("<PubmedPreprint>", Assert.IsType<NcbiFormatException>(answers[1].Error).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NcbiFormatException>(() => fixture.Client.FindArticleAsync(new Pmid(40), Token));
    }

    [Fact]
    public async Task GetArticlesAsync_UnknownElementBesideAllRecords_DoesNotMatter()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Handler.Answer = (_, _, body) => body.Replace("<PubmedArticleSet>", "<PubmedArticleSet><Note>new</Note>", StringComparison.Ordinal);

        List<ArticleAnswer> answers = await AskAsync(fixture, 1, 2, 3);

        Assert.All(answers, answer => Assert.Equal(ArticleAnswerKind.Found, answer.Kind));
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task GetArticlesAsync_BatchIsRefusedForOneId_OnlyThatOneFails()
    {
        using RefusingHandler handler = new(new AlteringHandler(new NcbiEmulator(new NcbiEmulatorOptions { EnforceRateLimit = false }).Add(StreamFixture.Hits(200)).CreateHandler()), HttpStatusCode.BadRequest, 77);
        using PubMedClient client = Client(handler);

        List<ArticleAnswer> answers = await client.GetArticlesAsync(Enumerable.Range(1, 200).Select(n => new Pmid(n)), Token).ToListAsync(Token);

        Assert.Equal([77], answers.Where(answer => answer.Kind != ArticleAnswerKind.Found).Select(answer => answer.Id.TryGetPmid(out Pmid pmid) ? pmid.Value : 0));
        Assert.IsType<NcbiServiceException>(answers[76].Error, exactMatch: false);
        Assert.InRange(handler.Requests, 1, 17);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, 7)]
    [InlineData(HttpStatusCode.InternalServerError, 3)]
    public async Task GetArticlesAsync_EverythingIsRefused_GivesUpAfterAFewRequests(HttpStatusCode status, int most)
    {
        using RefusingHandler handler = new(new AlteringHandler(new NcbiEmulator().CreateHandler()), status, [.. Enumerable.Range(1, 200)]);
        using PubMedClient client = Client(handler);

        List<ArticleAnswer> answers = await client.GetArticlesAsync(Enumerable.Range(1, 200).Select(n => new Pmid(n)), Token).ToListAsync(Token);

        Assert.All(answers, answer => Assert.Equal(ArticleAnswerKind.Failed, answer.Kind));
        Assert.InRange(handler.Requests, 1, most);
    }

    [Fact]
    public async Task GetArticlesAsync_EndlessIds_AsksOnlyOneBatchAhead()
    {
        using StreamFixture fixture = new(articles: 20, batchSize: 10);
        int enumerated = 0;
        IEnumerable<Pmid> Endless()
        {
            while (true)
            {
                yield return new Pmid((enumerated++ % 20) + 1);
            }
        }

        List<ArticleAnswer> answers = await fixture.Client.GetArticlesAsync(Endless(), Token).Take(95).ToListAsync(Token);

        Assert.Equal(95, answers.Count);
        Assert.Equal(110, enumerated);
    }

    private static async Task<List<ArticleAnswer>> AskAsync(StreamFixture fixture, params int[] pmids) =>
        await fixture.Client.GetArticlesAsync(pmids.Select(n => new Pmid(n)), Token).ToListAsync(Token);

    private static PubMedClient Client(HttpMessageHandler handler) =>
        new(new NcbiOptions { Tool = "test", Email = "test@example.org", BaseAddress = new Uri("https://refusing.invalid/entrez/eutils/"), RequestsPerSecond = 100, MaxRetries = 0 }, handler);

    /// <summary>Refuses every request that names one of some PMIDs.</summary>
    private sealed class RefusingHandler(HttpMessageHandler inner, HttpStatusCode status, params int[] bad) : DelegatingHandler(inner)
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            string form = Uri.UnescapeDataString(await request.Content!.ReadAsStringAsync(cancellationToken));
            string[] ids = form.Split('&').Single(pair => pair.StartsWith("id=", StringComparison.Ordinal))[3..].Split(',');
            return Array.Exists(bad, pmid => ids.Contains($"{pmid}"))
                ? new HttpResponseMessage(status) { Content = new StringContent("Bad request", System.Text.Encoding.UTF8, "text/plain") }
                : await base.SendAsync(request, cancellationToken);
        }
    }
}
