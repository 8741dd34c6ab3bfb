namespace NcbiClient.Testing.Queries;

/// <summary>The query cannot be read; the message says why, for the answer's ERROR.</summary>
internal sealed class QuerySyntaxException(string message) : FormatException(message);
