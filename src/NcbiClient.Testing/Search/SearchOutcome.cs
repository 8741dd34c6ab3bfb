using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Search;

/// <summary>The hits of a search, sorted, and how the query was read; or the error that NCBI reports with status 200.</summary>
internal sealed record SearchOutcome(int[] Pmids, string Translation, QueryReading Reading, string? Error = null)
{
    public static SearchOutcome Failed(string error) => new([], "", new QueryReading(), error);
}
