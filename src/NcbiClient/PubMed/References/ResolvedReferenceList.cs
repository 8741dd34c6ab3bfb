using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>All references of an article, and what they are in PubMed. Immutable, hence thread-safe.</summary>
public sealed record ResolvedReferenceList
{
    /// <summary>The article whose references these are.</summary>
    public required Article Article { get; init; }

    /// <summary>From where the references are known. <see cref="ReferenceSource.ELink"/> if the record has no list and NCBI's links were asked, also when they know none.</summary>
    public ReferenceSource Source { get; init; }

    /// <summary>One answer for each reference, in the order of <see cref="Source"/>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ResolvedReference>))]
    public EquatableList<ResolvedReference> References { get; init; }
}
