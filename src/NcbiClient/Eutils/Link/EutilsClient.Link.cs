using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>ELink.</content>
public partial class EutilsClient
{
    private const string ELink = "elink";

    /// <summary>Lists or checks the links of records (<c>elink</c>): to records of the same or another database, or out of NCBI.</summary>
    /// <remarks>
    /// Where several sets were asked for, one can fail while the others are sound: look at <see cref="LinkSet.Error"/>.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.
    /// </remarks>
    /// <param name="request">Whose links.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed; or every set of links did.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<LinkResult> LinkAsync(LinkRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        bool json = request.RetMode == LinkRetMode.Json;
        EutilsCall call = new()
        {
            Utility = ELink,
            Form = LinkForm(request),
            Expected = json ? ExpectedBody.Json(LinkJsonReader.Root) : ExpectedBody.Xml(LinkXmlReader.Root),
        };
        Func<ReadOnlyMemory<byte>, EntrezDatabase, LinkResult> reader = json ? LinkJsonReader.Read : LinkXmlReader.Read;
        return await ReadAsync(call, body => WithIdsOfFailures(reader(body, request.DatabaseFrom), request), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A set that failed does not name its record; where there is one set a record, its place does.</summary>
    private static LinkResult WithIdsOfFailures(LinkResult result, LinkRequest request) =>
        !request.ById || result.Sets.Count != request.Ids.Count || result.Sets.All(static set => set.Error is null)
            ? result
            : new LinkResult { Sets = [.. result.Sets.Select((set, at) => set is { Error: not null, Ids.IsEmpty: true } ? set with { Ids = [request.Ids[at]] } : set)] };

    private static EutilsForm LinkForm(LinkRequest request)
    {
        EutilsForm form = new EutilsForm()
            .Add("dbfrom", request.DatabaseFrom.Value)
            .Add("db", request.Databases.IsEmpty ? null : string.Join(',', (IEnumerable<EntrezDatabase>)request.Databases));

        // id=1,2 asks for one set of both, id=1&id=2 for one set of each.
        foreach (string id in request.ById || request.Ids.IsEmpty ? request.Ids : [string.Join(',', (IEnumerable<string>)request.Ids)])
        {
            form.Add("id", id);
        }

        return form
            .Add("WebEnv", request.History?.WebEnv)
            .Add("query_key", Text(request.History?.QueryKey))
            .Add("cmd", request.Command.Value)
            .Add("linkname", request.LinkName?.Value)
            .Add("term", request.Term)
            .Add("holding", request.Holding)
            .Add("idtype", request.IdType?.Value)
            .Add("datetype", request.DateType?.Value)
            .Add("reldate", Text(request.RelDate))
            .Add("mindate", request.MinDate?.ToString())
            .Add("maxdate", request.MaxDate?.ToString())
            .Add("retmode", request.RetMode.Value);
    }
}
