namespace NcbiClient.Testing.Queries;

/// <summary><c>from:to[tag]</c>.</summary>
internal sealed record RangeNode(string From, string To, string Tag) : QueryNode;
