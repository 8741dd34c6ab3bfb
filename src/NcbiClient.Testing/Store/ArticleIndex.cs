using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>The inverted index over added records: words and whole values per segment, dates. Not thread-safe: the store guards it.</summary>
internal sealed class ArticleIndex
{
    private readonly List<IndexedArticle> _documents = [];
    private readonly Dictionary<int, int> _byPmid = [];
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<int> _gone = [];
    private readonly PostingIndex _words = new();
    private readonly PostingIndex _values = new();

    public int Capacity => _documents.Count;

    public IndexedArticle this[int document] => _documents[document];

    public void Add(Article article, DateOnly today)
    {
        int document = _documents.Count;
        IndexedArticle indexed = new(article);
        _documents.Add(indexed);
        _byPmid[article.Pmid.Value] = document;
        ArticleSegments.Describe(article, new Sink(this, indexed, document));
        ArticleDates.Describe(indexed, today);
    }

    public void Remove(int pmid)
    {
        if (_byPmid.Remove(pmid, out int document))
        {
            _gone.Add(document);
        }
    }

    public DocSet All() => DocSet.Of(Capacity, Enumerable.Range(0, Capacity)).Without(DocSet.Of(Capacity, _gone));

    public DocSet WithWord(IReadOnlyList<Segment> segments, string word) => Collect(_words, segments, word);

    public DocSet WithValue(IReadOnlyList<Segment> segments, string value) => Collect(_values, segments, value);

    public IEnumerable<string> WordsWithPrefix(IReadOnlyList<Segment> segments, string prefix) =>
        segments.SelectMany(segment => _words.KeysWithPrefix(segment, prefix)).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> ValuesWithPrefix(IReadOnlyList<Segment> segments, string prefix) =>
        segments.SelectMany(segment => _values.KeysWithPrefix(segment, prefix)).Distinct(StringComparer.Ordinal);

    public int? WordNumber(string word) => _wordNumbers.TryGetValue(word, out int number) ? number : null;

    public DocSet Where(Func<IndexedArticle, bool> predicate) =>
        DocSet.Of(Capacity, Enumerable.Range(0, Capacity).Where(document => predicate(_documents[document]))).And(All());

    /// <summary>Those of the candidates in which one text of the segments satisfies the predicate.</summary>
    public DocSet WhereText(DocSet candidates, IReadOnlyList<Segment> segments, Func<int[], bool> predicate) =>
        DocSet.Of(Capacity, candidates.Documents().Where(document =>
            _documents[document].Texts.Exists(text => segments.Contains(text.Segment) && predicate(text.Words))));

    private DocSet Collect(PostingIndex index, IReadOnlyList<Segment> segments, string key)
    {
        DocSet found = new(Capacity);
        foreach (Segment segment in segments)
        {
            found.AddAll(index.Find(segment, key));
        }

        return _gone.Count == 0 ? found : found.Without(DocSet.Of(Capacity, _gone));
    }

    private int[] Number(List<string> words)
    {
        int[] numbers = new int[words.Count];
        for (int at = 0; at < numbers.Length; at++)
        {
            if (!_wordNumbers.TryGetValue(words[at], out numbers[at]))
            {
                numbers[at] = _wordNumbers.Count;
                _wordNumbers.Add(words[at], numbers[at]);
            }
        }

        return numbers;
    }

    private sealed class Sink(ArticleIndex index, IndexedArticle article, int document) : ISegmentSink
    {
        public void Text(Segment segment, string? text)
        {
            List<string> words = Words.Split(text);
            if (words.Count == 0)
            {
                return;
            }

            article.Texts.Add((segment, index.Number(words)));
            foreach (string word in words)
            {
                index._words.Add(segment, word, document);
            }
        }

        public void Value(Segment segment, string? text)
        {
            if (Words.Normalize(text) is { Length: > 0 } value)
            {
                index._values.Add(segment, value, document);
                Text(segment, text);
            }
        }
    }
}
