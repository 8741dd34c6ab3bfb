// The package is not a dependency: what counts is the handler's full name.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.Http.Resilience;
#pragma warning restore IDE0130

/// <summary>Stands for the handler of that name in Microsoft.Extensions.Http.Resilience.</summary>
internal sealed class ResilienceHandler : DelegatingHandler;
