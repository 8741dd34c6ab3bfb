using Refit;

namespace NcbiClient.Transport;

/// <summary>
/// The utilities as HTTP: every one is a POST whose form holds all parameters, so that no address is ever too long and no
/// address ever holds the API key. <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/">E-utilities in depth</see>.
/// </summary>
internal interface IEutilsApi
{
    [Post("/esearch.fcgi")]
    Task<HttpResponseMessage> SearchAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/elink.fcgi")]
    Task<HttpResponseMessage> LinkAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/ecitmatch.cgi")]
    Task<HttpResponseMessage> MatchCitationsAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/efetch.fcgi")]
    Task<HttpResponseMessage> FetchAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/einfo.fcgi")]
    Task<HttpResponseMessage> InfoAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/epost.fcgi")]
    Task<HttpResponseMessage> PostAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/esummary.fcgi")]
    Task<HttpResponseMessage> SummarizeAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/espell.fcgi")]
    Task<HttpResponseMessage> SpellAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/egquery.fcgi")]
    Task<HttpResponseMessage> GlobalQueryAsync([Body] HttpContent form, CancellationToken cancellationToken);
}
