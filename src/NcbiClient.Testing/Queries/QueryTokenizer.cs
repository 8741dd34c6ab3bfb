using System.Globalization;

namespace NcbiClient.Testing.Queries;

/// <summary>Splits a query into words, phrases, tags, parentheses and operators.</summary>
internal static class QueryTokenizer
{
    private const string Special = "()[]\"&|";

    public static List<QueryToken> Tokenize(string query)
    {
        List<QueryToken> tokens = [];
        int at = 0;
        while (at < query.Length)
        {
            char c = query[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c is '(' or ')')
            {
                tokens.Add(new QueryToken(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, c.ToString()));
                at++;
            }
            else if (c is '&' or '|')
            {
                tokens.Add(new QueryToken(QueryTokenKind.Operator, c == '&' ? "AND" : "OR"));
                at++;
            }
            else if (c is '"' or '[')
            {
                tokens.Add(Enclosed(query, ref at));
            }
            else if (c == ']')
            {
                throw new QuerySyntaxException("']' without '['");
            }
            else
            {
                AddWord(Word(query, ref at), tokens);
            }
        }

        return tokens;
    }

    private static QueryToken Enclosed(string query, ref int at)
    {
        bool phrase = query[at] == '"';
        int end = query.IndexOf(phrase ? '"' : ']', at + 1);
        if (end < 0)
        {
            throw new QuerySyntaxException(phrase ? "a quotation mark is not closed" : "'[' without ']'");
        }

        string text = query[(at + 1)..end].Trim();
        at = end + 1;
        return new QueryToken(phrase ? QueryTokenKind.Phrase : QueryTokenKind.Tag, text);
    }

    private static string Word(string query, ref int at)
    {
        int start = at;
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && !Special.Contains(query[at], StringComparison.Ordinal))
        {
            at++;
        }

        return query[start..at];
    }

    private static void AddWord(string word, List<QueryToken> tokens)
    {
        // "2015"[dp]:"2020"[dp]: a colon between two finished parts stands alone; in words (2015:2020, DOIs) it stays.
        if (word[0] == ':' && tokens.Count > 0 && tokens[^1].Kind is QueryTokenKind.Tag or QueryTokenKind.Phrase)
        {
            tokens.Add(new QueryToken(QueryTokenKind.Colon, ":"));
            word = word[1..];
        }

        if (word.Length == 0)
        {
            return;
        }

        QueryTokenKind kind = word switch
        {
            "AND" or "OR" or "NOT" => QueryTokenKind.Operator,
            ['#', .. string digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _) => QueryTokenKind.History,
            _ => QueryTokenKind.Word,
        };
        tokens.Add(new QueryToken(kind, kind == QueryTokenKind.History ? word[1..] : word));
    }
}
