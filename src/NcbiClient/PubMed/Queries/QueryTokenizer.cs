using System.Globalization;

namespace NcbiClient.PubMed;

/// <summary>Splits a query into words, phrases, fields, parentheses and operators.</summary>
internal sealed class QueryTokenizer(string query)
{
    private const string EndsWord = "()[]&|" + QueryText.QuotationMarks;

    private readonly List<QueryToken> _tokens = [];
    private int _at;

    /// <summary>What is wrong, and where; null while nothing is.</summary>
    public (string What, int Position)? Problem { get; private set; }

    public List<QueryToken> Tokenize()
    {
        while (_at < query.Length && Problem is null)
        {
            char c = query[_at];
            switch (c)
            {
                case '(' or ')' or '&' or '|':
                    Add(c switch { '(' => QueryTokenKind.Open, ')' => QueryTokenKind.Close, '&' => QueryTokenKind.And, _ => QueryTokenKind.Or }, c.ToString(), _at++);
                    break;
                case '[':
                    Enclosed(QueryTokenKind.Field, "]", "A '[' is not closed");
                    break;
                case ']':
                    Problem = ("A ']' closes nothing", _at);
                    break;
                default:
                    Text(c);
                    break;
            }
        }

        return _tokens;
    }

    private void Text(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _at++;
        }
        else if (QueryText.IsQuotationMark(c))
        {
            Enclosed(QueryTokenKind.Phrase, QueryText.QuotationMarks, "A quotation mark is not closed");
        }
        else
        {
            Word();
        }
    }

    private void Enclosed(QueryTokenKind kind, string ends, string notClosed)
    {
        int length = query.AsSpan(_at + 1).IndexOfAny(ends);
        if (length < 0)
        {
            Problem = (notClosed, _at);
            return;
        }

        string text = string.Join(' ', query.Substring(_at + 1, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
        {
            Problem = ("There is nothing between these marks", _at);
            return;
        }

        if (kind == QueryTokenKind.Field && text.Any(static c => c == '[' || char.IsControl(c) || QueryText.IsQuotationMark(c)))
        {
            Problem = ("A field's name holds no bracket, quotation mark or control character", _at);
            return;
        }

        Add(kind, text, _at);
        _at += length + 2;
    }

    private void Word()
    {
        int start = _at;
        while (_at < query.Length && !char.IsWhiteSpace(query[_at]) && !EndsWord.Contains(query[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        string word = query[start.._at];

        // "2015"[dp]:"2020"[dp]: a colon between two finished parts stands alone; within words (2015:2020, DOIs) it stays.
        if (word[0] == ':' && _tokens.Count > 0 && _tokens[^1].Kind is QueryTokenKind.Field or QueryTokenKind.Phrase)
        {
            Add(QueryTokenKind.Colon, ":", start);
            (word, start) = (word[1..], start + 1);
        }

        if (word.Length > 0)
        {
            Add(KindOf(word), word, start);
        }
    }

    private static QueryTokenKind KindOf(string word) => word switch
    {
        "AND" => QueryTokenKind.And,
        "OR" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        ['#', .. string digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int key) && key > 0 => QueryTokenKind.History,
        _ => QueryTokenKind.Word,
    };

    private void Add(QueryTokenKind kind, string text, int position) => _tokens.Add(new QueryToken(kind, text, position));
}
