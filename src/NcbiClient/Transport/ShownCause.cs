using NcbiClient.Transport.Classification;
using Polly.Timeout;

namespace NcbiClient.Transport;

/// <summary>
/// What caused a failure, fit to be shown: handlers, and .NET itself where a header line is broken, quote what a server or a proxy sent, and
/// those may echo the key.
/// </summary>
internal static class ShownCause
{
    /// <summary>The cause itself, or, if its text or that of a cause of its own has a key in it, one of the same meaning without.</summary>
    public static Exception Of(Exception cause, string? secret)
    {
        string text = cause.ToString();
        if (ErrorTextCleaner.WithoutKeys(text, secret) == text)
        {
            return cause;
        }

        string clean = Text(cause, secret);
        return cause switch
        {
            HttpRequestException request => new HttpRequestException(request.HttpRequestError, clean, null, request.StatusCode),
            OperationCanceledException => new OperationCanceledException(clean),
            TimeoutRejectedException or TimeoutException => new TimeoutException(clean),
            ObjectDisposedException => new ObjectDisposedException(null, clean),
            _ => new IOException(clean),
        };
    }

    /// <summary>Each type of the chain with its text: the new exception has no other place for them.</summary>
    private static string Text(Exception cause, string? secret)
    {
        List<string> chain = [];
        for (Exception? one = cause; one is not null; one = one.InnerException)
        {
            chain.Add($"{one.GetType().FullName}: {ErrorTextCleaner.Clean(one.Message, secret)}");
        }

        return string.Join(" ---> ", chain);
    }
}
