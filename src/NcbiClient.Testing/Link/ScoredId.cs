namespace NcbiClient.Testing.Link;

/// <summary>A record linked to; likeness has a score.</summary>
internal readonly record struct ScoredId(int Id, long? Score);
