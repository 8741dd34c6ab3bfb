using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>EGQuery.</content>
public partial class EutilsClient
{
    private const string GlobalQuery = "egquery";
    private const string InsteadOfGlobalQuery = "Call SearchAsync with SearchRequest.CountOnly for each database that matters; ListDatabasesAsync names them all.";

    /// <summary>Counts a query's hits in all databases at once (<c>egquery</c>). NCBI's service has not answered since April 2024.</summary>
    /// <remarks>
    /// NCBI redirects every request to a host of its own network. The call is sent all the same, in case the service returns.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EGQuery">EGQuery</see>.
    /// </remarks>
    /// <param name="term">The query.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>A count for each database.</returns>
    /// <exception cref="ArgumentException"><paramref name="term"/> is blank; nothing was sent.</exception>
    /// <exception cref="NcbiServiceException">NCBI redirected the request: its next step says what to use instead.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed otherwise.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    [Obsolete("NCBI's egquery has not answered since April 2024. " + InsteadOfGlobalQuery)]
    public virtual async Task<GlobalQueryResult> GlobalQueryAsync(string term, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        EutilsCall call = new() { Utility = GlobalQuery, Form = new EutilsForm().Add("term", term), Expected = ExpectedBody.Xml(GlobalQueryResultReader.Root) };
        try
        {
            return await ReadAsync(call, GlobalQueryResultReader.Read, cancellationToken).ConfigureAwait(false);
        }
        catch (NcbiServiceException moved) when ((int?)moved.StatusCode is >= 300 and < 400 && moved is not NcbiRequestRejectedException)
        {
            throw new NcbiServiceException(moved.What, moved)
            {
                Utility = GlobalQuery,
                Attempts = moved.Attempts,
                StatusCode = moved.StatusCode,
                NextStep = InsteadOfGlobalQuery,
            };
        }
    }
}
