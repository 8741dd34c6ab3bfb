using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Formulas as publishers send them.</summary>
internal static class MathSample
{
    private static readonly XElement[] s_samples =
    [
        .. new[]
        {
            "<mml:mi>x</mml:mi>",
            "<mml:mrow><mml:msup><mml:mi mathvariant='italic'>x</mml:mi><mml:mn>2</mml:mn></mml:msup><mml:mo>&lt;</mml:mo><mml:mn>0.05</mml:mn></mml:mrow>",
            "<mml:mfrac><mml:mrow/><mml:mtext> n &amp; m </mml:mtext></mml:mfrac><mml:mspace width='1em'/>",
            "<mml:munderover><mml:mo>∑</mml:mo><mml:mrow><mml:mi>i</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:mrow><mml:mi>𝒩</mml:mi></mml:munderover>",
        }.Select(content => XElement.Parse($"<mml:math xmlns:mml='{PubMedXmlGenerator.MathNamespace}'>{content}</mml:math>", LoadOptions.PreserveWhitespace)),
    ];

    public static XElement Next(Random random)
    {
        XElement math = new(s_samples[random.Next(s_samples.Length)]);
        if (random.Next(2) == 0)
        {
            math.SetAttributeValue("display", "block");
        }

        return math;
    }
}
