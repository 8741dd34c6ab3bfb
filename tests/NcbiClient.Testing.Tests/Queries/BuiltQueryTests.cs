using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Tests.Queries;

/// <summary>The emulator understands whatever <see cref="PubMedQuery"/> can say.</summary>
public sealed class BuiltQueryTests
{
    public static TheoryData<PubMedQuery, string> Found => new()
    {
        { PubMedQuery.Title("heart") & PubMedQuery.Title("human"), "101" },
        { PubMedQuery.AllWords(PubMed.SearchField.Title, "heart: the human"), "101" },
        { PubMedQuery.TitleOrAbstract("gene editing") | PubMedQuery.OtherTerm("gene drive"), "103 101" },
        { PubMedQuery.Truncated(PubMed.SearchField.TitleAbstract, "gene edit"), "101" },
        { PubMedQuery.Near(PubMed.SearchField.Title, "heart crispr", 4), "101" },
        { PubMedQuery.Mapped("heart AND asthma"), "102" },
        { PubMedQuery.Author("smith j"), "102 101" },
        { PubMedQuery.Author("smith j", exact: true), "101" },
        { PubMedQuery.FirstAuthor("smith") - PubMedQuery.LastAuthor("smith ja"), "101" },
        { PubMedQuery.FullAuthorName("Karl August Müller"), "101" },
        { PubMedQuery.CorporateAuthor("Heart Study Group"), "103" },
        { PubMedQuery.Orcid("0000-0003-2782-2509"), "104" },
        { PubMedQuery.Affiliation("Broad Institute"), "104" },
        { PubMedQuery.Editor("editor e"), "102" },
        { PubMedQuery.Mesh("Humans"), "104 101" },
        { PubMedQuery.Mesh("Humans", "genetics"), "101" },
        { PubMedQuery.Mesh("Humans", explode: false) & PubMedQuery.MeshMajor("Gene Editing", explode: false), "101" },
        { PubMedQuery.MeshSubheading("genetics", explode: false), "101" },
        { PubMedQuery.PublicationType("Review", explode: false), "101" },
        { PubMedQuery.SupplementaryConcept("beta catenin"), "103" },
        { PubMedQuery.SecondarySourceId("NCT00000102"), "103" },
        { PubMedQuery.Grant("CA123"), "103" },
        { PubMedQuery.Journal("Nat Rev Genet") & PubMedQuery.Volume("17") & PubMedQuery.Issue("5") & PubMedQuery.Page("284"), "101" },
        { PubMedQuery.Journal("1471-0064") & PubMedQuery.NlmUniqueId("100962779") & PubMedQuery.PlaceOfPublication("England"), "101" },
        { PubMedQuery.Language("german"), "102" },
        { PubMedQuery.Id(Doi.Parse("10.1016/S0140-6736(19)30001-1")), "102" },
        { PubMedQuery.Ids([new Pmid(103), Doi.Parse("10.1038/nrg.2016.49")]), "103 101" },
        { PubMedQuery.Id(Pmcid.Parse("PMC7092803")), "101" },
        { PubMedQuery.PmidRange(new Pmid(102), new Pmid(103)), "103 102" },
        { PubMedQuery.PublishedBetween(2019, 2019), "103 102" },
        { PubMedQuery.PublishedBetween(new SearchDate(2019, 2), null) & PubMedQuery.Everything, "103" },
        { PubMedQuery.DatedBetween(PubMed.SearchField.EntryDate, null, new SearchDate(2016)), "101" },
        { PubMedQuery.InLastDays(PubMed.SearchField.EntryDate, 14) & PubMedQuery.Title("trial"), "103" },
        { PubMedQuery.HasAbstract, "103 101" },
        { PubMedQuery.InMedline & PubMedQuery.FreeFullText & PubMedQuery.InPubMedCentral, "101" },
        { PubMedQuery.Everything - (PubMedQuery.Title("heart") | PubMedQuery.Title("gene")), "105 103" },
        { PubMedQuery.Everything - PubMedQuery.Title("heart") | PubMedQuery.Id(new Pmid(101)), "105 104 103 101" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task Search_BuiltQuery_FindsAndIgnoresNothing(PubMedQuery query, string hits)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);
        JsonElement result = await emulator.SearchAsync(query.ToString());

        Assert.Equal(hits, string.Join(' ', result.Ids()));
        Assert.False(result.TryGetProperty("errorlist", out _));
        Assert.False(result.TryGetProperty("warninglist", out _));
    }

    [Fact]
    public void Find_EveryFieldThatPubMedHas_IsThere()
    {
        foreach (PubMed.SearchField field in PubMed.SearchField.Known)
        {
            Assert.NotNull(SearchFields.Find(field.Value));
            Assert.NotNull(SearchFields.Find(field.FullName));
            Assert.NotNull(SearchFields.Find(field.EInfoName ?? field.Value));
            Assert.True(!field.Explodes || SearchFields.Find(field.WithoutExplosion.Value) is not null);
        }
    }

    /// <summary>Two parsers, written apart, read the same.</summary>
    [Fact]
    public void Parse_RandomQueries_ReadTheSameInBothParsers()
    {
        Random random = new(20260410);
        for (int n = 0; n < 2_000; n++)
        {
            string text = QueryWriter.Write(RandomQuery.Next(random, depth: 4));
            if (PubMedQuery.TryParse(text, out PubMedQuery? query))
            {
                Assert.Equal(Plain(QueryParser.Parse(text)), Plain(QueryParser.Parse(query.ToString())));
            }
        }
    }

    private static string Plain(QueryNode node) => QueryWriter.Write(Canonical(node));

    /// <summary>Tags in PubMed's short spelling, dates with their zeros, and no parentheses that change nothing.</summary>
    private static QueryNode Canonical(QueryNode node) => node switch
    {
        TermNode { Tag: { } tag } term => term with { Tag = new PubMed.SearchField(tag).Value },
        RangeNode range => range with { Tag = new PubMed.SearchField(range.Tag).Value },
        BooleanNode { Operator: not BooleanOperator.Not, Right: BooleanNode right } pair when right.Operator == pair.Operator =>
            Canonical(pair with { Left = pair with { Right = right.Left }, Right = right.Right }),
        BooleanNode pair => pair with { Left = Canonical(pair.Left), Right = Canonical(pair.Right) },
        _ => node,
    };
}
