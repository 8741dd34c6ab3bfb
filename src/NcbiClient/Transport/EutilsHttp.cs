using System.Net;
using System.Net.Http.Headers;

namespace NcbiClient.Transport;

/// <summary>How the HTTP client under the transport is set up, on both ways in.</summary>
internal static class EutilsHttp
{
    /// <summary>NCBI closes idle connections after 4 seconds; one of ours must not be reused that late.</summary>
    private static readonly TimeSpan IdleConnection = TimeSpan.FromSeconds(3);

    /// <summary>The client lives as long as the process, so its connections must see a changed name record.</summary>
    private static readonly TimeSpan OldestConnection = TimeSpan.FromMinutes(5);

    /// <summary>A network that drops packets silently is noticed in time for another attempt.</summary>
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);

    public static SocketsHttpHandler CreateHandler() => new()
    {
        AutomaticDecompression = DecompressionMethods.None, // it takes a cut body for a whole one; see GzipBody
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = LongestConnect,
        PooledConnectionIdleTimeout = IdleConnection,
        PooledConnectionLifetime = OldestConnection,
    };

    public static void Configure(HttpClient client, NcbiOptions options)
    {
        client.BaseAddress = options.BaseAddress;

        // The pipeline owns time: this one would count waiting and retries as one request.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.AcceptEncoding.Clear();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue(GzipBody.Coding));
        client.DefaultRequestHeaders.UserAgent.Clear();
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("NcbiClient", TransportVersion.Text));
    }
}
