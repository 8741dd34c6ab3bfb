using System.Globalization;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>ESearch.</content>
public partial class EutilsClient
{
    private const string Search = "esearch";

    /// <summary>Searches a database (<c>esearch</c>): how many records match, the identifiers of some, and how NCBI read the query.</summary>
    /// <remarks>
    /// Phrases that NCBI does not find are no failure: look at <see cref="SearchResult.Errors"/> and <see cref="SearchResult.Warnings"/>.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
    /// </remarks>
    /// <param name="request">What to search for.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        EutilsCall call = new()
        {
            Utility = Search,
            Form = SearchForm(request),
            FormAtPermit = request.SearchAtPermit is { } search ? () => SearchForm(search()) : null,
            Expected = ExpectedBody.Json(SearchResultReader.Root),
            Tally = request.Tally,
        };
        return await ReadAsync(call, json => SearchResultReader.Read(json, request.Database), cancellationToken).ConfigureAwait(false);
    }

    private static EutilsForm SearchForm(SearchRequest request) => new EutilsForm()
        .Add("db", request.Database.Value)
        .Add("term", request.Term)
        .Add("usehistory", request.UseHistory ? "y" : null)
        .Add("WebEnv", request.History?.WebEnv ?? request.WebEnv)
        .Add("query_key", Text(request.History?.QueryKey))
        .Add("retstart", request.RetStart == 0 ? null : Text(request.RetStart))
        .Add("retmax", Text(request.RetMax))
        .Add("rettype", request.CountOnly ? "count" : null)
        .Add("retmode", "json")
        .Add("sort", request.Sort?.Value)
        .Add("field", request.Field)
        .Add("idtype", request.IdType?.Value)
        .Add("datetype", request.DateType?.Value)
        .Add("reldate", Text(request.RelDate))
        .Add("mindate", request.MinDate?.ToString())
        .Add("maxdate", request.MaxDate?.ToString());

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
