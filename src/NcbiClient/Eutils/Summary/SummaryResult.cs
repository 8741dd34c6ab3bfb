using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Summaries of PubMed records, and those that NCBI could not make: the whole answer of <c>esummary</c>.</summary>
/// <remarks>
/// Match by PMID, not by position. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
/// </remarks>
public sealed record SummaryResult
{
    /// <summary>The summaries, in NCBI's order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<PubMedSummary>))]
    public EquatableList<PubMedSummary> Summaries { get; init; }

    /// <summary>The records without a summary: most often, there is no such record.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SummaryError>))]
    public EquatableList<SummaryError> Errors { get; init; }
}
