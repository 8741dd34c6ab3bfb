using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Tests.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("asthma", "asthma")]
    [InlineData("  heart   attack ", "heart attack")]
    [InlineData("heart AND lung OR liver NOT kidney", "heart AND lung OR liver NOT kidney")]
    [InlineData("heart AND (lung OR liver)", "heart AND (lung OR liver)")]
    [InlineData("(heart OR lung) liver", "heart OR lung AND liver")]
    [InlineData("((heart))", "heart")]
    [InlineData("\"heart attack\" asthma", "\"heart attack\" AND asthma")]
    [InlineData("a and b", "a and b")]
    [InlineData("a AND NOT b", "a NOT b")]
    [InlineData("NOT b", "all[filter] NOT b")]
    [InlineData("heart attack[ti] lung", "heart attack[ti] AND lung")]
    [InlineData("smith j [Author]", "smith j[Author]")]
    [InlineData("\"heart lung\"[Title:~3]", "\"heart lung\"[Title:~3]")]
    [InlineData("humans[mesh:noexp]", "humans[mesh:noexp]")]
    [InlineData("2015:2020[dp]", "2015:2020[dp]")]
    [InlineData("2015 : 2020[dp]", "2015:2020[dp]")]
    [InlineData("2015: 2020[dp]", "2015:2020[dp]")]
    [InlineData("2015[dp]:2020[dp]", "2015:2020[dp]")]
    [InlineData("\"2015/01/01\"[Date - Publication] : \"3000\"[Date - Publication]", "2015/01/01:3000[Date - Publication]")]
    [InlineData("cancer 2019[dp]", "cancer AND 2019[dp]")]
    [InlineData("cancer 2015:2020[dp]", "cancer AND 2015:2020[dp]")]
    [InlineData("lung cancer 2015 : 2020[dp]", "lung cancer AND 2015:2020[dp]")]
    [InlineData("x OR cancer 2019[dp]", "x OR cancer AND 2019[dp]")]
    [InlineData("a & b|c", "a AND b OR c")]
    [InlineData("1:500[uid]", "1:500[uid]")]
    [InlineData("#1 AND #12 NOT x", "#1 AND #12 NOT x")]
    [InlineData("#x", "#x")]
    [InlineData("10.1002/(SICI)1[doi]", "10.1002/ AND SICI AND 1[doi]")]
    [InlineData("\"10.1002/(SICI)1\"[doi]", "\"10.1002/(SICI)1\"[doi]")]
    [InlineData("10.1002/a:b[doi]", "10.1002/a:b[doi]")]
    public void Parse_Query_IsReadAsPubMedDoes(string typed, string read) => Assert.Equal(read, QueryWriter.Write(QueryParser.Parse(typed)));

    [Theory]
    [InlineData("((")]
    [InlineData("()")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("a AND")]
    [InlineData("AND a")]
    [InlineData("a AND OR b")]
    [InlineData("\"a")]
    [InlineData("a[ti")]
    [InlineData("a]")]
    [InlineData("[ti]")]
    [InlineData("\"2015\"[dp] :")]
    public void Parse_BrokenQuery_SaysWhy(string typed)
    {
        QuerySyntaxException wrong = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(typed));

        Assert.NotEmpty(wrong.Message);
    }

    [Fact]
    public void Parse_DeepNesting_IsAnErrorNotACrash() =>
        Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(new string('(', 100_000) + "a" + new string(')', 100_000)));

    [Fact]
    public void Parse_RandomQueries_ReadBackTheSame()
    {
        Random random = new(20260315);
        for (int n = 0; n < 2_000; n++)
        {
            QueryNode query = RandomQuery.Next(random, depth: 4);

            Assert.Equal(query, QueryParser.Parse(QueryWriter.Write(query)));
        }
    }
}
