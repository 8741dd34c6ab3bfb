using NcbiClient.Records;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>What is linked to what, computed from the records and added by the test. Thread-safe.</summary>
internal sealed class LinkGraph(ArticleStore articles)
{
    private readonly object _gate = new();
    private readonly Dictionary<(string Name, int From), List<int>> _added = [];
    private readonly Dictionary<int, string> _failing = [];
    private CitationGraph? _citations;

    public void Add(string name, int from, IEnumerable<int> to)
    {
        lock (_gate)
        {
            if (!_added.TryGetValue((name, from), out List<int>? list))
            {
                _added[(name, from)] = list = [];
            }

            list.AddRange(to);
            _citations = null;
        }
    }

    public void Fail(int id, string text)
    {
        lock (_gate)
        {
            _failing[id] = text;
        }
    }

    /// <summary>The text of the error that a test ordered for a record's links; null for none.</summary>
    public string? FailureOf(int id)
    {
        lock (_gate)
        {
            return _failing.GetValueOrDefault(id);
        }
    }

    /// <summary>The links of several records together: each once, the most alike first where there are scores.</summary>
    public List<ScoredId> Find(string name, IReadOnlyList<int> ids)
    {
        CitationGraph citations = Citations();
        IEnumerable<ScoredId> found = ids.SelectMany(id => Computed(citations, name, id).Concat(Added(name, id)));
        List<ScoredId> links = [.. found.GroupBy(static link => link.Id).Select(static same => new ScoredId(same.Key, same.Max(static link => link.Score)))];
        if (LinkNames.StartsWithItself(name))
        {
            links = [.. links.Where(link => !ids.Contains(link.Id)).OrderByDescending(static link => link.Score).ThenByDescending(static link => link.Id)];
        }

        return links;
    }

    private static IEnumerable<ScoredId> Computed(CitationGraph citations, string name, int id) => name switch
    {
        "pubmed_pubmed_refs" => Plain(citations.ReferencesOf(id)),
        "pubmed_pubmed_citedin" => Plain(citations.CitingOf(id)),
        "pubmed_pmc_refs" => Plain(citations.CitingOf(id).Select(citations.PmcidOf)),
        "pubmed_pmc" or "pubmed_pmc_local" => Plain([citations.PmcidOf(id)]),
        "pmc_pubmed" => Plain([citations.PmidOfPmcid(id)]),
        LinkNames.Reviews or "pubmed_pubmed_reviews_five" => citations.SimilarTo(id, onlyReviews: true),
        _ when LinkNames.StartsWithItself(name) => citations.SimilarTo(id, onlyReviews: false),
        _ => [],
    };

    private static IEnumerable<ScoredId> Plain(IEnumerable<int> ids) => ids.Where(static id => id != 0).Select(static id => new ScoredId(id, null));

    private IEnumerable<ScoredId> Added(string name, int from)
    {
        lock (_gate)
        {
            return _added.TryGetValue((name, from), out List<int>? to) ? [.. Plain(to)] : [];
        }
    }

    private CitationGraph Citations()
    {
        (int version, IReadOnlyList<Article> all) = articles.Snapshot();
        lock (_gate)
        {
            if (_citations is null || _citations.Version != version)
            {
                ILookup<int, int> added = _added.Where(static entry => entry.Key.Name == "pubmed_pubmed_refs")
                    .SelectMany(static entry => entry.Value.Select(to => (entry.Key.From, To: to)))
                    .ToLookup(static pair => pair.From, static pair => pair.To);
                _citations = new CitationGraph(version, all, added);
            }

            return _citations;
        }
    }
}
