using System.Globalization;

namespace NcbiClient.Testing.Queries;

/// <summary>Reads PubMed's query language: operators from left to right, adjacent parts are ANDed, a tag closes the run of words before it.</summary>
internal sealed class QueryParser
{
    private const int MaxDepth = 200;

    private readonly List<QueryToken> _tokens;
    private int _at;
    private int _depth;

    private QueryParser(List<QueryToken> tokens) => _tokens = tokens;

    /// <exception cref="QuerySyntaxException">Brackets, quotes or operators do not fit together.</exception>
    public static QueryNode Parse(string query)
    {
        QueryParser parser = new(QueryTokenizer.Tokenize(query));
        QueryNode node = parser.Sequence();
        return parser._at == parser._tokens.Count ? node : throw new QuerySyntaxException("')' without '('");
    }

    private QueryTokenKind? Next => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private QueryNode Sequence()
    {
        QueryNode? node = null;
        while (Next is not (null or QueryTokenKind.Close))
        {
            BooleanOperator op = Operators(out bool given);
            if (Next is null or QueryTokenKind.Close)
            {
                throw new QuerySyntaxException("an operator has nothing on its right");
            }

            node = Join(node, op, given, Part());
        }

        return node ?? throw new QuerySyntaxException("parentheses hold nothing");
    }

    private static QueryNode Join(QueryNode? left, BooleanOperator op, bool given, QueryNode right) => (left, given, op) switch
    {
        (null, false, _) => right,
        (null, true, BooleanOperator.Not) => new BooleanNode(BooleanOperator.Not, new TermNode("all", Tag: "filter"), right),
        (null, true, _) => throw new QuerySyntaxException("an operator has nothing on its left"),
        ({ } known, _, _) => new BooleanNode(op, known, right),
    };

    private BooleanOperator Operators(out bool given)
    {
        given = false;
        BooleanOperator op = BooleanOperator.And;
        while (Next == QueryTokenKind.Operator)
        {
            // "AND NOT" and "OR NOT" are read as NOT.
            if (given && _tokens[_at].Text != "NOT")
            {
                throw new QuerySyntaxException("two operators follow each other");
            }

            op = _tokens[_at++].Text switch { "OR" => BooleanOperator.Or, "NOT" => BooleanOperator.Not, _ => BooleanOperator.And };
            given = true;
        }

        return op;
    }

    private QueryNode Part()
    {
        switch (Next)
        {
            case QueryTokenKind.Open:
                return Parentheses();
            case QueryTokenKind.History:
                return new HistoryNode(int.Parse(_tokens[_at++].Text, CultureInfo.InvariantCulture));
            case QueryTokenKind.Phrase:
                return MaybeRange(Tagged(_tokens[_at++].Text, quoted: true));
            case QueryTokenKind.Word:
                return WordRun();
            default:
                throw new QuerySyntaxException($"'{_tokens[_at].Text}' follows nothing that it could belong to");
        }
    }

    private QueryNode Parentheses()
    {
        if (++_depth > MaxDepth)
        {
            throw new QuerySyntaxException("parentheses are nested too deeply");
        }

        _at++;
        QueryNode inner = Sequence();
        if (Next != QueryTokenKind.Close)
        {
            throw new QuerySyntaxException("'(' without ')'");
        }

        _at++;
        _depth--;
        return inner;
    }

    private QueryNode WordRun()
    {
        List<string> words = [];
        while (Next == QueryTokenKind.Word)
        {
            words.Add(_tokens[_at++].Text);
        }

        if (Next != QueryTokenKind.Tag || !BindsOneWord(_tokens[_at].Text))
        {
            return MaybeRange(Tagged(string.Join(' ', words), quoted: false));
        }

        int own = RangeLength(words);
        if (own == words.Count)
        {
            return MaybeRange(Tagged(string.Join(' ', words), quoted: false));
        }

        // Left to right: the words before the value are a part of their own.
        _at -= own;
        return new TermNode(string.Join(' ', words.SkipLast(own)));
    }

    /// <summary>A date or a number takes only the last word of a run: <c>cancer 2019[dp]</c>, <c>cancer 2015 : 2020[dp]</c>.</summary>
    private static int RangeLength(List<string> words)
    {
        int count = words.Count;
        if (count >= 3 && words[^2] == ":")
        {
            return 3;
        }

        return count >= 2 && (words[^2].EndsWith(':') || words[^1].StartsWith(':')) ? 2 : 1;
    }

    private static bool BindsOneWord(string tag) => SearchFields.Find(tag) is { Kind: FieldKind.Date or FieldKind.Uid };

    private TermNode Tagged(string text, bool quoted)
    {
        if (Next != QueryTokenKind.Tag)
        {
            return new TermNode(text, quoted);
        }

        string tag = _tokens[_at++].Text;
        int distance = tag.LastIndexOf(":~", StringComparison.Ordinal);
        return distance > 0 && int.TryParse(tag.AsSpan(distance + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int words)
            ? new TermNode(text, quoted, tag[..distance], words)
            : new TermNode(text, quoted, tag);
    }

    private QueryNode MaybeRange(TermNode term)
    {
        if (Next == QueryTokenKind.Colon)
        {
            return RangeOfTwo(term);
        }

        int colon = term.Text.IndexOf(':', StringComparison.Ordinal);
        bool isRange = colon > 0 && term.Tag is { } tag && BindsOneWord(tag);
        return isRange ? new RangeNode(term.Text[..colon].Trim(), term.Text[(colon + 1)..].Trim(), term.Tag!) : term;
    }

    private RangeNode RangeOfTwo(TermNode from)
    {
        _at++;
        if (Next is not (QueryTokenKind.Word or QueryTokenKind.Phrase))
        {
            throw new QuerySyntaxException("a range has no end");
        }

        bool quoted = Next == QueryTokenKind.Phrase;
        TermNode to = Tagged(_tokens[_at++].Text, quoted);
        string tag = to.Tag ?? from.Tag ?? throw new QuerySyntaxException("a range has no field");
        return new RangeNode(from.Text, to.Text, tag);
    }
}
