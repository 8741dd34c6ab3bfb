using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Tests.Eutils;
using Xunit;

namespace NcbiClient.Tests.Transport;

/// <summary>NCBI blocks addresses that send too much, and leads them to a page that says so.</summary>
public sealed class BlockedCallerTests
{
    private const string Page = """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
        <html><head><title>NCBI - WWW Error Blocked Diagnostic</title></head><body>Access Denied</body></html>
        """;

    private static readonly SearchRequest Request = new() { Term = "x" };

    [Fact]
    public async Task Search_LedToTheMisusePage_IsARejectionThatSaysSo()
    {
        using EutilsClientFixture ncbi = Redirected();

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.SearchAsync(Request, TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.Found, false), (failure.StatusCode, failure.IsTransient));
        Assert.Contains("NCBI has blocked this caller", failure.Message, StringComparison.Ordinal);
        Assert.Contains("info@ncbi.nlm.nih.gov", failure.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain(EutilsClientFixture.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Search_PageOfTheBlocked_IsARejectionThatSaysSo(int status)
    {
        using EutilsClientFixture ncbi = new(Page, status);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.SearchAsync(Request, TestContext.Current.CancellationToken));

        Assert.Contains("info@ncbi.nlm.nih.gov", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    [Obsolete("It tests what is obsolete.")]
    public async Task GlobalQuery_LedToTheMisusePage_IsNotToldToUseAnotherUtility()
    {
        using EutilsClientFixture ncbi = Redirected();

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.GlobalQueryAsync("x", TestContext.Current.CancellationToken));

        Assert.Contains("info@ncbi.nlm.nih.gov", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetArticles_LedToTheMisusePage_AsksOnce()
    {
        ObservedClock clock = new();
        using ScriptedHandler handler = new(clock, MisuseAsync);
        NcbiOptions options = new() { Tool = "tests", Email = "tests@example.org", MaxRetries = 0, RequestsPerSecond = 100 };
        using PubMedClient client = new(options, handler, clock);
        List<NcbiException?> errors = [];

        await foreach (ArticleAnswer answer in client.GetArticlesAsync(Enumerable.Range(1, 50).Select(static n => ArticleId.FromPmid(new Pmid(n))), TestContext.Current.CancellationToken))
        {
            errors.Add(answer.Error);
        }

        Assert.Equal(50, errors.Count);
        Assert.All(errors, static error => Assert.IsType<NcbiRequestRejectedException>(error));
        Assert.Single(handler.Requests);
    }

    private static EutilsClientFixture Redirected() => new(EutilsClientFixture.Key, MisuseAsync);

    private static Task<HttpResponseMessage> MisuseAsync(CancellationToken cancellationToken) =>
        ScriptedHandler.Answer(302, "", ("Location", $"https://misuse.ncbi.nlm.nih.gov/error/abuse.shtml?api_key={EutilsClientFixture.Key}&db=pubmed"))(cancellationToken);
}
