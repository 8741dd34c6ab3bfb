using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Which record of an answer belongs to which PMID that was asked for. NCBI promises no order, and leaves out what it does not have.</summary>
internal static class FetchedSet
{
    /// <summary>Writes an answer for each PMID asked; silence for those that the set says nothing of.</summary>
    /// <returns>The silent ones of several, when the set also holds records that nobody asked for: one may stand for another.</returns>
    public static Pmid[] Attribute(ArticleSet set, Pmid[] asked, Dictionary<Pmid, LookupAnswer> answers)
    {
        HashSet<Pmid> open = [.. asked];
        Array.ForEach(asked, pmid => answers[pmid] = default);
        List<Article> strangers = [];
        foreach (Article article in set.Articles)
        {
            if (open.Remove(article.Pmid))
            {
                answers[article.Pmid] = new LookupAnswer(article, null);
            }
            else if (Array.IndexOf(asked, article.Pmid) < 0)
            {
                strangers.Add(article);
            }
        }

        foreach (VersionedPmid deleted in set.Deleted)
        {
            if (open.Remove(deleted.Pmid))
            {
                answers[deleted.Pmid] = new LookupAnswer(null, null) { IsDeleted = true };
            }
        }

        strangers.RemoveAll(stranger => Replaced(stranger, asked, open) is { } pmid && Take(stranger, pmid));
        return strangers.Count > 0 ? [.. asked.Where(open.Contains)] : [];

        bool Take(Article stranger, Pmid pmid)
        {
            answers[pmid] = new LookupAnswer(stranger, null) { IsReplacement = true };
            return open.Remove(pmid);
        }
    }

    /// <summary>What makes silence no answer: an element beside the records, which may be a record in a form that is not known here.</summary>
    public static NcbiFormatException? FindUnknownElement(ArticleSet set)
    {
        foreach (UnknownContent item in set.UnknownContent)
        {
            if (item.IsElement)
            {
                string name = item.Markup[1..item.Markup.AsSpan().IndexOfAny(" />")];
                return new NcbiFormatException($"EFetch left out a PMID, and answered with <{name}>, which is no PubMed record that is known here") { ElementPath = $"{item.Path}/{name}" };
            }
        }

        return null;
    }

    /// <summary>The PMID in whose place a record came: one that it lists among its own ids, or the only one that was asked for.</summary>
    private static Pmid? Replaced(Article stranger, Pmid[] asked, HashSet<Pmid> open)
    {
        foreach (ArticleIdentifier id in stranger.ArticleIds)
        {
            if (id.Type == ArticleIdType.PubMed && Pmid.TryParse(id.Value, out Pmid pmid) && open.Contains(pmid))
            {
                return pmid;
            }
        }

        return asked.Length == 1 && open.Contains(asked[0]) ? asked[0] : null;
    }
}
