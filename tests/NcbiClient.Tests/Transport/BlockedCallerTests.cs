using System.Net;
using NcbiClient.Eutils;
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

    private static EutilsClientFixture Redirected() => new(
        EutilsClientFixture.Key,
        ScriptedHandler.Answer(302, "", ("Location", $"https://misuse.ncbi.nlm.nih.gov/error/abuse.shtml?api_key={EutilsClientFixture.Key}&db=pubmed")));
}
