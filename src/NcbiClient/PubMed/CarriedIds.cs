using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>The DOIs and PMCIDs that a record carries as its own.</summary>
internal static class CarriedIds
{
    public static IEnumerable<ArticleId> Of(Article article)
    {
        foreach (ELocationId location in article.ELocationIds)
        {
            if (location.Type == ELocationIdType.Doi && Doi.TryParse(location.Value, out Doi doi))
            {
                yield return doi;
            }
        }

        foreach (ArticleIdentifier id in article.ArticleIds.Concat(article.BookDocumentIds))
        {
            if (id.Type == ArticleIdType.Doi && Doi.TryParse(id.Value, out Doi doi))
            {
                yield return doi;
            }
            else if (id.Type == ArticleIdType.Pmc && Pmcid.TryParse(id.Value, out Pmcid pmcid))
            {
                yield return pmcid;
            }
        }
    }
}
