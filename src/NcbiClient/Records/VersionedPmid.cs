namespace NcbiClient.Records;

/// <summary>A PMID with the version of its record. Immutable, hence thread-safe.</summary>
/// <param name="Pmid">The identifier that all versions of the record share.</param>
/// <param name="Version">The version as written, or null when not stated.</param>
public sealed record VersionedPmid(Pmid Pmid, string? Version);
