using System.Text;
using System.Text.Unicode;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class XmlByteSurveyTests
{
    private static readonly string[] s_specials = ["]]>", "]]", "]", "<!", "<?", "<", "!", "\t", "\n", "\r", "\0", "\x1F", "\x0B", "\x15", "é", "\uFFFE", "\uFFFF", "\uFFFD", "\x7F"];

    [Fact]
    public void Of_RandomText_NeverDeniesWhatIsThere()
    {
        Random random = new(44);
        int sure = 0;
        for (int i = 0; i < 20_000; i++)
        {
            StringBuilder text = new(new string('a', random.Next(260)));
            for (int specials = random.Next(3); specials > 0; specials--)
            {
                text.Insert(random.Next(text.Length + 1), s_specials[random.Next(s_specials.Length)]);
            }

            byte[] xml = Encoding.UTF8.GetBytes(text.ToString());
            XmlByteSurvey survey = XmlByteSurvey.Of(xml);
            Range others = survey.OtherCharacters(xml);
            Assert.True(Ascii.IsValid(xml.AsSpan(..others.Start.Value)) && Ascii.IsValid(xml.AsSpan(others.End)) && IsUtf8(xml, others), text.ToString());
            Assert.False(survey.HasNoControl && XmlSyntax.IndexOfControl(xml) >= 0, text.ToString());
            Assert.False(survey.HasNoNoncharacter && text.ToString().AsSpan().IndexOfAny('\uFFFE', '\uFFFF') >= 0, text.ToString());
            Assert.False(survey.HasNoSectionEnd && xml.AsSpan().IndexOf("]]>"u8) >= 0, text.ToString());
            Assert.False(survey.HasNoDeclaration && (xml.AsSpan().IndexOf("<!"u8) >= 0 || xml.AsSpan().IndexOf("<?"u8) >= 0), text.ToString());
            sure += Ascii.IsValid(xml) == (others.End.Value == 0) && survey is { HasNoControl: true, HasNoNoncharacter: true, HasNoSectionEnd: true, HasNoDeclaration: true } ? 1 : 0;
        }

        Assert.InRange(sure, 5000, 19_000); // a survey that is never sure would pass, too
    }

    /// <summary>Whether a part of a document consists of whole characters.</summary>
    private static bool IsUtf8(byte[] xml, Range part) => part.Start.Value >= part.End.Value || Utf8.IsValid(xml.AsSpan(part));
}
