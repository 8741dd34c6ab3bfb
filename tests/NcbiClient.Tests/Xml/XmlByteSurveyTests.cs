using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class XmlByteSurveyTests
{
    private static readonly string[] s_specials = ["]]>", "]]", "]", "<!", "<?", "<", "!", "\t", "\n", "\r", "\0", "\x1F", "\x0B", "é", "\uFFFE", "\uFFFD", "\x7F"];

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
            Assert.False(survey.IsAscii && !Ascii.IsValid(xml), text.ToString());
            Assert.False(survey.HasNoForbidden && XmlSyntax.IndexOfForbidden(xml) >= 0, text.ToString());
            Assert.False(survey.HasNoSectionEnd && xml.AsSpan().IndexOf("]]>"u8) >= 0, text.ToString());
            Assert.False(survey.HasNoDeclaration && (xml.AsSpan().IndexOf("<!"u8) >= 0 || xml.AsSpan().IndexOf("<?"u8) >= 0), text.ToString());
            sure += survey is { IsAscii: true, HasNoForbidden: true, HasNoSectionEnd: true, HasNoDeclaration: true } ? 1 : 0;
        }

        Assert.InRange(sure, 5000, 19_000); // a survey that is never sure would pass, too
    }
}
