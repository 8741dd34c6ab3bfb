namespace NcbiClient.Testing.Search;

/// <summary>The orders in which PubMed lists hits.</summary>
internal enum SearchSort
{
    /// <summary>PubMed's default ranks by a trained model; here it is the most recent first.</summary>
    Relevance,
    RecentlyAdded,
    PublicationDate,
    FirstAuthor,
    LastAuthor,
    Journal,
    Title,
}
