namespace NcbiClient.Eutils;

/// <summary>A record that NCBI did not summarise. Immutable, hence thread-safe.</summary>
public sealed record SummaryError
{
    /// <summary>The identifier, as NCBI repeats it.</summary>
    public string Uid { get; init; } = "";

    /// <summary>What NCBI says, such as <c>cannot get document summary</c>.</summary>
    /// <value>Empty if NCBI listed the identifier and left the record out.</value>
    public string Text { get; init; } = "";
}
