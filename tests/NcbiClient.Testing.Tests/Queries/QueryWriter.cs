using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Tests.Queries;

/// <summary>Parsed queries as text that reads back as the same query.</summary>
internal static class QueryWriter
{
    public static string Write(QueryNode node) => node switch
    {
        TermNode term => term.AsTyped,
        RangeNode range => $"{range.From}:{range.To}[{range.Tag}]",
        HistoryNode history => $"#{history.QueryKey}",
        BooleanNode pair => $"{Write(pair.Left)} {pair.Operator.ToString().ToUpperInvariant()} {(pair.Right is BooleanNode ? $"({Write(pair.Right)})" : Write(pair.Right))}",
        _ => throw new InvalidOperationException(),
    };
}
