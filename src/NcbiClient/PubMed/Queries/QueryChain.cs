using System.Text;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Parts joined by operators, evaluated from left to right as PubMed does.</summary>
/// <remarks>
/// Always in normal form: the first part is no chain, because parentheses there change nothing, and neither is a part whose operators are all the
/// operator before it, AND or OR. So a query has one shape, and its text needs the fewest parentheses.
/// </remarks>
internal sealed record QueryChain : QueryPart
{
    private readonly int _depth;

    private QueryChain(QueryPart first, EquatableList<QueryStep> steps)
    {
        (First, Steps) = (first, steps);
        _depth = 1 + Math.Max(first.Depth, steps.Max(static step => step.Part.Depth));
    }

    public QueryPart First { get; }

    public EquatableList<QueryStep> Steps { get; }

    public override int Depth => _depth;

    public static QueryPart Join(QueryPart first, params IReadOnlyCollection<QueryStep> steps)
    {
        if (steps.Count == 0)
        {
            return first;
        }

        List<QueryStep> flat = new(steps.Count);
        if (first is QueryChain inner)
        {
            first = inner.First;
            flat.AddRange(inner.Steps);
        }

        foreach (QueryStep step in steps)
        {
            Append(step, flat);
        }

        return new QueryChain(first, [.. flat]);
    }

    public override void Write(StringBuilder text, bool alone)
    {
        text.Append(alone ? "" : "(");
        First.Write(text, alone: false);
        foreach (QueryStep step in Steps)
        {
            text.Append(step.Operator switch { QueryOperator.And => " AND ", QueryOperator.Or => " OR ", _ => " NOT " });
            step.Part.Write(text, alone: false);
        }

        text.Append(alone ? "" : ")");
    }

    private static void Append(QueryStep step, List<QueryStep> flat)
    {
        if (step is not { Operator: not QueryOperator.Not, Part: QueryChain chain } || chain.Steps.Any(inner => inner.Operator != step.Operator))
        {
            flat.Add(step);
            return;
        }

        flat.Add(step with { Part = chain.First });
        flat.AddRange(chain.Steps);
    }
}
