using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NcbiClient.Tests;

public sealed class PmcidTests
{
    [Theory]
    [InlineData("PMC123")]
    [InlineData("pmc123")]
    [InlineData("pmc 123")]
    [InlineData("PMC: 123")]
    [InlineData("PMC:PMC123")]
    [InlineData("PMCID: PMC123")]
    [InlineData("PMCID:PMC123.")]
    [InlineData("pmcid 123")]
    [InlineData("PMC ID: 123")]
    [InlineData("PMC123.2")]
    [InlineData("PMCID: PMC123.2;")]
    [InlineData("(PMC123)")]
    [InlineData("PMC123 [pmcid]")]
    [InlineData("ＰＭＣ１２３")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/labs/pmc/articles/PMC123")]
    [InlineData("http://www.ncbi.nlm.nih.gov/pmc/articles/pmc123/?report=classic")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC123/pdf/x.pdf")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC123.2/")]
    [InlineData("pmc.ncbi.nlm.nih.gov/articles/PMC123#S2")]
    [InlineData("PMCID: https://pmc.ncbi.nlm.nih.gov/articles/PMC123/")]
    [InlineData("https://europepmc.org/article/PMC/PMC123")]
    [InlineData("https://europepmc.org/articles/PMC123")]
    public void Parse_AnySpelling_GivesTheNumber(string text) => Assert.Equal(new Pmcid(123), Pmcid.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("PMC")]
    [InlineData("PMC0")]
    [InlineData("PMC-123")]
    [InlineData("PMC12a")]
    [InlineData("PMC1.x")]
    [InlineData("PMC1.2.3")]
    [InlineData("PMC99999999999")]
    [InlineData("PMID: 123")]
    [InlineData("xPMC123")]
    [InlineData("https://example.org/PMC123")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/123/")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/search/?term=PMC123")]
    public void Parse_NotAPmcid_IsAFormatException(string text)
    {
        Assert.False(Pmcid.TryParse(text, out Pmcid result));
        Assert.Equal(default, result);
        Assert.Throws<FormatException>(() => Pmcid.Parse(text));
    }

    [Property]
    public bool Parse_OfToString_IsTheSame(PositiveInt value)
    {
        Pmcid pmcid = new(value.Get);
        return Pmcid.Parse(pmcid.ToString()) == pmcid && Pmcid.Parse(pmcid.ToUri().AbsoluteUri) == pmcid;
    }

    [Fact]
    public void Constructor_Zero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new Pmcid(0));

    [Fact]
    public void Default_IsNoIdentifier()
    {
        Assert.Equal("", default(Pmcid).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Pmcid).ToUri());
    }

    [Fact]
    public void CompareTo_AnotherNumber_OrdersByNumberNotByText()
    {
        Assert.True(new Pmcid(9) < new Pmcid(10));
        Assert.True(new Pmcid(10) > new Pmcid(9));
    }
}
