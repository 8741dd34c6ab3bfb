namespace NcbiClient.Testing.Queries;

/// <summary>A token of a query; the text is without its quotes or brackets.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text);
