using Xunit;

namespace NcbiClient.Tests;

public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1007/s11033-025-10570-8")]
    [InlineData("10.1007/S11033-025-10570-8")]
    [InlineData("doi:10.1007/s11033-025-10570-8")]
    [InlineData("DOI: 10.1007/s11033-025-10570-8")]
    [InlineData("DOI 10.1007/s11033-025-10570-8")]
    [InlineData("doi10.1007/s11033-025-10570-8")]
    [InlineData("doi: https://doi.org/10.1007/s11033-025-10570-8.")]
    [InlineData("https://doi.org/10.1007/s11033-025-10570-8")]
    [InlineData("https://doi.org/10.1007/s11033-025-10570-8/")]
    [InlineData("https://doi.org/10.1007/s11033-025-10570-8?utm_source=x&y=(z#frag")]
    [InlineData("https://doi.org/10.1007/s11033-025-10570-8#Sec2")]
    [InlineData("https://doi.org/10.1007%2Fs11033-025-10570-8")]
    [InlineData("https://doi.org/10.1007%252Fs11033-025-10570-8")]
    [InlineData("https://doi.org/doi:10.1007/s11033-025-10570-8")]
    [InlineData("http://dx.doi.org/10.1007/S11033-025-10570-8")]
    [InlineData("https://www.doi.org/10.1007/s11033-025-10570-8")]
    [InlineData("doi.org/10.1007/s11033-025-10570-8")]
    [InlineData("dx.doi.org/10.1007/s11033-025-10570-8")]
    [InlineData("info:doi/10.1007/s11033-025-10570-8")]
    [InlineData("urn:doi:10.1007/s11033-025-10570-8")]
    [InlineData("10.1007%2fs11033-025-10570-8")]
    [InlineData("<10.1007/s11033-025-10570-8>")]
    [InlineData("(doi:10.1007/s11033-025-10570-8).")]
    [InlineData("[10.1007/s11033-025-10570-8];")]
    [InlineData("\"10.1007/s11033-025-10570-8\"")]
    [InlineData("“10.1007/s11033-025-10570-8”,")]
    [InlineData("'10.1007/s11033-025-10570-8'")]
    [InlineData("10.1007/s11033-025-10570-8 [doi]")]
    [InlineData("10.1007/s11033-025-10570-8[DOI]")]
    [InlineData("\u00A010.1007/s11033-025-10570-8\u00A0\u200B")]
    [InlineData("10.1007/\u200Bs11033-025-10570-8")]
    [InlineData("10.1007/s11033‑025‑10570‑8")]
    [InlineData("10.1007/s11033–025–10570–8")]
    [InlineData("１０．１００７／ｓ１１０３３－０２５－１０５７０－８")]
    [InlineData("https://link.springer.com/article/10.1007/s11033-025-10570-8")]
    [InlineData("link.springer.com/article/10.1007/s11033-025-10570-8#Abs1")]
    [InlineData("https://link.springer.com/content/pdf/10.1007/s11033-025-10570-8.pdf")]
    [InlineData("https://link-springer-com.proxy.example.edu:443/article/10.1007/s11033-025-10570-8/fulltext.html?x=1")]
    [InlineData("https://onlinelibrary.wiley.com/doi/full/10.1007/s11033-025-10570-8")]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.1007/s11033-025-10570-8/epdf")]
    [InlineData("https://example.org/doi/10.1007/s11033-025-10570-8;jsessionid=1A2B.node3")]
    [InlineData("https://example.org/article?id=10.1007/s11033-025-10570-8")]
    [InlineData("https://example.org/article?type=x&doi=10.1007%2Fs11033-025-10570-8")]
    public void Parse_AnySpelling_GivesTheCanonicalText(string text) => Assert.Equal("10.1007/s11033-025-10570-8", Doi.Parse(text).Value);

    [Theory]
    [InlineData("10.1016/S0140-6736(05)67889-0", "10.1016/s0140-6736(05)67889-0")]
    [InlineData("(10.1016/S0140-6736(05)67889-0)", "10.1016/s0140-6736(05)67889-0")]
    [InlineData("10.1016/S0140-6736%2805%2967889-0", "10.1016/s0140-6736(05)67889-0")]
    [InlineData("(see 10.1016/x)", null)]
    [InlineData("10.1016/s0140(05)", "10.1016/s0140(05)")]
    [InlineData("10.1016/s0140(05))", "10.1016/s0140(05)")]
    [InlineData("10.1016/s0140(05", "10.1016/s0140(05")]
    [InlineData("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2")]
    [InlineData("https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2", "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2")]
    [InlineData("10.1000.10/123", "10.1000.10/123")]
    [InlineData("10.123456789/a", "10.123456789/a")]
    [InlineData("10.1000/a?b#c", "10.1000/a?b#c")]
    [InlineData("10.1000/a%25b", "10.1000/a%b")]
    [InlineData("10.1000/full", "10.1000/full")]
    [InlineData("https://doi.org/10.1000/x/full", "10.1000/x/full")]
    [InlineData("https://example.org/10.1000/full", "10.1000/full")]
    [InlineData("https://www.biorxiv.org/content/10.1101/2020.01.30.927871v2.full.pdf", "10.1101/2020.01.30.927871")]
    [InlineData("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345", "10.1371/journal.pone.0012345")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/doi/10.1000/xyz/", "10.1000/xyz")]
    public void Parse_UnusualSuffix_KeepsWhatBelongsToIt(string text, string? expected)
        => Assert.Equal(expected, Doi.TryParse(text, out Doi doi) ? doi.Value : null);

    [Theory]
    [InlineData("")]
    [InlineData("10.1007")]
    [InlineData("10.1007/")]
    [InlineData("10.1007/.")]
    [InlineData("10.100/abc")]
    [InlineData("10.1234567890/abc")]
    [InlineData("10.1007./abc")]
    [InlineData("10.1007.x/abc")]
    [InlineData("11.1007/abc")]
    [InlineData("0.1109/TUFFC.2012.2486")]
    [InlineData("doi:")]
    [InlineData("Some DOI")]
    [InlineData("10.1007/ab c")]
    [InlineData("10.1007/ab\nc")]
    [InlineData("10.1007/abé")]
    [InlineData("10.1007/ab%00c")]
    [InlineData("10.1007/abc…")]
    [InlineData("10.1007/abc...")]
    [InlineData("10.1007/../abc")]
    [InlineData("10.1007/a\\b")]
    [InlineData("10.1007/abc,10.1007/def")]
    [InlineData("10.1007/abc;10.1007/def")]
    [InlineData("[10.1007/abc](https://doi.org/10.1007/abc)")]
    [InlineData("https://example.org/123")]
    [InlineData("https://example.org/v10.1007/abc")]
    [InlineData("https://example.org/search?q=10.1007/abc")]
    [InlineData("https://doi.org/")]
    public void Parse_NotADoi_IsAFormatException(string text)
    {
        Assert.False(Doi.TryParse(text, out Doi result));
        Assert.Equal(default, result);
        Assert.Throws<FormatException>(() => Doi.Parse(text));
    }

    [Theory]
    [InlineData("10.1007/s11033-025-10570-8")]
    [InlineData("10.1016/s0140-6736(05)67889-0")]
    [InlineData("10.1371/journal.pone.0012345")]
    public void TryParse_AlreadyCanonical_KeepsTheStringAndAllocatesNothing(string text)
    {
        Assert.True(Doi.TryParse(text, out _));

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool parsed = Doi.TryParse(text, out Doi doi);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(parsed);
        Assert.Same(text, doi.Value);
        Assert.Equal(before, after);
    }

    [Fact]
    public void TryParse_CanonicalButUnusual_KeepsTheString()
    {
        string text = "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2";

        Assert.True(Doi.TryParse(text, out Doi doi));
        Assert.Same(text, doi.Value);
    }

    [Fact]
    public void ToUri_UnusualCharacters_AreEncoded()
    {
        Doi doi = Doi.Parse("10.1000/a<b>?c#d%e(f)");

        Assert.Equal("https://doi.org/10.1000/a%3Cb%3E%3Fc%23d%25e(f)", doi.ToUri().AbsoluteUri);
        Assert.Equal(doi, Doi.Parse(doi.ToUri().AbsoluteUri));
    }

    [Fact]
    public void Parse_VeryLongText_IsAFormatExceptionWithAShortMessage()
    {
        FormatException failure = Assert.Throws<FormatException>(() => Doi.Parse("10.1000/\n" + new string('(', 1_000_000)));

        Assert.True(failure.Message.Length < 300, failure.Message);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void Default_IsNoIdentifier()
    {
        Assert.Equal("", default(Doi).Value);
        Assert.Equal("", default(Doi).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Doi).ToUri());
        Assert.True(default(Doi) < Doi.Parse("10.1000/a"));
    }

    [Fact]
    public void Equality_OtherCase_IsTheSame()
    {
        Assert.Equal(Doi.Parse("10.1000/ABC"), Doi.Parse("10.1000/abc"));
        Assert.Equal(Doi.Parse("10.1000/ABC").GetHashCode(), Doi.Parse("10.1000/abc").GetHashCode());
    }
}
