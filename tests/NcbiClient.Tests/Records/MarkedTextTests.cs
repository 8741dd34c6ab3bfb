using System.Text.Json;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("plain", "plain", "plain", "plain", "plain")]
    [InlineData("p &lt; 0.05 &amp; n &gt; 3", "p < 0.05 & n > 3", "p &lt; 0.05 &amp; n &gt; 3", "p &lt; 0.05 &amp; n &gt; 3", "p &lt; 0.05 &amp; n &gt; 3")]
    [InlineData("The <i>lac</i> operon", "The lac operon", "The <i>lac</i> operon", "The <i>lac</i> operon", "The *lac* operon")]
    [InlineData("<b>A</b>: H<sub>2</sub>O<sup>+</sup> <u>x</u>", "A: H2O+ x", "<b>A</b>: H<sub>2</sub>O<sup>+</sup> <u>x</u>", "<b>A</b>: H<sub>2</sub>O<sup>+</sup> <u>x</u>", "**A**: H<sub>2</sub>O<sup>+</sup> <u>x</u>")]
    [InlineData("<i>a<sub>b<b>c</b></sub></i>; d &amp; e", "abc; d & e", "<i>a<sub>b<b>c</b></sub></i>; d &amp; e", "<i>a<sub>b<b>c</b></sub></i>; d &amp; e", "*a<sub>b**c**</sub>*; d &amp; e")]
    [InlineData("2*3_4 [x] `#|~\\", "2*3_4 [x] `#|~\\", "2*3_4 [x] `#|~\\", "2*3_4 [x] `#|~\\", "2\\*3\\_4 \\[x\\] \\`\\#\\|\\~\\\\")]
    [InlineData("<![CDATA[a < b]]><!-- no --><?no?> &#x3c0;", "a < b π", "a &lt; b π", "a &lt; b π", "a &lt; b π")]
    [InlineData("a<i/>b", "ab", "a<i/>b", "a<i></i>b", "ab")]
    [InlineData("a\r\nb\rc&#xD;<i>d</i>", "a\nb\nc\rd", "a\nb\nc&#xD;<i>d</i>", "a\nb\nc&#xD;<i>d</i>", "a\nb\nc&#xD;*d*")]
    [InlineData("a&#xD;b", "a\rb", "a&#xD;b", "a&#xD;b", "a&#xD;b")]
    public void FromMarkup_Text_IsGivenInEveryForm(string source, string plain, string markup, string html, string markdown)
    {
        MarkedText text = MarkedText.FromMarkup(source);
        Assert.Equal(plain, text.Text);
        Assert.Equal(plain, text.ToString());
        Assert.Equal(markup, text.Markup);
        Assert.Equal(html, text.ToHtml());
        Assert.Equal(markdown, text.ToMarkdown());
        Assert.Equal(text, MarkedText.FromMarkup(text.Markup));
    }

    [Theory]
    [InlineData("p < 0.05 & n > 3")]
    [InlineData("<i>not markup</i>")]
    [InlineData("&amp;")]
    [InlineData("")]
    [InlineData("line\r\nbreak\t\"'")]
    public void FromText_AnyText_StandsForItself(string source)
    {
        MarkedText text = MarkedText.FromText(source);
        Assert.False(text.HasMarkup);
        Assert.Equal(source, text.Text);
        Assert.Equal(source.Length == 0, text.IsEmpty);
        Assert.Equal(text, MarkedText.FromMarkup(text.Markup));
        Assert.Equal(text, source);
    }

    [Fact]
    public void ToHtml_MathML_KeepsItsElementsWithoutPrefix()
    {
        MarkedText text = MarkedText.FromMarkup("""<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML" display="block"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup><mml:mo>&lt;</mml:mo></mml:math>""");
        Assert.Equal("x2<", text.Text);
        Assert.Equal("<math><msup><mi>x</mi><mn>2</mn></msup><mo>&lt;</mo></math>", text.ToHtml());
        Assert.Equal("x2&lt;", text.ToMarkdown());
        Assert.Contains("display=\"block\"", text.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<i onclick=\"alert(1)\">x</i>")]
    [InlineData("<mml:math href=\"javascript:alert(1)\"><mml:mi>x</mml:mi></mml:math>")]
    [InlineData("<mml:maction actiontype=\"statusline\"><mml:annotation-xml><iframe src=\"x\"/></mml:annotation-xml></mml:maction>")]
    [InlineData("<i style=\"x:expression(1)\" title=\"&lt;/i&gt;&lt;script&gt;\">x</i>")]
    [InlineData("<svg:svg onload=\"x\"/>")]
    [InlineData("<img src=\"x\" onerror=\"alert(1)\"/>")]
    [InlineData("<style>*{}</style>")]
    [InlineData("<I>x</I>")]
    [InlineData("&lt;script&gt;")]
    [InlineData("<x:i xmlns:x='y'>&lt;b&gt;</x:i>")]
    public void ToHtml_Injection_LeavesNothingThatActs(string source)
    {
        foreach (string html in new[] { MarkedText.FromMarkup(source).ToHtml(), MarkedText.FromMarkup(source).ToMarkdown(), MarkedText.FromText(source).ToHtml() })
        {
            Assert.DoesNotMatch("<(?!/?(b|i|sub|sup|u|math|m[a-z]+)>)", html);
            Assert.DoesNotMatch("<[^>]*[ =\"'][^>]*>", html);
            Assert.DoesNotContain("<maction", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<i>x")]
    [InlineData("x</i>")]
    [InlineData("<i>x</b>")]
    [InlineData("a < b")]
    [InlineData("a & b")]
    [InlineData("&nbsp;")]
    [InlineData("<i a=&quot;x&quot;/>")]
    [InlineData("<i a='&nbsp;'/>")]
    [InlineData("<i a='1' a='2'/>")]
    [InlineData("\u0001")]
    [InlineData("<i>\u0001</i>")]
    [InlineData("<i>&#1;</i>")]
    [InlineData("<i a='&#0;'/>")]
    [InlineData("&#xFFFF;")]
    [InlineData("<i>]]></i>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>&b;")]
    [InlineData("<?xml version='1.0'?>x")]
    public void FromMarkup_NotWellFormed_Throws(string source) => Assert.Throws<FormatException>(() => MarkedText.FromMarkup(source));

    [Fact]
    public void FromMarkup_HalfACharacter_Throws()
    {
        Assert.Throws<FormatException>(() => MarkedText.FromMarkup("a\uD835"));
        Assert.Throws<FormatException>(() => MarkedText.FromMarkup("\uDCB3b"));
        Assert.Throws<FormatException>(() => MarkedText.FromMarkup("<i a='\uDCB3'/>"));
    }

    [Fact]
    public void FromMarkup_NestedTooDeep_Throws() =>
        Assert.Throws<FormatException>(() => MarkedText.FromMarkup(string.Concat(Enumerable.Repeat("<i>", 100_000)) + string.Concat(Enumerable.Repeat("</i>", 100_000))));

    [Fact]
    public void From_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MarkedText.FromMarkup(null!));
        Assert.Throws<ArgumentNullException>(() => MarkedText.FromText(null!));
    }

    [Fact]
    public void Equality_SameContent_IsEqual()
    {
        Assert.Equal(default, MarkedText.FromText(""));
        Assert.Equal(default(MarkedText).GetHashCode(), MarkedText.FromText("").GetHashCode());
        Assert.True(default(MarkedText) == MarkedText.FromMarkup(""));
        Assert.True(MarkedText.FromMarkup("a &lt; b") == MarkedText.FromText("a < b"));
        Assert.True(MarkedText.FromMarkup("<i a='1'>x</i >") == MarkedText.FromMarkup("<i  a=\"&#49;\"><![CDATA[x]]></i>"));
        Assert.True(MarkedText.FromMarkup("<i>x</i>") != MarkedText.FromText("x"));
        Assert.True(MarkedText.FromMarkup("<i>x</i>") != MarkedText.FromText("<i>x</i>"));
        Assert.False(MarkedText.FromText("x").Equals((object)"x"));
    }

    [Fact]
    public void Json_WithoutMarkup_IsAString()
    {
        Assert.Equal("\"p \\u003C 1\"", JsonSerializer.Serialize(MarkedText.FromText("p < 1")));
        Assert.Equal(MarkedText.FromText("<i>x</i>"), JsonSerializer.Deserialize<MarkedText>("\"<i>x</i>\""));
        Assert.Equal(default, JsonSerializer.Deserialize<MarkedText>("\"\""));
    }

    [Fact]
    public void Json_WithMarkup_HasTextAndMarkup()
    {
        MarkedText text = MarkedText.FromMarkup("a <i>b</i>");
        using JsonDocument json = JsonSerializer.SerializeToDocument(text);
        Assert.Equal("a b", json.RootElement.GetProperty("text").GetString());
        Assert.Equal("a <i>b</i>", json.RootElement.GetProperty("markup").GetString());
        Assert.Equal(text, json.Deserialize<MarkedText>());
        Assert.Equal(text, JsonSerializer.Deserialize<MarkedText>("""{"other":{"markup":[1]},"markup":"a <i>b</i>","text":"ignored"}"""));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"markup":"<i>"}""")]
    [InlineData("""{"markup":null}""")]
    [InlineData("""{"markup":5}""")]
    public void Json_NoMarkedText_Throws(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MarkedText>(json));
}
