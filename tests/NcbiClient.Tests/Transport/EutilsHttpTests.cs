using System.Net;
using NcbiClient.Transport;
using Xunit;

namespace NcbiClient.Tests.Transport;

public sealed class EutilsHttpTests
{
    [Fact]
    public void CreateHandler_Own_FollowsNoRedirectionKeepsNoCookieAndLeavesBodiesAsTheyAre()
    {
        using SocketsHttpHandler handler = EutilsHttp.CreateHandler();

        Assert.Equal((false, false, DecompressionMethods.None), (handler.AllowAutoRedirect, handler.UseCookies, handler.AutomaticDecompression));
    }
}
