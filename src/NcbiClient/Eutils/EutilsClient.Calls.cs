using NcbiClient.Records;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>What the utilities have in common.</content>
public partial class EutilsClient
{
    /// <summary>Calls a utility and reads the verified answer; a reader's failure becomes that of the call.</summary>
    private async Task<T> ReadAsync<T>(EutilsCall call, Func<ReadOnlyMemory<byte>, T> read, CancellationToken cancellationToken)
    {
        using EutilsAnswer answer = await Transport.SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            return read(answer.Body);
        }
        catch (NcbiFormatException failure)
        {
            throw failure.During(call.Utility, answer.Attempts);
        }
    }

    /// <summary>Calls a utility and copies the verified answer as it is.</summary>
    private async Task<FetchResult> CopyAsync(EutilsCall call, CancellationToken cancellationToken)
    {
        using EutilsAnswer answer = await Transport.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return new FetchResult { Content = answer.Body.ToArray(), ContentType = answer.ContentType };
    }

    private static string? Ids(EquatableList<string> ids) => ids.IsEmpty ? null : string.Join(',', (IEnumerable<string>)ids);
}
