using System.Collections.Frozen;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Search;

/// <summary>The parameters of an esearch request, checked.</summary>
internal sealed class SearchParameters
{
    public static FrozenSet<string> Names { get; } = new[]
    {
        "term", "usehistory", "WebEnv", "query_key", "retstart", "retmax", "rettype", "retmode", "sort", "field", "idtype", "datetype", "reldate", "mindate", "maxdate",
    }.ToFrozenSet(StringComparer.Ordinal);

    public required string? Term { get; init; }

    public required bool UseHistory { get; init; }

    public required string? WebEnv { get; init; }

    public required int? QueryKey { get; init; }

    public required int RetStart { get; init; }

    public required int RetMax { get; init; }

    public required bool CountOnly { get; init; }

    public required bool Json { get; init; }

    public required SearchSort Sort { get; init; }

    public required SearchField? Field { get; init; }

    public required SearchField DateField { get; init; }

    public required DateSpan? Dates { get; init; }

    public static SearchParameters Read(UtilityCall call, DateOnly today)
    {
        SearchField? field = call.Text("field") is { } name ? SearchFields.Find(name) : null;
        if (field is null && call.Text("field") is { } unknown)
        {
            call.Refuse($"field={unknown} is no field of PubMed.");
        }

        call.OneOf("idtype", "acc", "gi");
        return new SearchParameters
        {
            Term = call.Text("term")?.Trim() is { Length: > 0 } term ? term : null,
            UseHistory = call.OneOf("usehistory", "y", "n") == "y",
            WebEnv = call.Text("WebEnv"),
            QueryKey = call.Number("query_key"),
            RetStart = call.Number("retstart") ?? 0,
            RetMax = call.Number("retmax") ?? 20,
            CountOnly = call.OneOf("rettype", "uilist", "count") == "count",
            Json = call.OneOf("retmode", "xml", "json") == "json",
            Sort = SearchSorts.Read(call),
            Field = field,
            DateField = SearchFields.Find(call.OneOf("datetype", "pdat", "edat", "mdat", "crdt") ?? "pdat")!,
            Dates = ReadDates(call, today),
        };
    }

    internal static DateSpan? ReadDates(UtilityCall call, DateOnly today)
    {
        if (call.Number("reldate") is int days)
        {
            return new DateSpan(today.AddDays(-Math.Min(days, today.DayNumber)), today);
        }

        (string? min, string? max) = (call.Text("mindate"), call.Text("maxdate"));
        if (min is null && max is null)
        {
            return null;
        }

        if (min is null || max is null)
        {
            call.Refuse("mindate and maxdate must be given together.");
            return null;
        }

        if (!DateSpan.TryParse(min, out DateSpan from))
        {
            call.Refuse($"mindate={min} is none of YYYY, YYYY/MM, YYYY/MM/DD.");
        }

        if (!DateSpan.TryParse(max, out DateSpan to))
        {
            call.Refuse($"maxdate={max} is none of YYYY, YYYY/MM, YYYY/MM/DD.");
        }

        return new DateSpan(from.From, to.To);
    }
}
