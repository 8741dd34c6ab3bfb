namespace NcbiClient.Eutils;

/// <summary>What a paper says about another, as far as <c>ecitmatch</c> can use it. Immutable, hence thread-safe.</summary>
/// <remarks>
/// Parts that are missing are left empty; the more there are, the surer the match. The protocol separates parts by <c>|</c> and citations by
/// line ends: where a part holds these, blanks are sent instead.
/// </remarks>
public sealed record CitationToMatch
{
    /// <summary>The journal's full name or abbreviation, such as <c>Proc Natl Acad Sci U S A</c>. Without it there is no match, see <see cref="CitationMatchKind.Unanswered"/>.</summary>
    /// <value>Letter case does not count; null if it is not known.</value>
    public string? Journal { get; init; }

    /// <summary>The year of publication.</summary>
    /// <value>1 to 9999; null if it is not known.</value>
    public int? Year { get; init; }

    /// <summary>The volume.</summary>
    /// <value>Null if it is not known.</value>
    public string? Volume { get; init; }

    /// <summary>The first page.</summary>
    /// <value>Null if it is not known.</value>
    public string? FirstPage { get; init; }

    /// <summary>The family name and initials of an author, such as <c>mann bj</c>.</summary>
    /// <value>Null if it is not known.</value>
    public string? AuthorName { get; init; }

    /// <summary>Any text by which the caller knows this citation; it is not sent.</summary>
    /// <value>Null for none.</value>
    public string? Key { get; init; }
}
