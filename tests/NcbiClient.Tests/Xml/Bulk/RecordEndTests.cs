using System.Text;
using NcbiClient.Xml;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Of a usual record the end is found at once; all else is left to a search that knows all of XML.</summary>
public sealed class RecordEndTests
{
    private static readonly string s_behind = "\n<PubmedArticle><PMID>2</PMID>" + new string('x', 200);

    [Fact]
    public void Find_AnyLength_IsBehindTheEndTag()
    {
        for (int length = 60; length < 400; length++)
        {
            byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', length)}</PubmedData></PubmedArticle>{s_behind}");
            Assert.Equal(xml.Length - s_behind.Length, Find(xml, out XmlByteSurvey survey));
            Assert.True(survey is { IsAscii: true, HasNoForbidden: true, HasNoSectionEnd: true, HasNoDeclaration: true });
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("\x01")]
    [InlineData("]]>")]
    public void Find_SomethingAnywhere_IsNotDenied(string something)
    {
        for (int at = 0; at < 300; at++)
        {
            string text = new string('y', 300).Insert(at, something);
            Find(Encoding.UTF8.GetBytes($"<PubmedArticle>{text}</PubmedArticle>{s_behind}"), out XmlByteSurvey survey);
            Assert.False(survey is { IsAscii: true, HasNoForbidden: true, HasNoSectionEnd: true }, text);
        }
    }

    [Theory]
    [InlineData("<!--", "-->")]
    [InlineData("<PubmedArticle>", "")]
    [InlineData("<PubmedArticle/>", "")]
    [InlineData("/PubmedArticle ", "")]
    [InlineData("<?p", "?>")]
    [InlineData("<![CDATA[", "]]>")]
    public void Find_SomethingUnusualAnywhere_SaysSo(string before, string behind)
    {
        for (int at = 0; at < 300; at++)
        {
            string text = new string('y', 300).Insert(at, before + behind);
            Assert.Equal(RecordEnd.IsUnusual, Find(Encoding.UTF8.GetBytes($"<PubmedArticle>{text}</PubmedArticle>{s_behind}"), out _));
        }
    }

    [Fact]
    public void Find_EndTagWithSpace_IsUnusual() =>
        Assert.Equal(RecordEnd.IsUnusual, Find(Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', 100)}</PubmedArticle >{s_behind}"), out _));

    [Fact]
    public void Find_AnyCut_WantsMoreOrSaysThatItIsUnusual()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', 200)}</PubmedArticle>");
        for (int length = "<PubmedArticle>".Length; length < xml.Length; length++)
        {
            int expected = length < xml.Length - 1 ? RecordScanner.NeedMore : RecordEnd.IsUnusual; // at last only the bracket is missing
            Assert.Equal(expected, Find(xml.AsSpan(0, length), out _));
        }
    }

    private static int Find(ReadOnlySpan<byte> xml, out XmlByteSurvey survey) => RecordEnd.Find(xml, "<PubmedArticle>".Length, "PubmedArticle"u8, out survey);
}
