using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>Reads a term of a text field as PubMed does: a phrase where one is meant or known, else its words ANDed, unknown and empty words dropped.</summary>
internal sealed class TermReader(ArticleIndex index, QueryReading reading, SearchField field)
{
    private readonly TextSearch _search = new(index, field.Segments);

    public ReadPart Read(TermNode term)
    {
        if (term.Proximity is int distance)
        {
            return Near(term, distance);
        }

        string[] words = term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool asPhrase = term.IsQuoted || (term.Tag is not null && words.Length > 1);
        if (asPhrase && Phrase(term.Text) is { } phrase)
        {
            return phrase;
        }

        if (term.IsQuoted)
        {
            reading.NotFound(term);
        }

        ReadPart all = ReadPart.Dropped;
        foreach (string word in term.IsQuoted && words.Length <= 1 ? [] : words)
        {
            all = ReadPart.Join(BooleanOperator.And, all, Word(word, term));
        }

        return all;
    }

    private ReadPart Near(TermNode term, int distance)
    {
        List<string> words = Words.Split(term.Text);
        DocSet found = words.Count == 0 ? new DocSet(index.Capacity) : _search.Near(words, distance);
        if (found.IsEmpty)
        {
            reading.NotFound(term);
        }

        return new ReadPart(found, FormattableString.Invariant($"\"{string.Join(' ', words)}\"[{field.Name}:~{distance}]"));
    }

    private ReadPart Word(string word, TermNode term)
    {
        if (Words.Split(word).Count == 0)
        {
            return ReadPart.Dropped;
        }

        bool tooShort = word.EndsWith('*') && word.TrimEnd('*').Length < TextSearch.ShortestPrefix;
        if (Stopwords.Contains(word) || tooShort)
        {
            reading.PhrasesIgnored.Add(word);
            return ReadPart.Dropped;
        }

        if (Phrase(word) is { } found)
        {
            return found;
        }

        reading.NotFound(new TermNode(word, Tag: term.Tag));
        return ReadPart.Dropped;
    }

    private ReadPart? Phrase(string text)
    {
        List<string> words = Words.Split(text);
        bool truncated = text.EndsWith('*');
        if (words.Count == 0 || (truncated && text.Length <= TextSearch.ShortestPrefix))
        {
            return null;
        }

        DocSet found = _search.Phrase(words, truncated);
        return found.IsEmpty ? null : new ReadPart(found, $"\"{Shown(text)}{(truncated ? "*" : "")}\"[{field.Name}]");
    }

    // PubMed keeps the letter case of what it did not map, and shows other characters as the blanks it took them for.
    private static string Shown(string text) =>
        string.Join(' ', new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
