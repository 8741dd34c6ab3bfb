using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>All references of an article, and what was found about each. Immutable, hence thread-safe.</summary>
public sealed record ReferenceAudit
{
    /// <summary>The article whose references these are.</summary>
    public required Article Article { get; init; }

    /// <summary>From where the references are known.</summary>
    public ReferenceSource Source { get; init; }

    /// <summary>One entry for each reference, in the order of <see cref="Source"/>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<AuditedReference>))]
    public EquatableList<AuditedReference> References { get; init; }

    /// <summary>The references with a finding of a kind, in order.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<AuditedReference> With(ReferenceFindingKind kind) => References.Where(reference => reference.Has(kind));
}
