using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>A part of a query as evaluated. No hits at all (null) means: PubMed dropped the part, as if it had not been typed.</summary>
internal readonly record struct ReadPart(DocSet? Hits, string Translation, BooleanOperator? Operator = null)
{
    public static ReadPart Dropped => new(null, "");

    /// <summary>Joins two parts; a dropped one vanishes.</summary>
    public static ReadPart Join(BooleanOperator op, ReadPart left, ReadPart right)
    {
        if (left.Hits is null)
        {
            return op == BooleanOperator.Not ? Dropped : right;
        }

        if (right.Hits is null)
        {
            return left;
        }

        DocSet hits = op switch
        {
            BooleanOperator.And => left.Hits.And(right.Hits),
            BooleanOperator.Or => left.Hits.Or(right.Hits),
            _ => left.Hits.Without(right.Hits),
        };
        string rightText = op == BooleanOperator.Not && right.Operator is not null ? $"({right.Translation})" : right.Within(op);
        return new ReadPart(hits, $"{left.Within(op)} {op.ToString().ToUpperInvariant()} {rightText}", op);
    }

    private string Within(BooleanOperator op) => Operator is null || Operator == op ? Translation : $"({Translation})";
}
