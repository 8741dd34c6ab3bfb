using System.Net;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>PMC ID Converter.</content>
public partial class EutilsClient
{
    private const string IdConv = "idconv";

    /// <summary>The converter's own limit.</summary>
    private const int MostIdsPerConversion = 200;

    /// <summary>The identifiers travel in the address. Nobody says how long it may be; servers of this kind begin to refuse at 4,094 characters.</summary>
    private const int LongestIdList = 3_500;

    /// <summary>Finds the PMID, PMCID and DOI of articles by any of these (PMC ID Converter).</summary>
    /// <remarks>
    /// <para>
    /// It knows only articles that PMC has: others are <see cref="IdConversion.Error"/>. As many requests as are needed, one after the other,
    /// each with identifiers of one type. Where the converter refuses a whole request for one identifier, that one is found, and the others are not lost.
    /// </para>
    /// <para>The service has an address of its own (<see cref="NcbiOptions.IdConverterAddress"/>) and gets no API key.
    /// See <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">the PMC ID Converter</see>.</para>
    /// </remarks>
    /// <param name="request">The identifiers.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>One answer for each identifier, in the order asked.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<IdConversionResult> ConvertIdsAsync(IdConversionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        Dictionary<string, IdConversion> answers = new(StringComparer.Ordinal);
        foreach (IdToConvert id in request.Ids.Where(static id => id.Value.Contains(',', StringComparison.Ordinal)))
        {
            answers[id.Identity] = Unanswered(id, "A comma separates identifiers; the converter takes none that holds one.");
        }

        foreach (IGrouping<IdConversionType, IdToConvert> type in request.Ids.DistinctBy(static id => id.Identity).Where(id => !answers.ContainsKey(id.Identity)).GroupBy(static id => id.Type))
        {
            foreach (List<IdToConvert> batch in Batches(type))
            {
                await ConvertBatchAsync(request, batch, answers, cancellationToken).ConfigureAwait(false);
            }
        }

        return new IdConversionResult
        {
            Conversions =
            [
                .. request.Ids.Select(id => answers.TryGetValue(id.Identity, out IdConversion? answer)
                    ? answer with { Requested = id }
                    : Unanswered(id, "The converter did not answer for this identifier.")),
            ],
        };
    }

    private static IdConversion Unanswered(IdToConvert id, string why) => new() { Requested = id, Error = why };

    private static IEnumerable<List<IdToConvert>> Batches(IEnumerable<IdToConvert> ids)
    {
        List<IdToConvert> batch = [];
        int length = 0;
        foreach (IdToConvert id in ids)
        {
            int more = Uri.EscapeDataString(id.Value).Length + "%2C".Length;
            if (batch.Count > 0 && (batch.Count == MostIdsPerConversion || length + more > LongestIdList))
            {
                yield return batch;
                (batch, length) = ([], 0);
            }

            batch.Add(id);
            length += more;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task ConvertBatchAsync(IdConversionRequest request, List<IdToConvert> batch, Dictionary<string, IdConversion> answers, CancellationToken cancellationToken)
    {
        try
        {
            foreach (IdConversion answer in await ConvertOnceAsync(request, batch, cancellationToken).ConfigureAwait(false))
            {
                answers.TryAdd(answer.Requested.Identity, answer);
            }
        }
        catch (NcbiRequestRejectedException refused) when (IsAboutIds(refused))
        {
            if (batch.Count == 1)
            {
                answers[batch[0].Identity] = Unanswered(batch[0], refused.What);
                return;
            }

            await ConvertBatchAsync(request, batch[..(batch.Count / 2)], answers, cancellationToken).ConfigureAwait(false);
            await ConvertBatchAsync(request, batch[(batch.Count / 2)..], answers, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>"All values of query param `ids` must be …", "query param `ids` value is not matching …", and of old "ID type 'doi' mismatch for …".</summary>
    private static bool IsAboutIds(NcbiRequestRejectedException refused) =>
        refused.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound
        && (refused.What.Contains("`ids`", StringComparison.Ordinal) || refused.What.Contains("mismatch", StringComparison.Ordinal));

    private async Task<List<IdConversion>> ConvertOnceAsync(IdConversionRequest request, List<IdToConvert> batch, CancellationToken cancellationToken)
    {
        EutilsForm form = new EutilsForm()
            .Add("ids", string.Join(',', batch))
            .Add("idtype", batch[0].Type.Value)
            .Add("format", "json")
            .Add("versions", request.IncludeVersions ? "yes" : "no")
            .Add("showaiid", request.IncludeArticleInstanceIds ? "yes" : "no");
        EutilsCall call = new() { Utility = IdConv, Service = NcbiService.IdConverter, Form = form, Expected = ExpectedBody.Json(IdConversionReader.Root) };
        return await ReadAsync(call, json => IdConversionReader.Read(json, batch), cancellationToken).ConfigureAwait(false);
    }
}
