namespace NcbiClient.PubMed;

/// <summary>A token of a query: its text without quotation marks or brackets, and where in the query it begins, counted from 0.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Position);
