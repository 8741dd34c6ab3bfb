using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Reads from a reference's record what became of the article after it was published.</summary>
internal static class ReferenceAuditor
{
    private const string RetractionNoticeUi = "D016440";

    private static readonly (CommentsCorrectionsType Type, ReferenceFindingKind Kind)[] s_kinds =
    [
        (CommentsCorrectionsType.RetractionIn, ReferenceFindingKind.Retracted),
        (CommentsCorrectionsType.RetractedandRepublishedIn, ReferenceFindingKind.RetractedAndRepublished),
        (CommentsCorrectionsType.PartialRetractionIn, ReferenceFindingKind.PartiallyRetracted),
        (CommentsCorrectionsType.ExpressionOfConcernIn, ReferenceFindingKind.ExpressionOfConcern),
        (CommentsCorrectionsType.ErratumIn, ReferenceFindingKind.Corrected),
        (CommentsCorrectionsType.CorrectedandRepublishedIn, ReferenceFindingKind.CorrectedAndRepublished),
        (CommentsCorrectionsType.RepublishedIn, ReferenceFindingKind.Republished),
        (CommentsCorrectionsType.UpdateIn, ReferenceFindingKind.Updated),
        (CommentsCorrectionsType.RetractionOf, ReferenceFindingKind.RetractionNotice),
        (CommentsCorrectionsType.PartialRetractionOf, ReferenceFindingKind.RetractionNotice),
    ];

    public static AuditedReference Audit(ResolvedReference reference)
    {
        IEnumerable<ReferenceFinding> findings = reference.Article is { } article ? OfArticle(article) : [];
        return new AuditedReference
        {
            Reference = reference,
            Findings = findings.Concat(OfReference(reference)).Distinct().OrderBy(static finding => finding.Kind).ToEquatableList(),
        };
    }

    private static IEnumerable<ReferenceFinding> OfArticle(Article article)
    {
        foreach (CommentsCorrections link in article.CommentsCorrections)
        {
            foreach ((CommentsCorrectionsType type, ReferenceFindingKind kind) in s_kinds)
            {
                if (link.RefType == type)
                {
                    yield return new ReferenceFinding { Kind = kind, NoticePmid = link.Pmid, NoticeSource = link.RefSource, Note = link.Note };
                }
            }
        }

        // The type alone says it too: NLM adds it before the notice has a record of its own.
        bool hasNotice = article.CommentsCorrections.Any(static link => link.RefType == CommentsCorrectionsType.RetractionIn || link.RefType == CommentsCorrectionsType.RetractedandRepublishedIn);
        if (article.IsRetracted && !hasNotice)
        {
            yield return new ReferenceFinding { Kind = ReferenceFindingKind.Retracted };
        }

        bool isLinked = article.CommentsCorrections.Any(static link => link.RefType == CommentsCorrectionsType.RetractionOf || link.RefType == CommentsCorrectionsType.PartialRetractionOf);
        if (!isLinked && article.PublicationTypes.Any(static type => type.Ui == RetractionNoticeUi || type.Name is "Retraction of Publication" or "Retraction Notice"))
        {
            yield return new ReferenceFinding { Kind = ReferenceFindingKind.RetractionNotice };
        }
    }

    private static IEnumerable<ReferenceFinding> OfReference(ResolvedReference reference)
    {
        if (reference.HasMismatchingId)
        {
            string others = string.Join(", ", reference.Candidates.Where(static candidate => candidate.FoundBy is ReferenceRoute.Pmid or ReferenceRoute.Doi or ReferenceRoute.Pmcid).Select(static candidate => $"PMID {candidate.Article.Pmid}, by {candidate.FoundBy}"));
            yield return new ReferenceFinding { Kind = ReferenceFindingKind.Mismatching, Note = others };
        }
        else if (!reference.ConflictingIds.IsEmpty)
        {
            yield return new ReferenceFinding { Kind = ReferenceFindingKind.ConflictingIds, Note = string.Join(", ", (IEnumerable<ArticleId>)reference.ConflictingIds) };
        }

        if (!reference.IsResolved && !reference.HasMismatchingId)
        {
            bool hasId = reference.Reference is { Pmid: not null } or { Doi: not null } or { Pmcid: not null } || reference.Citation is { Pmid: not null } or { Doi: not null } or { Pmcid: not null };
            yield return new ReferenceFinding { Kind = hasId ? ReferenceFindingKind.NotFound : ReferenceFindingKind.Unresolved };
        }
    }
}
