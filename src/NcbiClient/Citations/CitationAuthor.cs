namespace NcbiClient.Citations;

/// <summary>An author as a citation names them: a person by family name, or a group. Immutable, hence thread-safe.</summary>
public sealed record CitationAuthor
{
    /// <summary>The family name, with its particles (<c>van der Berg</c>); null for a group.</summary>
    public string? LastName { get; init; }

    /// <summary>The initials without dots or blanks, <c>AB</c>, <c>J-P</c>; null for a group, or if the text has none.</summary>
    public string? Initials { get; init; }

    /// <summary><c>Jr</c>, <c>3rd</c> and the like, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>The name of a group; null for a person.</summary>
    public string? CollectiveName { get; init; }

    /// <summary>The name as PubMed's citations have it: <c>Smith AB Jr</c>, or the group's name.</summary>
    public override string ToString() =>
        CollectiveName ?? string.Join(' ', new[] { LastName, Initials, Suffix }.Where(static part => !string.IsNullOrEmpty(part)));
}
