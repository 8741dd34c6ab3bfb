namespace NcbiClient.Eutils;

/// <summary>A set of records that NCBI's history server keeps: an environment, and the set's number in it.</summary>
/// <remarks>
/// NCBI publishes no lifetime; a few hours without use are safe to count on, a day is not. An expired set answers with an
/// <see cref="NcbiRequestRejectedException"/>. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/#chapter2.Using_the_Entrez_History_Server">the Entrez history server</see>.
/// </remarks>
public sealed record HistoryKey
{
    /// <summary>The environment's name, as NCBI gave it.</summary>
    /// <value>Opaque text, not empty.</value>
    public required string WebEnv { get; init; }

    /// <summary>The set's number in the environment.</summary>
    /// <value>At least 1.</value>
    public required int QueryKey { get; init; }
}
