using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>A reference and what was found about it. Immutable, hence thread-safe.</summary>
public sealed record AuditedReference
{
    /// <summary>The reference and its article.</summary>
    public required ResolvedReference Reference { get; init; }

    /// <summary>What a reader should know, the gravest first; empty if there is nothing.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ReferenceFinding>))]
    public EquatableList<ReferenceFinding> Findings { get; init; }

    /// <summary>Whether there is a finding of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool Has(ReferenceFindingKind kind) => Findings.Any(finding => finding.Kind == kind);
}
