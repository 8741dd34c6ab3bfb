using System.Globalization;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>Evaluates a parsed query over the index, and says how it was read.</summary>
/// <param name="index">The records.</param>
/// <param name="context">What a query may refer to beside the records.</param>
internal sealed class QueryEvaluator(ArticleIndex index, QueryContext context)
{
    private readonly SearchField _defaultField = context.DefaultField ?? SearchFields.All;

    public QueryReading Reading { get; } = new();

    public ReadPart Evaluate(QueryNode node) => node switch
    {
        TermNode { Tag: null, IsQuoted: false } term when context.DefaultField is null && PmidList(term.Text) is { } pmids => Uids(pmids),
        BooleanNode pair => Chain(pair),
        TermNode term => Term(term),
        RangeNode range => Range(range),
        HistoryNode history => History(history.QueryKey),
        _ => throw new InvalidOperationException($"No evaluation for {node.GetType().Name}."),
    };

    /// <summary>The members of a history set that are still among the records.</summary>
    public ReadPart History(int queryKey)
    {
        if (context.History(queryKey) is not { } pmids)
        {
            Reading.MissingQueryKey ??= queryKey;
            return ReadPart.Dropped;
        }

        HashSet<int> wanted = [.. pmids];
        return new ReadPart(index.Where(article => wanted.Contains(article.Pmid)), $"#{queryKey.ToString(CultureInfo.InvariantCulture)}");
    }

    public ReadPart Dates(DateKind kind, string fieldName, DateSpan span) =>
        new(index.Where(article => article.Dates.Exists(entry => entry.Kind == kind && span.Contains(entry.Date))), $"{span}[{fieldName}]");

    /// <summary>Operators lean to the left, by thousands when a client joins a list of ids: a loop, not a recursion.</summary>
    private ReadPart Chain(BooleanNode last)
    {
        Stack<BooleanNode> chain = new();
        QueryNode first = last;
        while (first is BooleanNode pair)
        {
            chain.Push(pair);
            first = pair.Left;
        }

        ReadPart read = Evaluate(first);
        foreach (BooleanNode pair in chain)
        {
            read = ReadPart.Join(pair.Operator, read, Evaluate(pair.Right));
        }

        return read;
    }

    private ReadPart Term(TermNode term)
    {
        bool isFilter = term is { Tag: null, IsQuoted: false } && context.DefaultField is null && KnownFilters.IsUntagged(term.Text);
        SearchField? field = isFilter ? SearchFields.Filter : term.Tag is null ? _defaultField : SearchFields.Find(term.Tag);
        if (field is null)
        {
            Reading.FieldsNotFound.Add(term.Tag!);
            field = SearchFields.All;
            term = term with { Tag = null };
        }

        return field.Kind switch
        {
            FieldKind.Date => Date(term, field),
            FieldKind.Uid => Uid(term),
            FieldKind.Identifier => Identifier(term, field),
            FieldKind.Author => Whole(term, field, AuthorSearch.Find(index, field, term)),
            FieldKind.Value => Whole(term, field, Values(term, field)),
            _ => new TermReader(index, Reading, field).Read(term),
        };
    }

    private ReadPart Range(RangeNode range)
    {
        SearchField? field = SearchFields.Find(range.Tag);
        TermNode asTyped = new($"{range.From}:{range.To}", Tag: range.Tag);
        if (field?.Kind == FieldKind.Date && DateSpan.TryParse(range.From, out DateSpan from) && DateSpan.TryParse(range.To, out DateSpan to))
        {
            return Dates(field.Date, field.Name, new DateSpan(from.From, to.To));
        }

        if (field?.Kind == FieldKind.Uid
            && int.TryParse(range.From, NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(range.To, NumberStyles.None, CultureInfo.InvariantCulture, out int last))
        {
            return new ReadPart(index.Where(article => article.Pmid >= first && article.Pmid <= last), $"{range.From}:{range.To}[UID]");
        }

        Reading.NotFound(asTyped);
        return ReadPart.Dropped;
    }

    private ReadPart Date(TermNode term, SearchField field)
    {
        if (DateSpan.TryParse(term.Text, out DateSpan span) || DateSpan.TryParseRelative(term.Text, context.Today, out span))
        {
            return Dates(field.Date, field.Name, span);
        }

        Reading.NotFound(term);
        return ReadPart.Dropped;
    }

    private ReadPart Uid(TermNode term)
    {
        if (PmidList(term.Text, shortest: 1) is { } pmids)
        {
            return Uids(pmids);
        }

        Reading.NotFound(term);
        return ReadPart.Dropped;
    }

    private ReadPart Uids(List<int> pmids)
    {
        IEnumerable<string> texts = pmids.Select(static pmid => string.Create(CultureInfo.InvariantCulture, $"{pmid}[UID]"));
        DocSet found = new(index.Capacity);
        foreach (int pmid in pmids)
        {
            found = found.Or(index.WithValue(SearchFields.Uid.Segments, pmid.ToString(CultureInfo.InvariantCulture)));
        }

        return new ReadPart(found, string.Join(" OR ", texts), pmids.Count > 1 ? BooleanOperator.Or : null);
    }

    private ReadPart Identifier(TermNode term, SearchField field)
    {
        string text = term.Text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? term.Text[4..].Trim() : term.Text;
        DocSet found = index.WithValue(field.Segments, Words.Normalize(text));
        if (found.IsEmpty)
        {
            Reading.NotFound(term);
            if (context.TokeniseUnknownDois && text.StartsWith("10.", StringComparison.Ordinal))
            {
                return new TermReader(index, new QueryReading(), SearchFields.All).Read(new TermNode(string.Join(' ', Words.Split(text))));
            }
        }

        return new ReadPart(found, $"{text}[{field.Name}]");
    }

    private DocSet Values(TermNode term, SearchField field)
    {
        string value = Words.Normalize(term.Text);
        DocSet found = index.WithValue(field.Segments, value);
        if (term.Text.EndsWith('*'))
        {
            foreach (string candidate in index.ValuesWithPrefix(field.Segments, value).ToList())
            {
                found = found.Or(index.WithValue(field.Segments, candidate));
            }
        }

        // "has abstract" and "hasabstract" are one filter.
        return found.IsEmpty && field.Name == "Filter" ? index.WithValue(field.Segments, value.Replace(" ", "", StringComparison.Ordinal)) : found;
    }

    private ReadPart Whole(TermNode term, SearchField field, DocSet found)
    {
        string text = term.IsQuoted || field.Kind == FieldKind.Value ? $"\"{Words.Normalize(term.Text)}\"" : term.Text;
        if (!found.IsEmpty || (field.Name == "Filter" && KnownFilters.Contains(term.Text)))
        {
            return new ReadPart(found, $"{text}[{field.Name}]");
        }

        Reading.NotFound(term);
        return ReadPart.Dropped;
    }

    // PubMed reads a box with nothing but long numbers as a list of PMIDs.
    private static List<int>? PmidList(string text, int shortest = 5)
    {
        List<int> pmids = [];
        foreach (string word in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < shortest || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int pmid))
            {
                return null;
            }

            pmids.Add(pmid);
        }

        return pmids.Count == 0 ? null : pmids;
    }
}
