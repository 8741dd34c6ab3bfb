using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed.Queries;

public sealed class PubMedQueryParseTests
{
    [Theory]
    [InlineData("asthma", "asthma")]
    [InlineData("  heart   attack ", "heart attack")]
    [InlineData("heart AND lung OR liver NOT kidney", "heart AND lung OR liver NOT kidney")]
    [InlineData("((heart))", "heart")]
    [InlineData("(heart OR lung) liver", "heart OR lung AND liver")]
    [InlineData("\"heart attack\" asthma", "\"heart attack\" AND asthma")]
    [InlineData("\u201Cheart attack\u201D[ti]", "\"heart attack\"[ti]")]
    [InlineData("a and b or c", "a and b or c")]
    [InlineData("a & b|c", "a AND b OR c")]
    [InlineData("a AND NOT b", "a NOT b")]
    [InlineData("crabs [MH]", "crabs[mh]")]
    [InlineData("crabs[ mesh  Terms : NoExp ]", "crabs[mh:noexp]")]
    [InlineData("heart attack[Title] lung", "heart attack[ti] AND lung")]
    [InlineData("smith j [Author]", "smith j[au]")]
    [InlineData("o'brien jc jr[First Author Name]", "o'brien jc jr[1au]")]
    [InlineData("\"heart lung\"[Title/Abstract:~3]", "\"heart lung\"[tiab:~3]")]
    [InlineData("breast feed*[tiab]", "breast feed*[tiab]")]
    [InlineData("2015:2020[dp]", "2015:2020[dp]")]
    [InlineData("2015 : 2020[pdat]", "2015:2020[dp]")]
    [InlineData("2015/1/1 :2020[dp]", "2015/01/01:2020[dp]")]
    [InlineData("2015[dp]:2020[dp]", "2015:2020[dp]")]
    [InlineData("\"2015/01/01\"[Date - Publication] : \"3000\"[Date - Publication]", "2015/01/01:3000[dp]")]
    [InlineData("\"2015\" : \"2020\"[dp]", "2015:2020[dp]")]
    [InlineData("2019/11/01[PDAT] : 3000/12/31[PDAT]", "2019/11/01:3000/12/31[dp]")]
    [InlineData("cancer 2019[dp]", "cancer AND 2019[dp]")]
    [InlineData("x OR lung cancer 2015 : 2020[dp]", "x OR lung cancer AND 2015:2020[dp]")]
    [InlineData("\"last 5 years\"[dp]", "\"last 5 years\"[dp]")]
    [InlineData("1:500[uid]", "1:500[pmid]")]
    [InlineData("17170002 16381840", "17170002 16381840")]
    [InlineData("#1 AND #12 NOT x", "#1 AND #12 NOT x")]
    [InlineData("#x", "#x")]
    [InlineData("\"10.1002/(SICI)1:2\"[doi]", "\"10.1002/(SICI)1:2\"[doi]")]
    [InlineData("10.1002/a:b[doi]", "10.1002/a:b[doi]")]
    public void Parse_Query_IsReadAsPubMedDoes(string typed, string read)
    {
        PubMedQuery query = PubMedQuery.Parse(typed);

        Assert.Equal(read, query.ToString());
        Assert.Equal(query.Part, PubMedQuery.Parse(read).Part);
    }

    [Theory]
    [InlineData("", "nothing to search for", 1)]
    [InlineData("()", "nothing to search for", 2)]
    [InlineData("(a", "'(' is not closed", 1)]
    [InlineData("a)", "')' closes nothing", 2)]
    [InlineData("a AND", "nothing on its right", 6)]
    [InlineData("(a OR ) b", "nothing on its right", 7)]
    [InlineData("AND a", "nothing on its left", 1)]
    [InlineData("NOT a", "nothing on its left", 1)]
    [InlineData("a AND OR b", "nothing on its right", 7)]
    [InlineData("a OR NOT b", "nothing on its right", 6)]
    [InlineData("a \"b", "quotation mark is not closed", 3)]
    [InlineData("a \"\"", "nothing between", 3)]
    [InlineData("a[ti", "'[' is not closed", 2)]
    [InlineData("a[]", "nothing between", 2)]
    [InlineData("a[t\"i]", "no bracket, quotation mark", 2)]
    [InlineData("a]", "']' closes nothing", 2)]
    [InlineData("(a OR b)[tiab]", "each term of a group needs its own", 9)]
    [InlineData("#1[ti]", "each term of a group needs its own", 3)]
    [InlineData("a[ti] b[titel]", "no field 'titel'; near it are", 8)]
    [InlineData("a[ti:noexp]", "no field 'ti:noexp'", 2)]
    [InlineData("heart attack[ti:~3]", "quotation marks", 1)]
    [InlineData("\"heart\"[ti:~3]", "two words", 1)]
    [InlineData("\"heart attack*\"[ti:~3]", "truncated", 1)]
    [InlineData("\"heart attack\"[mh:~3]", "knows no distances in the field 'mh'", 1)]
    [InlineData("soon[dp]", "'soon' is no date", 1)]
    [InlineData("2019/13[dp]", "is no date", 1)]
    [InlineData("2020:2019[dp]", "ends before it begins", 1)]
    [InlineData("a:b[dp]", "no range of dates", 1)]
    [InlineData("9:1[pmid]", "ends before it begins", 1)]
    [InlineData("x[pmid]", "is no PMID", 1)]
    [InlineData("\"a\" : \"b\"[ti]", "needs a field of dates", 1)]
    [InlineData("\"2015\"[dp] : \"2020\"[edat]", "different fields", 1)]
    [InlineData("\"2015\"[dp] :", "no end", 13)]
    public void Parse_NoQuery_SaysWhyAndWhere(string typed, string why, int position)
    {
        FormatException wrong = Assert.Throws<FormatException>(() => PubMedQuery.Parse(typed));

        Assert.Contains(why, wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith($", at position {position}.", wrong.Message, StringComparison.Ordinal);
        Assert.False(PubMedQuery.TryParse(typed, out _));
    }

    [Fact]
    public void Parse_DeepNesting_IsAnErrorNotACrash()
    {
        Assert.False(PubMedQuery.TryParse(new string('(', 100_000) + "a" + new string(')', 100_000), out _));
        Assert.True(PubMedQuery.TryParse(new string('(', 200) + "a" + new string(')', 200), out _));
        Assert.False(PubMedQuery.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => PubMedQuery.Parse(null!));
    }

    /// <summary>The forms in which search strategies are published.</summary>
    [Theory]
    [InlineData(
        "((\"Diabetes Mellitus, Type 2\"[Mesh]) OR (T2DM[tiab] OR \"type 2 diabetes\"[tiab] OR NIDDM[tiab])) AND ((\"Metformin\"[Mesh] OR metformin*[tiab]) OR biguanide*[Title/Abstract]) AND (randomized controlled trial[pt] OR controlled clinical trial[pt] OR randomi*[tiab] OR placebo[tiab] OR \"drug therapy\"[sh] OR trial[ti]) NOT (animals[mh] NOT humans[mh])",
        "\"Diabetes Mellitus, Type 2\"[mh] OR T2DM[tiab] OR \"type 2 diabetes\"[tiab] OR NIDDM[tiab] AND (\"Metformin\"[mh] OR metformin*[tiab] OR biguanide*[tiab]) AND (randomized controlled trial[pt] OR controlled clinical trial[pt] OR randomi*[tiab] OR placebo[tiab] OR \"drug therapy\"[sh] OR trial[ti]) NOT (animals[mh] NOT humans[mh])")]
    [InlineData(
        "(\"Stroke\"[MeSH Terms:noexp] OR stroke[Text Word] OR \"cerebral infarct*\"[tw])\nAND (\"Rehabilitation\"[Majr] OR rehabilitation[Subheading])\nAND (\"2010/01/01\"[PDAT] : \"2020/12/31\"[PDAT]) AND (English[lang] OR German[lang])",
        "\"Stroke\"[mh:noexp] OR stroke[tw] OR \"cerebral infarct*\"[tw] AND (\"Rehabilitation\"[majr] OR rehabilitation[sh]) AND 2010/01/01:2020/12/31[dp] AND (English[la] OR German[la])")]
    [InlineData(
        "#1 AND #2 AND (hasabstract[filter] AND free full text[sb]) NOT (letter[pt] OR editorial[pt] OR comment[pt])",
        "#1 AND #2 AND hasabstract[sb] AND free full text[sb] NOT (letter[pt] OR editorial[pt] OR comment[pt])")]
    [InlineData(
        "(\"nurse staffing\"[tiab:~2] OR \"skill mix\"[ti:~0]) AND Smith J[1au] AND (\"Lancet\"[jour] OR \"0028-4793\"[ta]) AND (\"2023/06/01\"[Date - Create] : \"3000\"[Date - Create])",
        "\"nurse staffing\"[tiab:~2] OR \"skill mix\"[ti:~0] AND Smith J[1au] AND (\"Lancet\"[ta] OR \"0028-4793\"[ta]) AND 2023/06/01:3000[crdt]")]
    public void Parse_PublishedStrategy_ReadsAndMeansTheSame(string typed, string read)
    {
        PubMedQuery query = PubMedQuery.Parse(typed);

        Assert.Equal(read, query.ToString());
        Assert.Equal(query.Part, PubMedQuery.Parse(query.ToString()).Part);
    }
}
