namespace NcbiClient.Testing.History;

/// <summary>A stored result: its place in the history.</summary>
internal readonly record struct HistorySet(string WebEnv, int QueryKey);
