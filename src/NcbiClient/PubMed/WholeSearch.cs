using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>Searches whose answer names as many hits as it announces: one that leaves some out is asked for again, and an error in the end.</summary>
internal static class WholeSearch
{
    private const int Attempts = 3;

    /// <summary>The hits of a request.</summary>
    /// <param name="eutils">The utilities.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="again">The same request as it was sent; called when its answer is there.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="NcbiServiceException">The answers go on leaving out hits.</exception>
    public static async Task<SearchResult> SearchAsync(EutilsClient eutils, SearchRequest request, Func<SearchRequest> again, CancellationToken cancellationToken)
    {
        SearchResult result = await eutils.SearchAsync(request, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; IsShort(result, again()); attempt++)
        {
            if (attempt == Attempts)
            {
                throw new NcbiServiceException($"PubMed announces {result.Count} hits, and names {result.Ids.Count} of them where it should name {Due(result, again())}")
                {
                    Utility = "esearch", Attempts = attempt, IsTransient = true,
                };
            }

            result = await eutils.SearchAsync(again(), cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private static bool IsShort(SearchResult result, SearchRequest request) => result.Ids.Distinct().Count() < Due(result, request);

    /// <summary>PubMed names no hit behind its wall, and says nothing about it.</summary>
    private static long Due(SearchResult result, SearchRequest request) => Math.Min(request.RetMax ?? 0, Math.Min(result.Count, PubMedClient.MaxHits) - request.RetStart);
}
