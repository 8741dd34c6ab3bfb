using System.Net;
using System.Text;

namespace NcbiClient.Tests.PubMed;

/// <summary>Lets a test change what the client asks, or what it is answered, one utility at a time.</summary>
internal sealed class AlteringHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Form → form, before the request goes on.</summary>
    public Func<string, string, string> Ask { get; set; } = static (_, form) => form;

    /// <summary>Form and body → body, for answers with status 200.</summary>
    public Func<string, string, string, string> Answer { get; set; } = static (_, _, body) => body;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string utility = request.RequestUri!.Segments[^1].Split('.')[0];
        string form = Ask(utility, Uri.UnescapeDataString((await request.Content!.ReadAsStringAsync(cancellationToken)).Replace('+', ' ')));
        using HttpRequestMessage altered = new(HttpMethod.Post, request.RequestUri)
        {
            Content = new FormUrlEncodedContent(form.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))),
        };
        HttpResponseMessage response = await base.SendAsync(altered, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return response;
        }

        string type = response.Content.Headers.ContentType!.MediaType!;
        string body = Answer(utility, form, await response.Content.ReadAsStringAsync(cancellationToken));
        response.Content = new StringContent(body, Encoding.UTF8, type);
        return response;
    }
}
