namespace NcbiClient.Testing.Queries;

/// <summary>A part of a parsed query.</summary>
internal abstract record QueryNode;
