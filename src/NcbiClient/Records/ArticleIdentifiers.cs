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
            if (AsPmcid(id) is { } pmcid)
            {
                return pmcid;
            }
        }

        return null;
    }

    /// <summary>An id of type pmc, which some records write without its letters, or the legacy <c>pmc-id: PMC…;manuscript-id: NIHMS…</c>; null for others.</summary>
    public static Pmcid? AsPmcid(ArticleIdentifier id)
    {
        if (id.Type != ArticleIdType.Pmc && id.Type != ArticleIdType.PmcId)
        {
            return null;
        }

        foreach (string part in id.Value.Split(';'))
        {
            string text = part.Replace("pmc-id:", "", StringComparison.OrdinalIgnoreCase).Trim();
            bool isBare = text.Length > 0 && text.All(char.IsAsciiDigit);
            if (NcbiClient.Pmcid.TryParse(isBare ? "PMC" + text : text, out Pmcid pmcid))
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
