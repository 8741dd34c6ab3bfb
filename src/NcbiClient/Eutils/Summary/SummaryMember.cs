namespace NcbiClient.Eutils;

/// <summary>A part of a summary that no other property holds, as JSON: nothing that NCBI sends is lost. Immutable, hence thread-safe.</summary>
public sealed record SummaryMember
{
    /// <summary>Where in the document, from its root: <c>newmember</c>, <c>authors/0/newmember</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The value as JSON text.</summary>
    public string Json { get; init; } = "";
}
