using NcbiClient.Records;

namespace NcbiClient.Testing.Tests;

/// <summary>Articles that cite each other and are alike: 201 and 202 cite 101, 201 also 102; 203 cites 101 without being in PMC.</summary>
internal static class CitedLibrary
{
    public static Article[] Articles { get; } =
    [
        .. Library.Articles,
        Citing(201, "PMC201", 101, 102),
        Citing(202, "PMC202", 101),
        Citing(203, null, 101),
    ];

    private static Article Citing(int pmid, string? pmcid, params int[] cited) => new()
    {
        Pmid = new Pmid(pmid),
        Title = $"CRISPR editing of hearts, part {pmid}",
        Journal = new Journal { Title = "Nature reviews. Genetics", IsoAbbreviation = "Nat Rev Genet", Volume = "18", PubDate = PartialDate.From(2017) },
        Pagination = new Pagination { StartPage = "1" },
        AuthorLists = [new AuthorList { Authors = [new Author { LastName = "Smith", Initials = "J" }] }],
        ArticleIds = pmcid is null ? [] : [new ArticleIdentifier { Type = ArticleIdType.Pmc, Value = pmcid }],
        MeshHeadings = [new MeshHeading { Descriptor = new MeshDescriptor { Name = "Gene Editing" } }],
        ReferenceLists =
        [
            new ReferenceList
            {
                References = [.. cited.Select(static id => new Reference { Citation = $"Work {id}", ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = $"{id}" }] })],
            },
        ],
    };
}
