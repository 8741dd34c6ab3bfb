namespace NcbiClient.Transport;

/// <summary>
/// Who calls: <c>tool</c>, <c>email</c> and <c>api_key</c>, added to every form here and nowhere else.
/// <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">NCBI's usage guidelines</see>.
/// </summary>
internal sealed class CallerIdentity(NcbiOptions options)
{
    /// <summary>The body of a request. A content can be sent once: every attempt needs its own.</summary>
    public HttpContent Encode(EutilsForm form)
    {
        List<KeyValuePair<string, string>> parameters = [.. form.Parameters, new("tool", options.Tool), new("email", options.Email)];
        if (options.ApiKey is { } apiKey)
        {
            parameters.Add(new("api_key", apiKey));
        }

        return new FormUrlEncodedContent(parameters);
    }
}
