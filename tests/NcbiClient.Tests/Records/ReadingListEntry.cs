using NcbiClient.PubMed;
using NcbiClient.Records;

namespace NcbiClient.Tests.Records;

/// <summary>A type of an application with the library's types in it.</summary>
public sealed record ReadingListEntry
{
    public Article? Article { get; init; }

    public ResolvedReference? Reference { get; init; }

    public PubMedSearch? Search { get; init; }

    public ArticleAnswer? Answer { get; init; }

    public MarkedText Note { get; init; }

    public Author? Author { get; init; }
}
