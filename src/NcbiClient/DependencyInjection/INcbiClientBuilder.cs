using Microsoft.Extensions.DependencyInjection;

namespace NcbiClient.DependencyInjection;

/// <summary>What <see cref="NcbiClientServiceCollectionExtensions"/> returns, to go on configuring what it registered.</summary>
/// <remarks>Not thread-safe, like the service collection it belongs to.</remarks>
public interface INcbiClientBuilder
{
    /// <summary>The services that the client was added to.</summary>
    IServiceCollection Services { get; }

    /// <summary>The HTTP client that every request goes through, for a proxy, an own primary handler, or handlers in between.</summary>
    /// <remarks>
    /// The library already retries, limits its rate and times out, around this client: a handler that does so again would multiply the
    /// requests. A primary handler that replaces the library's own should neither follow redirections nor decompress: the client
    /// decompresses by itself, and sees a body that was cut, where .NET's decompression takes it for a whole one.
    /// </remarks>
    IHttpClientBuilder HttpClient { get; }
}
