using System.Globalization;
using Xunit;

namespace NcbiClient.Tests;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("123", ArticleIdKind.Pmid, "pmid:123")]
    [InlineData("pmid:123", ArticleIdKind.Pmid, "pmid:123")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/123/", ArticleIdKind.Pmid, "pmid:123")]
    [InlineData("PMC 123", ArticleIdKind.Pmcid, "PMC123")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC123.1/", ArticleIdKind.Pmcid, "PMC123")]
    [InlineData("doi:10.1000/ABC.", ArticleIdKind.Doi, "10.1000/abc")]
    [InlineData("https://doi.org/10.1000/ABC", ArticleIdKind.Doi, "10.1000/abc")]
    public void Parse_AnySpelling_KnowsItsKind(string text, ArticleIdKind kind, string canonical)
    {
        ArticleId id = ArticleId.Parse(text);

        Assert.Equal(kind, id.Kind);
        Assert.Equal(canonical, id.ToString());
        Assert.Equal(id, ArticleId.Parse(id.ToString()));
        Assert.Equal(id, ArticleId.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.1007")]
    [InlineData("PMID: 0")]
    [InlineData("-5")]
    [InlineData("12abc")]
    [InlineData("999999999999")]
    [InlineData("https://example.org/123")]
    [InlineData("a review of CRISPR")]
    public void Parse_NoIdentifier_IsAFormatExceptionThatQuotesIt(string text)
    {
        Assert.False(ArticleId.TryParse(text, out ArticleId result));
        Assert.Equal(default, result);
        FormatException failure = Assert.Throws<FormatException>(() => ArticleId.Parse(text));
        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversions_FromEachKind_GiveItBack()
    {
        ArticleId pmid = new Pmid(7);
        ArticleId pmcid = new Pmcid(7);
        ArticleId doi = Doi.Parse("10.1000/a");

        Assert.True(pmid.TryGetPmid(out Pmid gotPmid) && gotPmid == new Pmid(7));
        Assert.True(pmcid.TryGetPmcid(out Pmcid gotPmcid) && gotPmcid == new Pmcid(7));
        Assert.True(doi.TryGetDoi(out Doi gotDoi) && gotDoi == Doi.Parse("10.1000/a"));
        Assert.False(pmid.TryGetPmcid(out _) || pmid.TryGetDoi(out _) || pmcid.TryGetPmid(out _) || doi.TryGetPmid(out _));
        Assert.NotEqual(pmid, pmcid);
    }

    [Fact]
    public void Default_IsNoIdentifier()
    {
        Assert.Equal(ArticleIdKind.None, default(ArticleId).Kind);
        Assert.Equal("", default(ArticleId).ToString());
        Assert.Equal(default, ArticleId.FromPmid(default));
        Assert.Equal(default, ArticleId.FromPmcid(default));
        Assert.Equal(default, ArticleId.FromDoi(default));
    }

    [Fact]
    public void Sort_MixedKinds_OrdersByKindThenValue()
    {
        ArticleId[] ids = [Doi.Parse("10.1000/b"), new Pmcid(2), Doi.Parse("10.1000/a"), new Pmid(10), new Pmid(9), default];
        Array.Sort(ids);
        Assert.Equal(["", "pmid:9", "pmid:10", "PMC2", "10.1000/a", "10.1000/b"], ids.Select(id => id.ToString()));
    }

    [Fact]
    public void TryParse_AsMinimalApisBind_IsThere()
    {
        Type[] signature = [typeof(string), typeof(IFormatProvider), typeof(ArticleId).MakeByRefType()];
        Assert.NotNull(typeof(ArticleId).GetMethod(nameof(ArticleId.TryParse), signature));
    }
}
