using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>EPost.</content>
public partial class EutilsClient
{
    private const string Post = "epost";

    /// <summary>Hands identifiers to the history server (<c>epost</c>), so that later calls name the whole set by its key.</summary>
    /// <remarks>
    /// NCBI does not look whether there are such records: ask <c>esummary</c> or <c>efetch</c>.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EPost">EPost</see>.
    /// </remarks>
    /// <param name="request">The identifiers.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The set's key, and the identifiers that were refused.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<PostResult> PostAsync(PostRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        EutilsForm form = new EutilsForm().Add("db", request.Database.Value).Add("id", Ids(request.Ids)).Add("WebEnv", request.WebEnv);
        EutilsCall call = new() { Utility = Post, Form = form, Expected = ExpectedBody.Xml(PostResultReader.Root) };
        return await ReadAsync(call, PostResultReader.Read, cancellationToken).ConfigureAwait(false);
    }
}
