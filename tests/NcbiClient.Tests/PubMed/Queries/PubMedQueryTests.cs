using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed.Queries;

public sealed class PubMedQueryTests
{
    public static TheoryData<PubMedQuery, string> OfTexts => new()
    {
        { PubMedQuery.Title("breast cancer"), "\"breast cancer\"[ti]" },
        { PubMedQuery.TitleOrAbstract("crispr"), "\"crispr\"[tiab]" },
        { PubMedQuery.AllFields("heart attack"), "\"heart attack\"[all]" },
        { PubMedQuery.TextWord("heart"), "\"heart\"[tw]" },
        { PubMedQuery.OtherTerm("gene drive"), "\"gene drive\"[ot]" },
        { PubMedQuery.TransliteratedTitle("über das Herz"), "\"über das Herz\"[tt]" },
        { PubMedQuery.Affiliation("Broad Institute"), "\"Broad Institute\"[ad]" },
        { PubMedQuery.Mapped("heart attack and aspirin"), "heart attack aspirin" },
        { PubMedQuery.AllWords(SearchField.Title, "heart attack heart"), "\"heart\"[ti] AND \"attack\"[ti]" },
        { PubMedQuery.Truncated(SearchField.TitleAbstract, "breast feed"), "\"breast feed*\"[tiab]" },
        { PubMedQuery.Near(SearchField.Title, "hip pain", 4), "\"hip pain\"[ti:~4]" },
        { PubMedQuery.Near(SearchField.Affiliation, "Hopkins Bloomberg Public", 45), "\"Hopkins Bloomberg Public\"[ad:~45]" },
        { PubMedQuery.Author("Smith J"), "Smith J[au]" },
        { PubMedQuery.Author("Smith J", exact: true), "\"Smith J\"[au]" },
        { PubMedQuery.Author("Or B"), "\"Or B\"[au]" },
        { PubMedQuery.FirstAuthor("O'Brien JC jr"), "O'Brien JC jr[1au]" },
        { PubMedQuery.LastAuthor("james, ryan"), "james, ryan[lastau]" },
        { PubMedQuery.FullAuthorName("Julia S Wong"), "\"Julia S Wong\"[fau]" },
        { PubMedQuery.CorporateAuthor("Heart Study Group"), "\"Heart Study Group\"[cn]" },
        { PubMedQuery.Investigator("soller b"), "soller b[ir]" },
        { PubMedQuery.Editor("adam mp"), "adam mp[ed]" },
        { PubMedQuery.PersonalNameAsSubject("varmus h"), "varmus h[ps]" },
        { PubMedQuery.AuthorIdentifier("isni 0000 0001 2103 2683"), "\"isni 0000 0001 2103 2683\"[auid]" },
        { PubMedQuery.Orcid("https://orcid.org/0000-0002-1694-233x/"), "\"orcid 0000-0002-1694-233X\"[auid]" },
        { PubMedQuery.Mesh("Neoplasms"), "\"Neoplasms\"[mh]" },
        { PubMedQuery.Mesh("Neoplasms", "diet therapy"), "\"Neoplasms/diet therapy\"[mh]" },
        { PubMedQuery.Mesh("Neoplasms", explode: false), "\"Neoplasms\"[mh:noexp]" },
        { PubMedQuery.Mesh("Benzo(a)pyrene"), "\"Benzo a pyrene\"[mh]" },
        { PubMedQuery.MeshMajor("Plants", "genetics", explode: false), "\"Plants/genetics\"[majr:noexp]" },
        { PubMedQuery.MeshSubheading("drug therapy", explode: false), "\"drug therapy\"[sh:noexp]" },
        { PubMedQuery.PublicationType("Review"), "\"Review\"[pt]" },
        { PubMedQuery.PharmacologicalAction("Antineoplastic Agents"), "\"Antineoplastic Agents\"[pa]" },
        { PubMedQuery.SupplementaryConcept("PASC"), "\"PASC\"[nm]" },
        { PubMedQuery.RegistryNumber("EC 1.1.1.57"), "\"EC 1.1.1.57\"[rn]" },
        { PubMedQuery.SecondarySourceId("genbank/AF001892"), "\"genbank/AF001892\"[si]" },
        { PubMedQuery.Grant("CA101211"), "\"CA101211\"[gr]" },
    };

    public static TheoryData<PubMedQuery, string> OfSources => new()
    {
        { PubMedQuery.Journal("J Hand Surg [Am]"), "\"J Hand Surg Am\"[ta]" },
        { PubMedQuery.Journal("1059-1524"), "\"1059-1524\"[ta]" },
        { PubMedQuery.NlmUniqueId("0375267"), "\"0375267\"[jid]" },
        { PubMedQuery.Volume("17"), "\"17\"[vi]" },
        { PubMedQuery.Issue("Suppl 1"), "\"Suppl 1\"[ip]" },
        { PubMedQuery.Page("e1001"), "\"e1001\"[pg]" },
        { PubMedQuery.PlaceOfPublication("England"), "\"England\"[pl]" },
        { PubMedQuery.Language("eng"), "\"eng\"[la]" },
        { PubMedQuery.Book("genereviews"), "\"genereviews\"[book]" },
        { PubMedQuery.Publisher("University of Washington"), "\"University of Washington\"[pubn]" },
        { PubMedQuery.Isbn("978-0-12-374984-0"), "\"978-0-12-374984-0\"[isbn]" },
        { PubMedQuery.Id(new Pmid(31452104)), "31452104[pmid]" },
        { PubMedQuery.Id(Doi.Parse("10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2")), "\"10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2\"[doi]" },
        { PubMedQuery.Field(SearchField.LocationId, "10.1016/S0140-6736(19)30001-1*\""), "\"10.1016/S0140-6736(19)30001-1\"[lid]" },
        { PubMedQuery.Id(Pmcid.Parse("PMC7092803")), "\"PMC7092803\"[pmcid]" },
        { PubMedQuery.Ids([new Pmid(1), new Pmid(2)]), "1[pmid] OR 2[pmid]" },
        { PubMedQuery.PmidRange(new Pmid(1), new Pmid(500)), "1:500[pmid]" },
        { PubMedQuery.PublishedBetween(2015, 2025), "2015:2025[dp]" },
        { PubMedQuery.PublishedBetween(new SearchDate(2015, 3), null), "2015/03:3000[dp]" },
        { PubMedQuery.PublishedBetween(null, new SearchDate(2020, 1, 31)), "1000:2020/01/31[dp]" },
        { PubMedQuery.DatedBetween(SearchField.MeshDate, new SearchDate(2000), new SearchDate(2000)), "2000:2000[mhda]" },
        { PubMedQuery.InLastDays(SearchField.EntryDate, 30), "\"last 30 days\"[edat]" },
        { PubMedQuery.InLastMonths(SearchField.CreateDate, 6), "\"last 6 months\"[crdt]" },
        { PubMedQuery.InLastYears(SearchField.PublicationDate, 5), "\"last 5 years\"[dp]" },
        { PubMedQuery.Field(SearchField.PublicationDate, " 2019/3 "), "2019/3[dp]" },
        { PubMedQuery.Field(SearchField.CompletionDate, "2019:2020/06"), "2019:2020/06[dcom]" },
        { PubMedQuery.Field(SearchField.PublicationDate, "last  30 days"), "\"last 30 days\"[dp]" },
        { PubMedQuery.Field(SearchField.Pmid, "1:500"), "1:500[pmid]" },
        { PubMedQuery.Field(new SearchField("Conflict of Interest Statements"), "none declared"), "\"none declared\"[cois]" },
        { PubMedQuery.Filter("inprocess"), "\"inprocess\"[sb]" },
        { PubMedQuery.HasAbstract, "hasabstract" },
        { PubMedQuery.FreeFullText, "\"free full text\"[sb]" },
        { PubMedQuery.FullText, "\"full text\"[sb]" },
        { PubMedQuery.InPubMedCentral, "\"pubmed pmc\"[sb]" },
        { PubMedQuery.InMedline, "\"medline\"[sb]" },
        { PubMedQuery.SystematicReviews, "\"systematic\"[sb]" },
        { PubMedQuery.Books, "\"pubmed books\"[sb]" },
        { PubMedQuery.Everything, "\"all\"[sb]" },
        { PubMedQuery.Humans, "\"humans\"[mh]" },
        { PubMedQuery.Preprints, "\"preprint\"[pt]" },
        { PubMedQuery.Retracted, "\"retracted publication\"[pt]" },
        { PubMedQuery.History(3), "#3" },
    };

    [Theory]
    [MemberData(nameof(OfTexts))]
    [MemberData(nameof(OfSources))]
    public void ToString_BuiltQuery_IsWhatTheSearchBoxTakesAndReadsBack(PubMedQuery query, string text)
    {
        Assert.Equal(text, query.ToString());
        Assert.Equal(query.Part, PubMedQuery.Parse(text).Part);
    }

    [Fact]
    public void Field_EveryKnownField_IsReachable()
    {
        foreach (SearchField field in SearchField.Known)
        {
            string text = field.IsDate || field == SearchField.Pmid ? "2019" : "gene";

            PubMedQuery query = PubMedQuery.Field(field, text);

            Assert.Equal($"[{field}]", query.ToString()[^(field.Value.Length + 2)..]);
            Assert.Equal(query.Part, PubMedQuery.Parse(query.ToString()).Part);
        }
    }

    [Fact]
    public void Field_UnknownField_IsRefusedWithThoseNearIt()
    {
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => PubMedQuery.Field(new SearchField("tibab"), "gene"));

        Assert.Contains("'tibab'", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("tiab", wrong.Message, StringComparison.Ordinal);
        Assert.Equal("field", wrong.ParamName);
        Assert.Throws<ArgumentException>(() => PubMedQuery.Field(default, "gene"));
    }

    public static TheoryData<Func<PubMedQuery>> Refused => new()
    {
        () => PubMedQuery.Title(""),
        () => PubMedQuery.Title(" \t"),
        () => PubMedQuery.Title("\"()[]&|:*~#\\"),
        () => PubMedQuery.Title("\u00AD\u200B"),
        () => PubMedQuery.Title("\uD800"),
        () => PubMedQuery.Title("+ - ."),
        () => PubMedQuery.Title(null!),
        () => PubMedQuery.Mapped("and OR Not"),
        () => PubMedQuery.AllWords(SearchField.PublicationDate, "2019 2020"),
        () => PubMedQuery.Truncated(SearchField.Title, "gen"),
        () => PubMedQuery.Truncated(SearchField.Title, "long gen"),
        () => PubMedQuery.Truncated(SearchField.PublicationDate, "2019"),
        () => PubMedQuery.Near(SearchField.Title, "hip", 2),
        () => PubMedQuery.Near(SearchField.MeshTerms, "hip pain", 2),
        () => PubMedQuery.Near(SearchField.Title, "hip pain", -1),
        () => PubMedQuery.Field(SearchField.PublicationDate, "soon"),
        () => PubMedQuery.Field(SearchField.PublicationDate, "2019/02/30"),
        () => PubMedQuery.Field(SearchField.PublicationDate, "2020:2019"),
        () => PubMedQuery.Field(SearchField.Pmid, "PMC12"),
        () => PubMedQuery.Field(SearchField.Pmid, "0"),
        () => PubMedQuery.PublishedBetween(null, null),
        () => PubMedQuery.PublishedBetween(2020, 2019),
        () => PubMedQuery.PublishedBetween(0, 2019),
        () => PubMedQuery.PublishedBetween(default(SearchDate), null),
        () => PubMedQuery.DatedBetween(SearchField.Title, new SearchDate(2019), null),
        () => PubMedQuery.InLastDays(SearchField.EntryDate, 0),
        () => PubMedQuery.InLastDays(SearchField.MeshDate, 3),
        () => PubMedQuery.Id(default),
        () => PubMedQuery.Ids([]),
        () => PubMedQuery.PmidRange(new Pmid(2), new Pmid(1)),
        () => PubMedQuery.PmidRange(default, new Pmid(1)),
        () => PubMedQuery.Orcid("0000-0002"),
        () => PubMedQuery.Orcid("0000-0002-1825-009X"), // the check digit is 7
        () => PubMedQuery.History(0),
        () => PubMedQuery.Raw(" "),
        () => PubMedQuery.FromString(""),
        () => PubMedQuery.AnyOf(),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Build_WhatPubMedCouldNotSearch_Throws(Func<PubMedQuery> build) => Assert.ThrowsAny<ArgumentException>(build);

    [Fact]
    public void Equals_SameText_IsEqual()
    {
        Assert.Equal(PubMedQuery.Title("gene"), PubMedQuery.Title(" \"gene\" "));
        Assert.Equal(PubMedQuery.Title("gene").GetHashCode(), PubMedQuery.Parse("\"gene\" [Title]").GetHashCode());
        Assert.NotEqual(PubMedQuery.Title("gene"), PubMedQuery.TitleOrAbstract("gene"));
        Assert.NotEqual(PubMedQuery.Title("gene"), PubMedQuery.Title("Gene"));
    }

    [Theory]
    [InlineData("many[ti]")]
    [InlineData("(a AND b) OR c")]
    [InlineData("((")]
    [InlineData(" two  blanks ")]
    [InlineData("gene[no such field]")]
    public void FromString_AnyText_IsSentAsItIs(string text)
    {
        PubMedQuery query = text;

        Assert.Equal(text, query.ToString());
        Assert.Equal(query, JsonSerializer.Deserialize<PubMedQuery>(JsonSerializer.Serialize(query)));
    }
}
