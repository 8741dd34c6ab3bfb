using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed.Queries;

public sealed class PubMedQueryOperatorTests
{
    private static readonly PubMedQuery A = PubMedQuery.Mapped("a");
    private static readonly PubMedQuery B = PubMedQuery.Mapped("b");
    private static readonly PubMedQuery C = PubMedQuery.Mapped("c");

    public static TheoryData<PubMedQuery, string> Joined => new()
    {
        { A & B, "a AND b" },
        { A | B, "a OR b" },
        { A - B, "a NOT b" },
        { A & B & C, "a AND b AND c" },
        { A & (B & C), "a AND b AND c" },
        { A | (B | C), "a OR b OR c" },
        { A - B - C, "a NOT b NOT c" },
        { A - (B - C), "a NOT (b NOT c)" },
        { A - (B | C), "a NOT (b OR c)" },
        { (A & B) | C, "a AND b OR c" },
        { A & (B | C), "a AND (b OR c)" },
        { A | (B & C), "a OR (b AND c)" },
        { A | B & C, "a OR (b AND c)" },
        { A & B - C, "a AND (b NOT c)" },
        { (A & B) - C, "a AND b NOT c" },
        { (A | B) & (B | C), "a OR b AND (b OR c)" },
        { A.And(B).Or(C).Not(A), "a AND b OR c NOT a" },
        { PubMedQuery.AnyOf(A, B & C, C), "a OR (b AND c) OR c" },
        { PubMedQuery.AllOf([A, B | C]), "a AND (b OR c)" },
        { PubMedQuery.AllOf(A), "a" },
        { A & PubMedQuery.Raw("x OR y"), "a AND (x OR y)" },
        { A & "x or y", "a AND (x or y)" },
        { A - "salt And pepper[ti]", "a NOT (salt And pepper[ti])" },
        { "x or y", "x or y" },
        { A & "orient", "a AND orient" },
        { PubMedQuery.Raw("x OR y") - A, "(x OR y) NOT a" },
        { PubMedQuery.Raw("x OR y"), "x OR y" },
        { A & "x OR y[xyz]", "a AND (x OR y[xyz])" },
        { A & "b[ti]", "a AND b[ti]" },
        { A & PubMedQuery.Raw("\"a ( b\"[ti]"), "a AND (\"a ( b\"[ti])" },
    };

    [Theory]
    [MemberData(nameof(Joined))]
    public void Join_Queries_HasParenthesesOnlyWhereLeftToRightIsNotMeant(PubMedQuery query, string text) => Assert.Equal(text, query.ToString());

    [Theory]
    [InlineData("a) OR (b")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("\"a")]
    [InlineData("a \u201Cb")]
    [InlineData("a[ti")]
    public void Join_RawTextThatIsNotWhole_Throws(string raw)
    {
        Assert.Throws<ArgumentException>(() => A & PubMedQuery.Raw(raw));
        Assert.Throws<ArgumentException>(() => PubMedQuery.Raw(raw) | A);
    }

    [Fact]
    public void Join_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => A & null!);
        Assert.Throws<ArgumentNullException>(() => null! | A);
        Assert.Throws<ArgumentNullException>(() => PubMedQuery.AnyOf(A, null!));
    }

    [Fact]
    public void Join_TenThousandTerms_IsOneFlatQuery()
    {
        PubMedQuery query = PubMedQuery.Ids(Enumerable.Range(1, 10_000).Select(static n => (ArticleId)new Pmid(n)));

        Assert.Equal(query.Part, PubMedQuery.Parse(query.ToString()).Part);
        Assert.DoesNotContain("(", query.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_LongAlternation_NeedsNoDepth()
    {
        PubMedQuery query = A;
        for (int n = 0; n < 1_000; n++)
        {
            query = (query & B) | C;
        }

        Assert.Equal(query, PubMedQuery.Parse(query.ToString()));
    }

    [Fact]
    public void Join_GroupsTooDeep_ThrowsWhereParseWouldRefuse()
    {
        PubMedQuery query = A;
        ArgumentException tooDeep = Assert.Throws<ArgumentException>(() =>
        {
            for (int n = 0; n < 1_000; n++)
            {
                query = n % 2 == 0 ? B & query : C | query;
            }
        });

        Assert.Contains("200", tooDeep.Message, StringComparison.Ordinal);
        Assert.Equal(query, PubMedQuery.Parse(query.ToString()));
    }
}
