namespace NcbiClient.Eutils;

/// <summary>A record that is linked to. Immutable, hence thread-safe.</summary>
public sealed record Link
{
    /// <summary>The record's identifier in the database that the link leads to.</summary>
    public required string Id { get; init; }

    /// <summary>How alike the records are; comparable within one list only.</summary>
    /// <value>Larger is more alike; null where the link has no scores, or none were asked for.</value>
    public long? Score { get; init; }
}
