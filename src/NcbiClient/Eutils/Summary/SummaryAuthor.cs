namespace NcbiClient.Eutils;

/// <summary>An author in a summary. Immutable, hence thread-safe.</summary>
public sealed record SummaryAuthor
{
    /// <summary>Last name and initials (<c>Smith JA</c>), or the name of a group.</summary>
    public string Name { get; init; } = "";

    /// <summary>What kind of author.</summary>
    /// <value><c>Author</c>, <c>CollectiveName</c> or another word of NCBI's; null if it is not said.</value>
    public string? AuthorType { get; init; }

    /// <summary>NCBI's number for authors whom it takes for one person (<c>clusterid</c>).</summary>
    /// <value>Null in answers of today.</value>
    public string? ClusterId { get; init; }
}
