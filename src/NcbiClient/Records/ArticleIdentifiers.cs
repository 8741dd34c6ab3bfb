namespace NcbiClient.Records;

/// <summary>Typed identifiers out of an <c>ArticleIdList</c>: the first of its type that can be read.</summary>
internal static class ArticleIdentifiers
{
    public static Pmid? Pmid(EquatableList<ArticleIdentifier> ids)
    {
        foreach (ArticleIdentifier id in ids)
        {
            if ((id.Type is null || id.Type == ArticleIdType.PubMed) && NcbiClient.Pmid.TryParse(id.Value, out Pmid pmid))
            {
                return pmid;
            }
        }

        return null;
    }

    public static Pmcid? Pmcid(EquatableList<ArticleIdentifier> ids)
    {
        foreach (ArticleIdentifier id in ids)
        {
            if (id.Type == ArticleIdType.Pmc && NcbiClient.Pmcid.TryParse(id.Value, out Pmcid pmcid))
            {
                return pmcid;
            }
        }

        return null;
    }

    public static Doi? Doi(EquatableList<ArticleIdentifier> ids)
    {
        foreach (ArticleIdentifier id in ids)
        {
            if (id.Type == ArticleIdType.Doi && NcbiClient.Doi.TryParse(id.Value, out Doi doi))
            {
                return doi;
            }
        }

        return null;
    }
}
