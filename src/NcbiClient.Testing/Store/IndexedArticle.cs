using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>One stored record with what searching, sorting and showing it needs.</summary>
internal sealed class IndexedArticle(Article article)
{
    public Article Article { get; } = article;

    public int Pmid { get; } = article.Pmid.Value;

    /// <summary>Each indexed text in order, as word numbers: phrases and proximity are verified on these.</summary>
    public List<(Segment Segment, int[] Words)> Texts { get; } = [];

    public List<(DateKind Kind, DateOnly Date)> Dates { get; } = [];

    public DateOnly Published { get; set; }

    public string FirstAuthor { get; set; } = "";

    public string LastAuthor { get; set; } = "";

    public string JournalName { get; set; } = "";

    public string TitleKey { get; set; } = "";
}
