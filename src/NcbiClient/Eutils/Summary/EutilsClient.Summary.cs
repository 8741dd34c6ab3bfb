using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Transport;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <content>ESummary.</content>
public partial class EutilsClient
{
    private const string Summary = "esummary";

    /// <summary>Summarises PubMed records (<c>esummary</c>).</summary>
    /// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.</remarks>
    /// <param name="request">Which records, at most <see cref="SummaryRequest.MostInJson"/>; of PubMed.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The summaries, and the records that have none.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent, or is for another database; nothing was sent.</exception>
    /// <exception cref="NcbiFormatException">The answer is not what NCBI documents.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<SummaryResult> SummarizeAsync(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check(SummaryRequest.MostInJson);
        RequestRule.Require(request.Database == EntrezDatabase.PubMed, "request.Database must be PubMed: summaries of other databases come from SummarizeJsonAsync.");
        SummaryResult result = await ReadAsync(JsonSummaryCall(request), SummaryResultReader.Read, cancellationToken).ConfigureAwait(false);
        return WithEach(result, request.Ids);
    }

    /// <summary>The answer with an error for each record that was asked for and that it does not speak of.</summary>
    private static SummaryResult WithEach(SummaryResult result, EquatableList<string> asked)
    {
        HashSet<string> answered = [.. result.Summaries.Select(static summary => summary.Pmid.ToString()), .. result.Errors.Select(static error => error.Uid)];
        SummaryError[] left = [.. asked.Where(id => answered.Add(Pmid.TryParse(id, out Pmid pmid) ? pmid.ToString() : id)).Select(static id => new SummaryError { Uid = id })];
        return left.Length == 0 ? result : result with { Errors = [.. result.Errors, .. left] };
    }

    /// <summary>Summarises records of any database (<c>esummary</c>), as the JSON that NCBI sends.</summary>
    /// <remarks>
    /// Each database has members of its own. A record without a summary is an object with an <c>error</c>.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
    /// </remarks>
    /// <param name="request">Which records, at most <see cref="SummaryRequest.MostInJson"/>.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer: <c>result</c> has <c>uids</c>, and a member for each of them. The caller disposes it.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<JsonDocument> SummarizeJsonAsync(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check(SummaryRequest.MostInJson);
        return await ReadAsync(JsonSummaryCall(request), Document, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Summarises records of any database (<c>esummary</c>), as bytes of XML, version 2.0, that were checked to be whole and no error.</summary>
    /// <remarks>
    /// For more than <see cref="SummaryRequest.MostInJson"/> records at once. A record without a summary is a <c>DocumentSummary</c> with an <c>error</c>.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
    /// </remarks>
    /// <param name="request">Which records.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<FetchResult> SummarizeXmlAsync(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check(MostPerRequest);
        EutilsCall call = new() { Utility = Summary, Form = SummaryForm(request, "xml", MostPerRequest), Expected = ExpectedBody.Xml("eSummaryResult") };
        return await CopyAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private static EutilsCall JsonSummaryCall(SummaryRequest request) => new()
    {
        Utility = Summary,
        Form = SummaryForm(request, "json", SummaryRequest.MostInJson),
        Expected = ExpectedBody.Json(SummaryResultReader.Root),
    };

    /// <summary>Of a kept set NCBI would summarise all, and then refuse to: so the most is always said.</summary>
    private static EutilsForm SummaryForm(SummaryRequest request, string retMode, int most) => new EutilsForm()
        .Add("db", request.Database.Value)
        .Add("id", Ids(request.Ids))
        .Add("WebEnv", request.History?.WebEnv)
        .Add("query_key", Text(request.History?.QueryKey))
        .Add("retstart", request.RetStart == 0 ? null : Text(request.RetStart))
        .Add("retmax", Text(request.RetMax ?? (request.History is null ? null : most)))
        .Add("retmode", retMode)
        .Add("version", "2.0");

    /// <summary>A document that outlives the answer's memory.</summary>
    private static JsonDocument Document(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json.ToArray(), JsonBody.DocumentOptions);
        }
        catch (JsonException wrong)
        {
            throw new NcbiFormatException("The answer is not sound JSON", wrong);
        }
    }
}
