using NcbiClient.Citations;
using NcbiClient.Records;

namespace ReviewReferences;

/// <summary>An article as a reader wants it: what it is, where it appeared, who wrote it, what it says.</summary>
public static class ArticlePrinter
{
    private const string Indent = "  ";

    public static void Print(Article article, TextWriter output)
    {
        PrintLines(output, RetractionNotices(article));
        PrintLines(output, [PubMedPage.PublicationType(article), JournalLine(article), PubMedPage.DoiLine(article), Ids(article)]);
        PrintBlock(output, null, Title(article));
        PrintBlock(output, null, string.Join('\n', article.AuthorLists.Select(Authors)));
        PrintBlock(output, "Abstract", PubMedPage.Abstract(article));
        PrintBlock(output, "Keywords", string.Join("; ", article.Keywords));
        PrintBlock(output, "Conflict of interest statement", PubMedPage.ConflictOfInterest(article));
        PrintBlock(output, "MeSH terms", string.Join('\n', article.MeshHeadings));
    }

    private static string[] RetractionNotices(Article article)
    {
        if (!article.IsRetracted)
        {
            return [];
        }

        string[] notices = [.. article.CommentsCorrections
            .Where(static link => link.RefType == CommentsCorrectionsType.RetractionIn || link.RefType == CommentsCorrectionsType.RetractedandRepublishedIn)
            .Select(static link => $"RETRACTED, see {link.RefSource}{(link.Pmid is { } pmid ? $" PMID: {pmid}" : "")}")];
        return notices is [] ? ["RETRACTED."] : notices;
    }

    private static string JournalLine(Article article)
    {
        // PubMedPage leaves the gap that the page's text has, where the journal's name is a button.
        string line = PubMedPage.JournalLine(article);
        string? journal = article.MedlineJournalInfo?.MedlineTA ?? article.Journal?.IsoAbbreviation ?? article.Journal?.Title;
        return article.Book is null ? journal + line : line;
    }

    private static string Ids(Article article) => $"PMID: {article.Pmid}{(article.Pmcid is { } pmcid ? $" PMCID: {pmcid}" : "")}";

    private static string Title(Article article) => PubMedPage.Title(article) is { Length: > 0 } title ? title : article.VernacularTitle?.Text ?? "";

    private static string Authors(AuthorList list)
    {
        string names = string.Join(", ", list.Authors.Select(static author => author.FullName));
        return (list.Type == "editors" ? "Editors: " : "") + names + (list.IsComplete == false ? " et al." : "");
    }

    private static void PrintLines(TextWriter output, IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(static line => line.Length > 0))
        {
            output.WriteLine(Wrapping.Wrap(line));
        }
    }

    private static void PrintBlock(TextWriter output, string? heading, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        output.WriteLine();
        if (heading is not null)
        {
            output.WriteLine(heading);
        }

        string indent = heading is null ? "" : Indent;
        output.WriteLine(Wrapping.Wrap(text.Trim(), indent, indent));
    }
}
