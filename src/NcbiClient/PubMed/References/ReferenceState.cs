using NcbiClient.Citations;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>What is known of one reference while it is being resolved. Used by one thread at a time.</summary>
internal sealed class ReferenceState(int position, Reference reference)
{
    private const double ByIdUnchecked = 0.9;
    private const double ByIdInPart = 0.7;
    private const double ConflictingId = 0.2;
    private const double ByText = 0.95;

    private readonly List<ReferenceCandidate> _candidates = [];
    private readonly string _text = reference.Citation.Text;
    private ReferenceCandidate? _chosen;
    private bool _hasMismatch;

    public Reference Reference { get; } = reference;

    public CitationParts Parts { get; } = CitationParser.Parse(reference.Citation.Text);

    /// <summary>Why a route could not be tried; null if all answered.</summary>
    public NcbiException? Error { get; set; }

    public bool IsResolved => _chosen is not null;

    /// <summary>The id of a kind: that of the record, else the one that stands in the text.</summary>
    public ArticleId? IdFor(ReferenceRoute route) => route switch
    {
        ReferenceRoute.Pmid => (Reference.Pmid ?? Parts.Pmid) is { } pmid ? pmid : null,
        ReferenceRoute.Doi => (Reference.Doi ?? Parts.Doi) is { } doi ? doi : null,
        _ => (Reference.Pmcid ?? Parts.Pmcid) is { } pmcid ? pmcid : null,
    };

    /// <summary>An article that carries an id of the reference: taken unless the text surely means another.</summary>
    public void FoundById(Article article, ReferenceRoute route)
    {
        ReferenceCandidate candidate = Candidate(article, route);
        bool isPlaced = candidate.Agreement.Volume == PartAgreement.Agrees || candidate.Agreement.FirstPage == PartAgreement.Agrees; // the title may be a translation
        bool isOther = candidate.Agreement.Title == PartAgreement.Differs && !isPlaced && Conflicts(candidate).Any(static id => id.Kind == ArticleIdKind.Doi);
        if (candidate.Agreement.IsMismatch || isOther)
        {
            _hasMismatch = true;
            Keep(candidate);
        }
        else
        {
            _chosen = candidate;
        }
    }

    /// <summary>Articles that the text may mean: taken if exactly one surely is it.</summary>
    public void FoundByText(IEnumerable<Article> articles, ReferenceRoute route)
    {
        ReferenceCandidate[] found = [.. articles.Select(article => Candidate(article, route))];
        ReferenceCandidate[] sure = [.. found.Where(static candidate => candidate.Agreement.IsSure && !IsOnlyAbout(candidate))];
        _chosen = sure.Length == 1 ? sure[0] : null;
        Array.ForEach(found, candidate =>
        {
            if (candidate != _chosen)
            {
                Keep(candidate);
            }
        });
    }

    public ResolvedReference Answer()
    {
        ArticleId[] conflicts = _chosen is null ? [] : [.. Conflicts(_chosen)];
        return new ResolvedReference
        {
            Position = position,
            Reference = Reference,
            Citation = Parts,
            Article = _chosen?.Article,
            MatchedBy = _chosen?.FoundBy,
            Agreement = _chosen?.Agreement,
            Confidence = _chosen is null ? 0 : Confidence(_chosen, conflicts.Length > 0),
            Candidates = [.. _candidates],
            HasMismatchingId = _hasMismatch,
            ConflictingIds = [.. conflicts],
        };
    }

    /// <summary>A correction, retraction or comment has the title of what it is about: without its own page in the text the text means the other.</summary>
    private static bool IsOnlyAbout(ReferenceCandidate candidate) => candidate.Agreement.FirstPage != PartAgreement.Agrees
        && candidate.Article.CommentsCorrections.Any(static link => link.RefType is { } type && (type == CommentsCorrectionsType.ErratumFor
            || type == CommentsCorrectionsType.RetractionOf || type == CommentsCorrectionsType.ExpressionOfConcernFor || type == CommentsCorrectionsType.CommentOn));

    private ReferenceCandidate Candidate(Article article, ReferenceRoute route) =>
        new() { Article = article, FoundBy = route, Agreement = CitationComparer.Compare(_text, Parts, article) };

    private void Keep(ReferenceCandidate candidate)
    {
        if (_candidates.TrueForAll(other => other.Article.Pmid != candidate.Article.Pmid))
        {
            _candidates.Add(candidate);
        }
    }

    private static double Confidence(ReferenceCandidate chosen, bool hasConflict)
    {
        if (chosen.FoundBy is ReferenceRoute.CitationMatch or ReferenceRoute.TitleSearch)
        {
            return ByText * chosen.Agreement.Score;
        }

        double sure = chosen.Agreement.IsSure ? 1 : chosen.Agreement.HasDifference ? ByIdInPart : ByIdUnchecked;
        return hasConflict ? sure - ConflictingId : sure;
    }

    /// <summary>Not the id by which it was found: PubMed answers a PMID that was merged with the record that took its place.</summary>
    private IEnumerable<ArticleId> Conflicts(ReferenceCandidate chosen)
    {
        Article article = chosen.Article;
        foreach (ReferenceRoute route in (ReferenceRoute[])[ReferenceRoute.Pmid, ReferenceRoute.Doi, ReferenceRoute.Pmcid])
        {
            bool hasOwn = route switch { ReferenceRoute.Pmid => article.Pmid != default, ReferenceRoute.Doi => article.Doi is not null, _ => article.Pmcid is not null };
            if (hasOwn && route != chosen.FoundBy && IdFor(route) is { } id && CarriedIds.Strength(article, id) == 0)
            {
                yield return id;
            }
        }
    }
}
