using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What the PubMed DTD requires of an element and writing adds where a record does not have it, so that what a user makes is valid.</summary>
internal static class RequiredContent
{
    /// <summary>What an element does not have of what it must.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">The element that it stands in.</param>
    /// <param name="has">The names of its children, and of its attributes behind an <c>@</c>.</param>
    public static IEnumerable<string> AbsentIn(E element, E parent, IReadOnlyCollection<string> has) => Of(element, parent).Where(name => !has.Contains(name));

    private static string[] Of(E element, E parent) => element switch
    {
        E.MedlineCitation => ["@Status", "Article", "MedlineJournalInfo"],
        E.PMID when parent is E.MedlineCitation or E.BookDocument => ["@Version"],
        E.Article => ["@PubModel", "Journal", "ArticleTitle", "Pagination", "Language", "PublicationTypeList"],
        E.Journal => ["JournalIssue"],
        E.JournalIssue => ["@CitedMedium", "PubDate"],
        E.MedlineJournalInfo => ["MedlineTA"],
        E.PubmedData or E.PubmedBookData => ["PublicationStatus", "ArticleIdList"],
        E.BookDocument => ["ArticleIdList", "Book"],
        E.Book => ["Publisher", "BookTitle", "PubDate"],
        E.Publisher => ["PublisherName"],
        E.Reference => ["Citation"],
        E.AffiliationInfo => ["Affiliation"],
        E.Chemical => ["NameOfSubstance"],
        _ => [],
    };
}
