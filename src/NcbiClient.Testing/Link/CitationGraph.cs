using NcbiClient.Records;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>Who cites whom, and who is like whom, at one state of the records. Immutable, hence thread-safe.</summary>
internal sealed class CitationGraph
{
    private const long PointsPerHeading = 4_000_000;
    private const long PointsPerWord = 1_000_000;

    /// <summary>Words of so few letters are in every title.</summary>
    private const int ShortestWord = 4;

    private readonly Dictionary<int, Article> _articles;
    private readonly Dictionary<int, int> _byPmcid;
    private readonly ILookup<int, int> _references;
    private readonly ILookup<int, int> _citing;
    private readonly Dictionary<int, HashSet<string>> _features;
    private readonly ILookup<string, int> _byFeature;

    public CitationGraph(int version, IReadOnlyList<Article> articles, ILookup<int, int> addedReferences)
    {
        Version = version;
        _articles = articles.ToDictionary(static article => article.Pmid.Value);
        _byPmcid = [];
        foreach (Article article in articles)
        {
            if (article.Pmcid is { } pmcid)
            {
                _byPmcid[pmcid.Value] = article.Pmid.Value;
            }
        }

        (int From, int To)[] edges =
        [
            .. articles.SelectMany(static article => CitedBy(article).Select(to => (article.Pmid.Value, to))),
            .. addedReferences.SelectMany(static from => from.Select(to => (from.Key, to))),
        ];
        _references = edges.Distinct().ToLookup(static edge => edge.From, static edge => edge.To);
        _citing = edges.Distinct().OrderByDescending(static edge => edge.From).ToLookup(static edge => edge.To, static edge => edge.From);
        _features = articles.ToDictionary(static article => article.Pmid.Value, Features);
        _byFeature = _features.SelectMany(static entry => entry.Value.Select(feature => (feature, entry.Key))).ToLookup(static pair => pair.feature, static pair => pair.Key);
    }

    public int Version { get; }

    public IEnumerable<int> ReferencesOf(int pmid) => _references[pmid];

    public IEnumerable<int> CitingOf(int pmid) => _citing[pmid];

    /// <summary>0 if the article is not in PMC.</summary>
    public int PmcidOf(int pmid) => _articles.GetValueOrDefault(pmid)?.Pmcid?.Value ?? 0;

    /// <summary>0 if there is no such full text.</summary>
    public int PmidOfPmcid(int pmcid) => _byPmcid.GetValueOrDefault(pmcid);

    /// <summary>Articles that share headings or words of the title.</summary>
    public IEnumerable<ScoredId> SimilarTo(int pmid, bool onlyReviews)
    {
        if (!_features.TryGetValue(pmid, out HashSet<string>? features))
        {
            return [];
        }

        return features.SelectMany(feature => _byFeature[feature].Select(other => (other, Points: feature[0] == 'm' ? PointsPerHeading : PointsPerWord)))
            .Where(pair => pair.other != pmid && (!onlyReviews || IsReview(_articles[pair.other])))
            .GroupBy(static pair => pair.other)
            .Select(static group => new ScoredId(group.Key, group.Sum(static pair => pair.Points)));
    }

    /// <summary>PMC is where NCBI knows references from: a record that is not there has no such links, whatever it lists.</summary>
    private static IEnumerable<int> CitedBy(Article article)
    {
        if (article.Pmcid is null)
        {
            return [];
        }

        IEnumerable<Pmid?> cited = article.References.Select(static reference => reference.Pmid)
            .Concat(article.CommentsCorrections.Where(static other => other.RefType == CommentsCorrectionsType.Cites).Select(static other => other.Pmid));
        return cited.OfType<Pmid>().Select(static pmid => pmid.Value).Distinct();
    }

    private static bool IsReview(Article article) => article.PublicationTypes.Any(static type => type.Name == "Review");

    private static HashSet<string> Features(Article article) =>
    [
        .. article.MeshHeadings.Select(static heading => $"m {heading.Descriptor?.Name}"),
        .. Words.Split(article.Title.Text).Where(static word => word.Length >= ShortestWord).Select(static word => $"w {word}"),
    ];
}
