using Microsoft.Extensions.DependencyInjection;

namespace NcbiClient.DependencyInjection;

/// <summary>The builder that is handed out.</summary>
internal sealed record NcbiClientBuilder(IServiceCollection Services, IHttpClientBuilder HttpClient) : INcbiClientBuilder;
