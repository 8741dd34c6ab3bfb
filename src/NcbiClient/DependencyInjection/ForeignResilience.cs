namespace NcbiClient.DependencyInjection;

/// <summary>
/// Takes out the resilience handler that <c>ConfigureHttpClientDefaults(b =&gt; b.AddStandardResilienceHandler())</c> puts into
/// every client of a host: around it, our own retries would multiply, and its total timeout of 30 seconds would end them.
/// </summary>
internal static class ForeignResilience
{
    private const string HandlerType = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    public static void Remove(IList<DelegatingHandler> handlers, IServiceProvider services)
    {
        for (int i = handlers.Count - 1; i >= 0; i--)
        {
            if (handlers[i].GetType().FullName == HandlerType)
            {
                handlers.RemoveAt(i);
            }
        }
    }
}
