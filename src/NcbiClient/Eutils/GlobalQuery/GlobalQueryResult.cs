using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>How many records of each database match a query: the whole answer of <c>egquery</c>, which NCBI no longer gives.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EGQuery">EGQuery</see>.</remarks>
public sealed record GlobalQueryResult
{
    /// <summary>The query, as NCBI repeats it.</summary>
    public string Term { get; init; } = "";

    /// <summary>One count for each database, in NCBI's order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<GlobalQueryCount>))]
    public EquatableList<GlobalQueryCount> Counts { get; init; }
}
