namespace NcbiClient.Eutils;

/// <summary>A record that NCBI did not summarise. Immutable, hence thread-safe.</summary>
public sealed record SummaryError
{
    /// <summary>The identifier, as NCBI repeats it, or as it was asked for.</summary>
    public string Uid { get; init; } = "";

    /// <summary>What NCBI says, such as <c>cannot get document summary</c>.</summary>
    /// <value>Empty if NCBI left the record out, whether it listed the identifier or not.</value>
    public string Text { get; init; } = "";
}
