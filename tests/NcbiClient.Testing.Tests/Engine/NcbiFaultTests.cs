using System.Net;

namespace NcbiClient.Testing.Tests.Engine;

public sealed class NcbiFaultTests
{
    [Theory]
    [InlineData("efetsch")]
    [InlineData("EFetch")]
    [InlineData("efetch.fcgi")]
    [InlineData("")]
    public void On_NoSuchUtility_IsRefused(string utility)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => NcbiFault.Hang().On(utility));

        Assert.Contains("efetch", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/entrez/eutils/einfo.fcgi")]
    [InlineData("/entrez/eutils/esearch.fcgi")]
    [InlineData("/entrez/eutils/epost.fcgi")]
    [InlineData("/entrez/eutils/esummary.fcgi")]
    [InlineData("/entrez/eutils/efetch.fcgi")]
    [InlineData("/entrez/eutils/elink.fcgi")]
    [InlineData("/entrez/eutils/egquery.fcgi")]
    [InlineData("/entrez/eutils/espell.fcgi")]
    [InlineData("/entrez/eutils/ecitmatch.cgi")]
    [InlineData("/tools/idconv/api/v1/articles/")]
    [InlineData("/api/citmatch/")]
    public void On_UtilityOfARequest_IsTaken(string path)
    {
        string utility = EmulatorRequest.FromHttp("GET", path, null, null, "127.0.0.1").Utility;

        Assert.Equal(utility, NcbiFault.Hang().On(utility).Utility);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(600)]
    public void Status_NoFailure_IsRefused(int statusCode) => Assert.Throws<ArgumentOutOfRangeException>(() => NcbiFault.Status((HttpStatusCode)statusCode));
}
