using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>The records that the emulator knows. Adding is cheap; the index catches up at the first search. Thread-safe.</summary>
internal sealed class ArticleStore(Func<DateOnly> today)
{
    private readonly object _gate = new();
    private readonly Dictionary<int, Article> _byPmid = [];
    private readonly Queue<(int Pmid, Article? Article, DateOnly Day)> _notIndexed = new();
    private readonly ArticleIndex _index = new();

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _byPmid.Count;
            }
        }
    }

    /// <summary>Counts changes, for what is computed from all records.</summary>
    public int Version { get; private set; }

    public void Add(Article article)
    {
        lock (_gate)
        {
            Version++;
            _byPmid[article.Pmid.Value] = article;
            _notIndexed.Enqueue((article.Pmid.Value, article, today()));
        }
    }

    public void Remove(int pmid)
    {
        lock (_gate)
        {
            if (_byPmid.Remove(pmid))
            {
                Version++;
                _notIndexed.Enqueue((pmid, null, default));
            }
        }
    }

    public IReadOnlyList<Article> Find(IEnumerable<int> pmids)
    {
        lock (_gate)
        {
            List<Article> found = [];
            foreach (int pmid in pmids)
            {
                if (_byPmid.TryGetValue(pmid, out Article? article))
                {
                    found.Add(article);
                }
            }

            return found;
        }
    }

    /// <summary>All records, by PMID, and the count of changes that they stand for.</summary>
    public (int Version, IReadOnlyList<Article> Articles) Snapshot()
    {
        lock (_gate)
        {
            return (Version, [.. _byPmid.OrderBy(static entry => entry.Key).Select(static entry => entry.Value)]);
        }
    }

    /// <summary>Runs a search over the index of all records added so far.</summary>
    public T Search<T>(Func<ArticleIndex, T> search)
    {
        lock (_gate)
        {
            while (_notIndexed.TryDequeue(out (int Pmid, Article? Article, DateOnly Day) change))
            {
                _index.Remove(change.Pmid);
                if (change.Article is { } article)
                {
                    _index.Add(article, change.Day);
                }
            }

            return search(_index);
        }
    }
}
