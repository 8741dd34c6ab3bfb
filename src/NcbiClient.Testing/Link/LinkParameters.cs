using System.Collections.Frozen;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Queries;
using NcbiClient.Testing.Search;

namespace NcbiClient.Testing.Link;

/// <summary>The parameters of an elink request, checked.</summary>
internal sealed class LinkParameters
{
    public static FrozenSet<string> Names { get; } = new[]
    {
        "dbfrom", "id", "cmd", "linkname", "term", "holding", "idtype", "datetype", "reldate", "mindate", "maxdate", "retmode", "WebEnv", "query_key",
    }.ToFrozenSet(StringComparer.Ordinal);

    public required string From { get; init; }

    public required string[] To { get; init; }

    /// <summary>A group for each <c>id</c> parameter.</summary>
    public required string[] Ids { get; init; }

    public required string Command { get; init; }

    public required string? LinkName { get; init; }

    public required string? Term { get; init; }

    public required string? Holding { get; init; }

    public required DateSpan? Dates { get; init; }

    public required SearchField DateField { get; init; }

    public required bool Json { get; init; }

    public required string? WebEnv { get; init; }

    public required int? QueryKey { get; init; }

    public bool ListsLinks => Command is "neighbor" or "neighbor_score" or "neighbor_history";

    public static LinkParameters Read(UtilityCall call, DateOnly today)
    {
        call.OneOf("idtype", "acc", "gi");
        LinkParameters parameters = new()
        {
            From = call.Text("dbfrom")?.ToLowerInvariant() ?? "pubmed",
            To = call.Text("db")?.ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries) ?? ["pubmed"],
            Ids = [.. call.Request.Parameters.Where(static parameter => parameter.Name == "id").Select(static parameter => parameter.Value)],
            Command = call.OneOf("cmd", "neighbor", "neighbor_score", "neighbor_history", "acheck", "ncheck", "lcheck", "llinks", "llinkslib", "prlinks") ?? "neighbor",
            LinkName = call.Text("linkname"),
            Term = call.Text("term"),
            Holding = call.Text("holding"),
            Dates = SearchParameters.ReadDates(call, today),
            DateField = SearchFields.Find(call.OneOf("datetype", "pdat", "edat", "mdat", "crdt") ?? "pdat")!,
            Json = call.OneOf("retmode", "xml", "json") == "json",
            WebEnv = call.Text("WebEnv"),
            QueryKey = call.Number("query_key"),
        };
        parameters.Check(call);
        return parameters;
    }

    private void Check(UtilityCall call)
    {
        if (LinkName is not null && !ListsLinks)
        {
            call.Refuse($"linkname is not for cmd={Command}.");
        }

        if (Json && !ListsLinks)
        {
            call.Refuse($"retmode=json with cmd={Command} is not emulated: no such answer was recorded.");
        }

        if (Holding is not null && Command is not ("llinks" or "llinkslib" or "prlinks"))
        {
            call.Refuse($"holding is not for cmd={Command}.");
        }

        if (Term is not null && To.Any(to => to != From))
        {
            call.Refuse("term is only for links within one database.");
        }

        if (Dates is not null && To.Any(static to => to != "pubmed"))
        {
            call.Refuse("limits by date are only for links to pubmed.");
        }
    }
}
