namespace NcbiClient.Records;

/// <summary>A supplementary concept: a disease, protocol, organism … that has no MeSH descriptor of its own.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#supplmeshlist">NLM's element descriptions</see>.</remarks>
public sealed record SupplMeshName
{
    /// <summary>The class.</summary>
    public SupplMeshType? Type { get; init; }

    /// <summary>The unique id, <c>C…</c>.</summary>
    public string? Ui { get; init; }

    /// <summary>The concept in MeSH's words; empty when the record has none.</summary>
    public string Name { get; init; } = "";
}
