using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

/// <summary>Formulas in HTML: every part stays where it stands.</summary>
public sealed class MarkedTextHtmlTests
{
    [Theory]
    [InlineData("<mmultiscripts><mi>He</mi><mprescripts/><none/><mn>3</mn></mmultiscripts>", "<mmultiscripts><mi>He</mi><mprescripts></mprescripts><mrow></mrow><mn>3</mn></mmultiscripts>")]
    [InlineData("<msup><foo><mi>a</mi><mi>b</mi></foo><mn>2</mn></msup>", "<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>")]
    [InlineData("<msup><i>x</i><mn>2</mn></msup>", "<msup><mtext><i>x</i></mtext><mn>2</mn></msup>")]
    [InlineData("<semantics><mi>a</mi><annotation encoding=\"application/x-tex\">\\alpha</annotation></semantics>", "<mrow><mi>a</mi></mrow>")]
    [InlineData("<semantics><mi>a</mi><annotation-xml><ci>b<i>c</i></ci></annotation-xml></semantics>", "<mrow><mi>a</mi></mrow>")]
    [InlineData("<mtext>a <i>b</i><foo>c</foo></mtext>", "<mtext>a <i>b</i>c</mtext>")]
    public void ToHtml_Formula_KeepsTheNumberOfParts(string inside, string html) => Assert.Equal($"<math>{html}</math>", Html(inside));

    [Theory]
    [InlineData("", "<mo>(</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>,</mo><mi>c</mi><mo>)</mo>")]
    [InlineData(" open=\"[\" close=\"\"", "<mo>[</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>,</mo><mi>c</mi>")]
    [InlineData(" separators=\"\"", "<mo>(</mo><mi>a</mi><mi>b</mi><mi>c</mi><mo>)</mo>")]
    [InlineData(" separators=\"; |\"", "<mo>(</mo><mi>a</mi><mo>;</mo><mi>b</mi><mo>|</mo><mi>c</mi><mo>)</mo>")]
    [InlineData(" separators=\"|\" open=\"&lt;\" close=\"&gt;&quot;\"", "<mo>&lt;</mo><mi>a</mi><mo>|</mo><mi>b</mi><mo>|</mo><mi>c</mi><mo>&gt;\"</mo>")]
    public void ToHtml_Fenced_HasItsBracketsAndSeparators(string attributes, string html) =>
        Assert.Equal($"<math><msup><mrow>{html}</mrow><mn>2</mn></msup></math>", Html($"<msup><mfenced{attributes}><mi>a</mi><mi>b</mi><mi>c</mi></mfenced><mn>2</mn></msup>"));

    [Fact]
    public void Text_OfAnAnnotation_StaysText()
    {
        MarkedText text = MarkedText.FromMarkup("<math><semantics><mi>a</mi><annotation>\\alpha</annotation></semantics></math>");
        Assert.Equal("a\\alpha", text.Text);
        Assert.Contains("<annotation>", text.Markup, StringComparison.Ordinal);
    }

    private static string Html(string inside) => MarkedText.FromMarkup($"<math>{inside}</math>").ToHtml();
}
