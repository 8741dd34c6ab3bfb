using System.Net.Http.Headers;

namespace NcbiClient.Transport;

/// <summary>
/// NCBI's services beside E-utilities. They take GET only (the converter says so: <c>Allow: GET, HEAD, OPTIONS</c>), and no API key:
/// it is never sent there. Thread-safe.
/// </summary>
internal sealed class KeylessServices(HttpClient client, NcbiOptions options)
{
    private readonly ProductInfoHeaderValue? _project =
        ProductInfoHeaderValue.TryParse($"({options.Tool}; {options.Email})", out ProductInfoHeaderValue? project) ? project : null;

    /// <summary>The name of the option that says where a service is, for messages.</summary>
    public static string AddressOption(NcbiService service) => service switch
    {
        NcbiService.IdConverter => "NcbiOptions.IdConverterAddress",
        NcbiService.CitationMatcher => "NcbiOptions.CitationMatcherAddress",
        _ => "NcbiOptions.BaseAddress",
    };

    public async Task<HttpResponseMessage> SendAsync(EutilsCall call, CancellationToken cancellationToken)
    {
        // A request without content is sent again, up to three times and behind the rate limit's back, when a connection closes without an
        // answer. One with content, even an empty one, is not.
        using HttpRequestMessage request = new(HttpMethod.Get, AddressOf(call)) { Content = new ByteArrayContent([]) };
        if (_project is not null)
        {
            // The citation matcher asks for the name of the project in this header; it has no parameter for it.
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("NcbiClient", TransportVersion.Text));
            request.Headers.UserAgent.Add(_project);
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    private Uri AddressOf(EutilsCall call)
    {
        IEnumerable<KeyValuePair<string, string>> parameters = call.Form.Parameters;
        if (call.Service == NcbiService.IdConverter)
        {
            parameters = parameters.Append(new("tool", options.Tool)).Append(new("email", options.Email));
        }

        Uri address = call.Service == NcbiService.IdConverter ? options.IdConverterAddress : options.CitationMatcherAddress;
        return new UriBuilder(address) { Query = string.Join('&', parameters.Select(static pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}")) }.Uri;
    }
}
