namespace NcbiClient.Testing.Queries;

/// <summary><c>#n</c>: the set with that query key in the WebEnv of the request.</summary>
internal sealed record HistoryNode(int QueryKey) : QueryNode;
