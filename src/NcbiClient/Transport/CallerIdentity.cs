using System.Text;

namespace NcbiClient.Transport;

/// <summary>
/// Who calls: <c>tool</c>, <c>email</c> and <c>api_key</c>, added to every form here and nowhere else.
/// <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">NCBI's usage guidelines</see>.
/// </summary>
internal sealed class CallerIdentity(NcbiOptions options)
{
    /// <summary>NCBI's keys have 36 characters. A text much shorter could stand in an answer by chance, and an answer is not to be changed.</summary>
    private const int LeastMaskedLength = 16;

    private readonly byte[] _maskedKey = options.ApiKey is { Length: >= LeastMaskedLength } key ? Encoding.UTF8.GetBytes(key) : [];

    /// <summary>Overwrites the key where an answer echoes it, so that no reader can quote it in an error.</summary>
    public void MaskKey(Span<byte> answer)
    {
        while (_maskedKey.Length > 0 && answer.IndexOf(_maskedKey) is >= 0 and int at)
        {
            answer.Slice(at, _maskedKey.Length).Fill((byte)'x');
            answer = answer[(at + _maskedKey.Length)..];
        }
    }

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
