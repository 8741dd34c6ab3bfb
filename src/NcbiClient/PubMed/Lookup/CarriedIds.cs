using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>How strongly a record claims an id as its own; what its references carry does not count.</summary>
internal static class CarriedIds
{
    /// <summary>3 for the DOI or PMCID that the article shows as its own, 2 for another one in its lists of ids, 1 for one marked invalid, 0 for none.</summary>
    public static int Strength(Article article, ArticleId id) => id.Kind switch
    {
        ArticleIdKind.Pmid => article.Pmid == id ? 3 : 0,
        ArticleIdKind.Pmcid => article.Pmcid is { } own && own == id ? 3 : Ids(article).Any(other => ArticleIdentifiers.AsPmcid(other) is { } pmcid && pmcid == id) ? 2 : 0,
        _ => DoiStrength(article, id),
    };

    private static int DoiStrength(Article article, ArticleId id)
    {
        if (article.Doi is { } own && own == id)
        {
            return 3;
        }

        if (Ids(article).Any(other => other.Type == ArticleIdType.Doi && Doi.TryParse(other.Value, out Doi doi) && doi == id))
        {
            return 2;
        }

        ELocationId? location = article.ELocationIds.FirstOrDefault(other => other.Type == ELocationIdType.Doi && Doi.TryParse(other.Value, out Doi doi) && doi == id);
        return location is null ? 0 : location.IsValid == false ? 1 : 2;
    }

    private static IEnumerable<ArticleIdentifier> Ids(Article article) => article.ArticleIds.Concat(article.BookDocumentIds);
}
