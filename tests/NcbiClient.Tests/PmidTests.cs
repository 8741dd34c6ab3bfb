using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NcbiClient.Tests;

public sealed class PmidTests
{
    [Theory]
    [InlineData("123")]
    [InlineData("0123")]
    [InlineData(" 123\u00A0")]
    [InlineData("\u200B123\uFEFF")]
    [InlineData("１２３")]
    [InlineData("PMID: 123")]
    [InlineData("PMID:123")]
    [InlineData("PMID 123")]
    [InlineData("pmid123")]
    [InlineData("Pmid: 123.")]
    [InlineData("PubMed ID: 123")]
    [InlineData("PubMed: 123;")]
    [InlineData("(PMID: 123)")]
    [InlineData("[123]")]
    [InlineData("\"123\",")]
    [InlineData("123[pmid]")]
    [InlineData("123 [PMID]")]
    [InlineData("info:pmid/123")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/123/")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/123")]
    [InlineData("HTTPS://PubMed.NCBI.nlm.nih.gov/123/?from_term=x#abstract")]
    [InlineData("pubmed.ncbi.nlm.nih.gov/123/")]
    [InlineData("<https://pubmed.ncbi.nlm.nih.gov/123/>.")]
    [InlineData("PMID: https://pubmed.ncbi.nlm.nih.gov/123/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pubmed/123")]
    [InlineData("http://www.ncbi.nlm.nih.gov/pubmed/123?dopt=Abstract")]
    [InlineData("https://europepmc.org/article/MED/123")]
    [InlineData("https://europepmc.org/abstract/med/123")]
    public void Parse_AnySpelling_GivesTheNumber(string text) => Assert.Equal(new Pmid(123), Pmid.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0")]
    [InlineData("PMID: 0")]
    [InlineData("PMID:")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("1.5")]
    [InlineData("1e5")]
    [InlineData("12abc")]
    [InlineData("12 34")]
    [InlineData("12,345")]
    [InlineData("1,2")]
    [InlineData("١٢٣")]
    [InlineData("999999999999")]
    [InlineData("2147483648")]
    [InlineData("PMC123")]
    [InlineData("10.1007/123")]
    [InlineData("https://example.org/123")]
    [InlineData("https://example.org/pubmed/123")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/?term=123")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC123/")]
    public void Parse_NotAPmid_IsAFormatException(string text)
    {
        Assert.False(Pmid.TryParse(text, out Pmid result));
        Assert.Equal(default, result);
        Assert.False(Pmid.TryParse(Encoding.UTF8.GetBytes(text), out _));
        Assert.Throws<FormatException>(() => Pmid.Parse(text));
    }

    [Fact]
    public void Parse_Null_IsAnArgumentException()
    {
        Assert.Throws<ArgumentNullException>(() => Pmid.Parse(null!));
        Assert.False(Pmid.TryParse((string?)null, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Constructor_NotPositive_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Pmid(value));

    [Property]
    public bool Parse_OfToString_IsTheSame(PositiveInt value)
    {
        Pmid pmid = new(value.Get);
        return Pmid.Parse(pmid.ToString()) == pmid
            && Pmid.Parse(pmid.ToUri().AbsoluteUri) == pmid
            && Pmid.Parse(Encoding.UTF8.GetBytes(pmid.ToString()), null) == pmid;
    }

    [Property]
    public bool CompareTo_AnyTwo_OrdersByNumber(PositiveInt left, PositiveInt right)
        => Math.Sign(new Pmid(left.Get).CompareTo(new Pmid(right.Get))) == Math.Sign(left.Get.CompareTo(right.Get))
            && (new Pmid(left.Get) < new Pmid(right.Get)) == (left.Get < right.Get)
            && (new Pmid(left.Get) >= new Pmid(right.Get)) == (left.Get >= right.Get);

    [Fact]
    public void Default_IsNoIdentifier()
    {
        Pmid none = default;

        Assert.Equal(0, none.Value);
        Assert.Equal("", none.ToString());
        Assert.Throws<InvalidOperationException>(none.ToUri);
    }

    [Fact]
    public void TryParse_Digits_AllocatesNothing()
    {
        byte[] utf8 = "31452104"u8.ToArray();
        Assert.True(Pmid.TryParse(utf8, out _));

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool parsed = Pmid.TryParse(utf8, out _) && Pmid.TryParse("31452104", out _);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(parsed);
        Assert.Equal(before, after);
    }

    [Fact]
    public void ToString_InAnotherCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberGroupSeparator = "_" } };
        try
        {
            Assert.Equal("31452104", new Pmid(31452104).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
