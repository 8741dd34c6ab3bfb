using NcbiClient.Records;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.CitationMatch;

/// <summary>The parts of a citation, and which articles have them. An empty part matches all.</summary>
internal sealed record CitationParts(string Journal, string Year, string Volume, string Page, string Author)
{
    public string Issue { get; init; } = "";

    public bool IsJournalOf(Article article)
    {
        string wanted = Words.Normalize(Journal);
        return wanted.Length == 0
            || new[] { article.Journal?.Title, article.Journal?.IsoAbbreviation, article.MedlineJournalInfo?.MedlineTA, article.Journal?.Issn?.Value }
                .Any(name => name is not null && Words.Normalize(name) == wanted);
    }

    public bool Matches(Article article) => IsJournalOf(article)
        && (Year.Length == 0 || Text(article.Journal?.PubDate?.Year) == Year.Split('/')[0])
        && (Volume.Length == 0 || Same(article.Journal?.Volume, Volume))
        && (Issue.Length == 0 || Same(article.Journal?.Issue, Issue))
        && (Page.Length == 0 || Same(FirstPage(article), Page))
        && (Author.Length == 0 || article.Authors.Any(author => IsAuthor(author, Words.Normalize(Author))));

    private static string? FirstPage(Article article) => article.Pagination?.StartPage ?? article.Pagination?.MedlinePgn?.Split('-', ',')[0];

    private static bool IsAuthor(Author author, string wanted)
    {
        string name = Words.Normalize($"{author.LastName} {author.Initials}");
        return name == wanted || Words.Normalize(author.LastName) == wanted || name.StartsWith(wanted, StringComparison.Ordinal);
    }

    private static bool Same(string? has, string wanted) => string.Equals(has?.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
