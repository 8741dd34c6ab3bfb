using System.Globalization;

namespace NcbiClient.PubMed;

/// <summary>Reads PubMed's query language: operators from left to right, parts side by side are ANDed, a field closes the run of words before it.</summary>
internal sealed class QueryReader
{
    private readonly List<QueryToken> _tokens;
    private readonly int _end;
    private (string What, int Position)? _problem;
    private int _at;
    private int _depth;

    private QueryReader(string query)
    {
        QueryTokenizer tokenizer = new(query);
        _tokens = tokenizer.Tokenize();
        _problem = tokenizer.Problem;
        _end = query.Length;
    }

    /// <summary>Reads a query; null, and what is wrong where, if it is none.</summary>
    public static QueryPart? Read(string query, out string problem)
    {
        QueryReader reader = new(query);
        QueryPart? part = reader._problem is null ? reader.Sequence() : null;
        if (part is not null && reader.Next is not null)
        {
            part = reader.Fail("A ')' closes nothing");
        }

        problem = reader._problem is { } found ? string.Create(CultureInfo.InvariantCulture, $"{found.What}, at position {found.Position + 1}.") : "";
        return part;
    }

    private QueryTokenKind? Next => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private QueryPart? Fail(string what, int? position = null)
    {
        _problem ??= (what, position ?? (_at < _tokens.Count ? _tokens[_at].Position : _end));
        return null;
    }

    private QueryPart? Sequence()
    {
        if (Next is null or QueryTokenKind.Close || OperatorOf(Next) is not null)
        {
            return Fail(Next is null or QueryTokenKind.Close ? "There is nothing to search for" : "An operator has nothing on its left");
        }

        if (Part() is not { } first)
        {
            return null;
        }

        List<QueryStep> steps = [];
        while (Next is not (null or QueryTokenKind.Close))
        {
            if (Operator() is not { } op || Part() is not { } part)
            {
                return null;
            }

            steps.Add(new QueryStep(op, part));
        }

        return QueryChain.Join(first, steps);
    }

    /// <summary>The operator before a part: AND if there is none. <c>AND NOT</c> is NOT.</summary>
    private QueryOperator? Operator()
    {
        if (OperatorOf(Next) is not { } op)
        {
            return QueryOperator.And;
        }

        _at++;
        if (op == QueryOperator.And && Next == QueryTokenKind.Not)
        {
            op = QueryOperator.Not;
            _at++;
        }

        if (Next is null or QueryTokenKind.Close || OperatorOf(Next) is not null)
        {
            Fail("An operator has nothing on its right");
            return null;
        }

        return op;
    }

    private static QueryOperator? OperatorOf(QueryTokenKind? kind) => kind switch
    {
        QueryTokenKind.And => QueryOperator.And,
        QueryTokenKind.Or => QueryOperator.Or,
        QueryTokenKind.Not => QueryOperator.Not,
        _ => null,
    };

    private QueryPart? Part()
    {
        switch (Next)
        {
            case QueryTokenKind.Open:
                return Parentheses();
            case QueryTokenKind.History:
                return new QueryHistory(int.Parse(_tokens[_at++].Text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture));
            case QueryTokenKind.Phrase:
                _at++;
                return Tagged(_at - 1, 1, isQuoted: true);
            case QueryTokenKind.Word:
                return WordRun();
            case QueryTokenKind.Field:
                return Fail("A field follows neither words nor a phrase; each term of a group needs its own");
            default:
                return Fail($"'{_tokens[_at].Text}' follows nothing that it could belong to");
        }
    }

    private QueryPart? Parentheses()
    {
        int open = _tokens[_at].Position;
        if (++_depth > QueryPart.MaxDepth)
        {
            return Fail("Parentheses are nested too deeply");
        }

        _at++;
        if (Sequence() is not { } inner)
        {
            return null;
        }

        if (Next != QueryTokenKind.Close)
        {
            return Fail("A '(' is not closed", open);
        }

        _at++;
        _depth--;
        return inner;
    }

    private QueryPart? WordRun()
    {
        int start = _at;
        while (Next == QueryTokenKind.Word)
        {
            _at++;
        }

        int count = _at - start;
        if (Next == QueryTokenKind.Field && QueryValue.IsOf(new SearchField(_tokens[_at].Text)) && ValueLength(start, count) is var own && own < count)
        {
            // A date or a PMID is the last of the words (cancer 2019[dp]): those before it are a part of their own.
            _at -= own;
            return Untagged(start, count - own);
        }

        return Tagged(start, count, isQuoted: false);
    }

    private int ValueLength(int start, int count)
    {
        string Word(int fromEnd) => _tokens[start + count - fromEnd].Text;

        if (count >= 3 && Word(2) == ":")
        {
            return 3;
        }

        return count >= 2 && (Word(2).EndsWith(':') || Word(1).StartsWith(':')) ? 2 : 1;
    }

    private string Text(int start, int count) => string.Join(' ', _tokens.Skip(start).Take(count).Select(static token => token.Text));

    private QueryTerm Untagged(int start, int count, bool isQuoted = false) => new(Text(start, count), isQuoted);

    private QueryPart? Tagged(int start, int count, bool isQuoted)
    {
        int position = _tokens[start].Position;
        if (Next == QueryTokenKind.Colon)
        {
            return SecondEnd(Text(start, count), default, position);
        }

        if (Next != QueryTokenKind.Field)
        {
            return Untagged(start, count, isQuoted);
        }

        if (Field(out int? distance) is not { } field)
        {
            return null;
        }

        string text = Text(start, count);
        if (Next == QueryTokenKind.Colon)
        {
            return SecondEnd(text, field, position);
        }

        if (distance is not null)
        {
            return QueryProximity.Problem(text, isQuoted, field) is { } wrong ? Fail(wrong, position) : new QueryTerm(text, isQuoted, field, distance);
        }

        return QueryValue.IsOf(field) ? QueryValue.Read(text, isQuoted, field, out string problem) ?? Fail(problem, position) : new QueryTerm(text, isQuoted, field);
    }

    private SearchField? Field(out int? distance)
    {
        SearchField field = new(QueryProximity.Split(_tokens[_at].Text, out distance));
        if (!field.IsKnown)
        {
            Fail(field.UnknownMessage.Split('.')[0]);
            return null;
        }

        _at++;
        return field;
    }

    /// <summary>The second end of a range, <c>: "2020"[dp]</c>; the field may stand at either end or at both.</summary>
    private QueryPart? SecondEnd(string from, SearchField field, int position)
    {
        _at++;
        if (Next is not (QueryTokenKind.Word or QueryTokenKind.Phrase))
        {
            return Fail("A range has no end");
        }

        string to = _tokens[_at++].Text;
        if (Next == QueryTokenKind.Field)
        {
            if (Field(out _) is not { } second)
            {
                return null;
            }

            if (field != default && field != second)
            {
                return Fail("The ends of a range are in different fields", position);
            }

            field = second;
        }

        return QueryValue.IsOf(field) ? QueryValue.Range(from, to, field, out string problem) ?? Fail(problem, position) : Fail("A range needs a field of dates or PMIDs", position);
    }
}
