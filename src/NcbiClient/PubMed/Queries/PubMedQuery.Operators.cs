namespace NcbiClient.PubMed;

/// <content>Joins queries.</content>
public sealed partial record PubMedQuery
{
    /// <summary>What both find.</summary>
    /// <param name="other">The other query.</param>
    /// <returns>This AND the other.</returns>
    /// <exception cref="ArgumentException">A raw text is not whole in itself (a parenthesis, bracket or quotation mark is open), or groups are nested more than 200 deep.</exception>
    public PubMedQuery And(PubMedQuery other) => Join(this, QueryOperator.And, [other]);

    /// <summary>What one or the other finds, or both.</summary>
    /// <param name="other">The other query.</param>
    /// <returns>This OR the other.</returns>
    /// <exception cref="ArgumentException">A raw text is not whole in itself (a parenthesis, bracket or quotation mark is open), or groups are nested more than 200 deep.</exception>
    public PubMedQuery Or(PubMedQuery other) => Join(this, QueryOperator.Or, [other]);

    /// <summary>What this finds without what the other finds.</summary>
    /// <param name="other">What is not wanted.</param>
    /// <returns>This NOT the other.</returns>
    /// <exception cref="ArgumentException">A raw text is not whole in itself (a parenthesis, bracket or quotation mark is open), or groups are nested more than 200 deep.</exception>
    public PubMedQuery Not(PubMedQuery other) => Join(this, QueryOperator.Not, [other]);

    /// <summary>What all of the queries find.</summary>
    /// <param name="queries">One query or more.</param>
    /// <returns>The queries joined by AND.</returns>
    /// <exception cref="ArgumentException">There is no query, or one is null, or they cannot be joined; see <see cref="And"/>.</exception>
    public static PubMedQuery AllOf(params IEnumerable<PubMedQuery> queries) => Join(QueryOperator.And, queries);

    /// <summary>What at least one of the queries finds.</summary>
    /// <param name="queries">One query or more.</param>
    /// <returns>The queries joined by OR.</returns>
    /// <exception cref="ArgumentException">There is no query, or one is null, or they cannot be joined; see <see cref="Or"/>.</exception>
    public static PubMedQuery AnyOf(params IEnumerable<PubMedQuery> queries) => Join(QueryOperator.Or, queries);

#pragma warning disable CA2225 // And, Or and Not are the named twins, in PubMed's words
    /// <summary>What both find; the same as <see cref="And"/>.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other query.</param>
    public static PubMedQuery operator &(PubMedQuery left, PubMedQuery right) => Join(left, QueryOperator.And, [right]);

    /// <summary>What one or the other finds, or both; the same as <see cref="Or"/>.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other query.</param>
    public static PubMedQuery operator |(PubMedQuery left, PubMedQuery right) => Join(left, QueryOperator.Or, [right]);

    /// <summary>What the left finds without what the right finds; the same as <see cref="Not"/>. C# binds it tighter than <c>&amp;</c>.</summary>
    /// <param name="left">What is wanted.</param>
    /// <param name="right">What is not.</param>
    public static PubMedQuery operator -(PubMedQuery left, PubMedQuery right) => Join(left, QueryOperator.Not, [right]);
#pragma warning restore CA2225

    private static PubMedQuery Join(QueryOperator op, IEnumerable<PubMedQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        PubMedQuery[] all = [.. queries];
        return all.Length == 0 ? throw new ArgumentException("There is no query to join.", nameof(queries)) : Join(all[0], op, all.AsSpan(1));
    }

    private static PubMedQuery Join(PubMedQuery first, QueryOperator op, ReadOnlySpan<PubMedQuery> others)
    {
        ArgumentNullException.ThrowIfNull(first);
        if (others.IsEmpty)
        {
            return first;
        }

        QueryStep[] steps = new QueryStep[others.Length];
        for (int at = 0; at < steps.Length; at++)
        {
            ArgumentNullException.ThrowIfNull(others[at], nameof(others));
            steps[at] = new QueryStep(op, Whole(others[at].Part));
        }

        QueryPart joined = QueryChain.Join(Whole(first.Part), steps);
        return joined.Depth <= QueryPart.MaxDepth
            ? new PubMedQuery(joined)
            : throw new ArgumentException($"Groups are nested more than {QueryPart.MaxDepth} deep.", nameof(others));
    }

    private static QueryPart Whole(QueryPart part) => part is not QueryRaw { IsBalanced: false } raw
        ? part
        : throw new ArgumentException($"The raw text '{raw.Text}' leaves a parenthesis, bracket or quotation mark open, so that it would reach into the rest of the query.", nameof(part));
}
