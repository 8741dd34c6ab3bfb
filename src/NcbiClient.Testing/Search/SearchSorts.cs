using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Search;

/// <summary>The spellings of <c>sort</c>, and the order each stands for. Ties are broken by PMID, the most recent first.</summary>
internal static class SearchSorts
{
    public static SearchSort Read(UtilityCall call) => call.OneOf(
        "sort", "relevance", "pub_date", "pub date", "pub+date", "Author", "First Author", "Last Author", "JournalName", "journal", "Recently Added", "most+recent", "most recent", "Title") switch
    {
        "pub_date" or "pub date" or "pub+date" => SearchSort.PublicationDate,
        "Author" or "First Author" => SearchSort.FirstAuthor,
        "Last Author" => SearchSort.LastAuthor,
        "JournalName" or "journal" => SearchSort.Journal,
        "Recently Added" or "most+recent" or "most recent" => SearchSort.RecentlyAdded,
        "Title" => SearchSort.Title,
        _ => SearchSort.Relevance,
    };

    public static int[] Order(IEnumerable<IndexedArticle> hits, SearchSort sort)
    {
        IOrderedEnumerable<IndexedArticle> ordered = sort switch
        {
            SearchSort.PublicationDate => hits.OrderByDescending(static hit => hit.Published),
            SearchSort.FirstAuthor => hits.OrderBy(static hit => hit.FirstAuthor, StringComparer.Ordinal),
            SearchSort.LastAuthor => hits.OrderBy(static hit => hit.LastAuthor, StringComparer.Ordinal),
            SearchSort.Journal => hits.OrderBy(static hit => hit.JournalName, StringComparer.Ordinal),
            SearchSort.Title => hits.OrderBy(static hit => hit.TitleKey, StringComparer.Ordinal),
            _ => hits.OrderByDescending(static hit => hit.Pmid),
        };
        return [.. ordered.ThenByDescending(static hit => hit.Pmid).Select(static hit => hit.Pmid)];
    }
}
