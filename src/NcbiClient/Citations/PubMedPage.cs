using System.Globalization;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Citations;

/// <summary>Turns an article into the text of its PubMed page: what a reader sees, in the page's order and words.</summary>
/// <remarks>
/// The site's own furniture (navigation, links, buttons) is left out; where it leaves a gap in the page's text (the journal's name before the dates is a
/// button, the year after the short author line is hidden), the gap is kept, so that the text compares with a copy of the page. One thing differs:
/// references count from 1 upwards, where a copy of the page says 1 each time. Markup is dropped. Lines end with a line feed.
/// Static and without state, hence thread-safe. See <see href="https://pubmed.ncbi.nlm.nih.gov/help/">PubMed's help</see>.
/// </remarks>
public static partial class PubMedPage
{
    /// <summary>The whole page: heading, title, authors, abstract, keywords, conflict of interest, references. What the article lacks is left out.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Format(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        StringBuilder page = new();
        AppendBlock(page, null, Lines([PublicationType(article), JournalLine(article), DoiLine(article)]));
        AppendBlock(page, null, Title(article));
        AppendBlock(page, null, AuthorLine(article));
        AppendBlock(page, "Abstract", Abstract(article));
        AppendBlock(page, null, KeywordLine(article));
        AppendBlock(page, "Conflict of interest statement", ConflictOfInterest(article));
        AppendBlock(page, "References", References(article));
        return page.ToString();
    }

    /// <summary>The title as plain text, without its final full stop; empty for a whole book and when the record has only a title in another language.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Title(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string title = article.Title.Text;
        return title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;
    }

    /// <summary>The short author line, <c>Hajar Nasiri et al. Mol Biol Rep. .</c>: <c>et al.</c> stands for further authors, also for those that the record left out.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string AuthorLine(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Author[] authors = [.. article.Authors.Take(2)];
        bool more = authors.Length > 1 || article.AuthorLists.Any(static list => list.IsComplete == false);
        string? first = authors.Length == 0 ? null : authors[0].FullName + (more ? " et al." : ".");
        return Words([first, JournalName(article) is { } journal ? $"{journal}. ." : null]);
    }

    /// <summary>The abstract as plain text, one paragraph a section, each after its label and a colon; empty without an abstract.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Abstract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Abstract is not { } text ? "" : string.Join("\n\n", text.Sections.Select(
            static section => string.IsNullOrEmpty(section.Label) ? section.Text.Text : $"{section.Label}: {section.Text.Text}"));
    }

    /// <summary>The keywords of all owners, <c>Keywords: Migration; Survival.</c>; empty without keywords.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string KeywordLine(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string keywords = string.Join("; ", article.Keywords.Select(static keyword => keyword.Text.Text));
        return keywords.Length == 0 ? "" : $"Keywords: {keywords}.";
    }

    /// <summary>The conflict of interest statement as plain text; empty without one.</summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ConflictOfInterest(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.CoiStatement?.Text ?? "";
    }

    /// <summary>
    /// The references in the article's order, one a line, numbered from 1, each with the marks of its identifiers: <c>    1. Kim HJ … 1–10 - PubMed - PMC - DOI</c>;
    /// empty without references.
    /// </summary>
    /// <param name="article">The article to print.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string References(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return string.Join('\n', article.References.Select(static (reference, index) =>
            string.Create(CultureInfo.InvariantCulture, $"    {index + 1}. {reference.Citation.Text}{Marks(reference)}")));
    }

    private static string Marks(Reference reference) =>
        (reference.Pmid is null ? "" : " - PubMed") + (reference.Pmcid is null ? "" : " - PMC") + (reference.Doi is null ? "" : " - DOI");

    private static void AppendBlock(StringBuilder page, string? heading, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (page.Length > 0)
        {
            page.Append('\n');
        }

        if (heading is not null)
        {
            page.Append(heading).Append("\n\n");
        }

        page.Append(text).Append('\n');
    }

    private static string Lines(ReadOnlySpan<string?> parts) => Join('\n', parts);

    private static string Words(ReadOnlySpan<string?> parts) => Join(' ', parts);

    private static string Join(char separator, ReadOnlySpan<string?> parts)
    {
        StringBuilder joined = new();
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                joined.Append(joined.Length == 0 ? "" : separator).Append(part);
            }
        }

        return joined.ToString();
    }
}
