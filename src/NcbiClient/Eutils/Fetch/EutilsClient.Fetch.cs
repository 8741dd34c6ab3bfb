using NcbiClient.Records;
using NcbiClient.Transport;
using NcbiClient.Xml;

namespace NcbiClient.Eutils;

/// <content>EFetch.</content>
public partial class EutilsClient
{
    private const string Fetch = "efetch";

    /// <summary>Fetches records in the form asked for (<c>efetch</c>), as bytes that were checked to be whole and no error.</summary>
    /// <remarks>
    /// NCBI leaves out records that it does not know, without a word: compare what came with what was asked for.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch">EFetch</see>.
    /// </remarks>
    /// <param name="request">Which records, in which form.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return await CopyAsync(FetchCall(request), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches whole PubMed records (<c>efetch</c>) and reads them.</summary>
    /// <remarks>Records that PubMed does not know are left out; the order is NCBI's. Match by PMID, not by position.</remarks>
    /// <param name="request">Which records; of PubMed, without <see cref="FetchRequest.RetType"/>, in XML.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The records, journal articles and books mixed.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent, or asks for another form; nothing was sent.</exception>
    /// <exception cref="NcbiFormatException">The answer breaks PubMed's DTD so that it cannot be read.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<ArticleSet> FetchArticlesAsync(FetchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        RequestRule.Require(IsForWholeArticles(request), "Articles come from PubMed in XML: leave request.Database, request.RetType and request.RetMode as they are.");
        return await ReadAsync(FetchCall(request), static xml => PubMedXml.ReadSet(xml.Span), cancellationToken).ConfigureAwait(false);
    }

    private static EutilsCall FetchCall(FetchRequest request) => new()
    {
        Utility = Fetch,
        Form = FetchForm(request),
        FormAtPermit = request.PmidsAtPermit is { } pmids ? () => FetchForm(request with { Ids = FetchRequest.ForPmids(pmids()).Ids }) : null,
        Expected = ExpectedOf(request),
        Tally = request.Tally,
    };

    private static EutilsForm FetchForm(FetchRequest request) => new EutilsForm()
        .Add("db", request.Database.Value)
        .Add("id", request.Ids.IsEmpty ? null : string.Join(',', (IEnumerable<string>)request.Ids))
        .Add("WebEnv", request.History?.WebEnv)
        .Add("query_key", Text(request.History?.QueryKey))
        .Add("retstart", request.RetStart == 0 ? null : Text(request.RetStart))
        .Add("retmax", Text(request.RetMax))
        .Add("rettype", request.RetType?.Value)
        .Add("retmode", request.EffectiveRetMode?.Value)
        .Add("strand", Text(request.Strand))
        .Add("seq_start", Text(request.SeqStart))
        .Add("seq_stop", Text(request.SeqStop))
        .Add("complexity", Text(request.Complexity));

    private static ExpectedBody ExpectedOf(FetchRequest request) => request.EffectiveRetMode switch
    {
        _ when IsForWholeArticles(request) => ExpectedBody.Xml("PubmedArticleSet"),
        { Value: "xml" } => ExpectedBody.Xml(),
        { Value: "json" } => ExpectedBody.Json(),
        { Value: "text" } when FetchFormats.Usual(request.Database, request.RetType) == FetchRetMode.Text => ExpectedBody.PlainText,
        _ => ExpectedBody.Text, // NCBI answers some views with XML, whatever format is named
    };

    private static bool IsForWholeArticles(FetchRequest request)
        => request.Database == EntrezDatabase.PubMed && request.RetType is null && request.EffectiveRetMode == FetchRetMode.Xml;
}
