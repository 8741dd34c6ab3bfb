using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

/// <summary>Markdown that Markdown reads as what was meant, by CommonMark's rules.</summary>
public sealed class MarkedTextMarkdownTests
{
    [Theory]
    [InlineData("<i>E. coli </i>is", "*E. coli* is")]
    [InlineData("the<i> E. coli</i>", "the *E. coli*")]
    [InlineData("a<b><i> x </i></b>b", "a **<i>x</i>** b")]
    [InlineData("<i></i>x", "x")]
    [InlineData("a<i> </i>b<b><i/></b>", "a b")]
    [InlineData("<i>a</i><b>b</b>", "*a*<b>b</b>")]
    [InlineData("<i>a</i><i>b</i><i>c</i>", "*a*<i>b</i>*c*")]
    [InlineData("a<i>b</i>c", "a*b*c")]
    [InlineData("a<i>(b)</i>c", "a<i>(b)</i>c")]
    [InlineData("a<i>b<sub>2</sub></i>c", "a<i>b<sub>2</sub></i>c")]
    [InlineData("<i>a <i>b</i> c</i>", "*a <i>b</i> c*")]
    [InlineData("<i>a</i>\u00A0b", "*a*\u00A0b")]
    public void ToMarkdown_Emphasis_IsReadAsEmphasis(string markup, string markdown) => Assert.Equal(markdown, MarkedText.FromMarkup(markup).ToMarkdown());

    [Theory]
    [InlineData("1. Intro", "1\\. Intro")]
    [InlineData("1) Intro", "1\\) Intro")]
    [InlineData("<x>1</x>. Intro", "1\\. Intro")]
    [InlineData("1.5 mg", "1.5 mg")]
    [InlineData("2019", "2019")]
    [InlineData("- dash", "\\- dash")]
    [InlineData("---", "\\---")]
    [InlineData("-omics", "-omics")]
    [InlineData("+ plus", "\\+ plus")]
    [InlineData("# x", "\\# x")]
    [InlineData("&gt; x", "&gt; x")]
    [InlineData("    code", "&#32;   code")]
    [InlineData("\tcode", "&#9;code")]
    [InlineData("a\n===\n- b\n  2. c", "a\n\\===\n\\- b\n  2\\. c")]
    [InlineData("a - b + 1. c", "a - b + 1. c")]
    [InlineData("<i>- x</i>", "*- x*")]
    public void ToMarkdown_StartOfALine_IsNoListHeadingOrCode(string markup, string markdown) => Assert.Equal(markdown, MarkedText.FromMarkup(markup).ToMarkdown());
}
