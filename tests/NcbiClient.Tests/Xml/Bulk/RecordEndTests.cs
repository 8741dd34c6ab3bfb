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
        for (int length = 0; length < 400; length++)
        {
            byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', length)}</PubmedData></PubmedArticle>{s_behind}");
            Assert.Equal(xml.Length - s_behind.Length, Find(xml, out XmlByteSurvey survey));
            Assert.True(survey is { HasNoControl: true, HasNoNoncharacter: true, HasNoSectionEnd: true, HasNoDeclaration: true } && survey.OtherCharacters(xml).End.Value == 0);
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("\x01")]
    [InlineData("\uFFFE")]
    [InlineData("]]>")]
    public void Find_SomethingAnywhere_IsNotDenied(string something)
    {
        for (int length = 0; length < 200; length++)
        {
            for (int at = 0; at <= length; at += at < length - 70 ? 7 : 1)
            {
                string text = new string('y', length).Insert(at, something);
                byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticle>{text}</PubmedArticle>{s_behind}");
                Assert.Equal(xml.Length - s_behind.Length, Find(xml, out XmlByteSurvey survey));
                Assert.False(something switch { "]]>" => survey.HasNoSectionEnd, "\x01" => survey.HasNoControl, "\uFFFE" => survey.HasNoNoncharacter, _ => false }, text);
                Range others = survey.OtherCharacters(xml);
                Assert.True(Ascii.IsValid(xml.AsSpan(..others.Start.Value)) && Ascii.IsValid(xml.AsSpan(others.End..)), text);
            }
        }
    }

    [Theory]
    [InlineData("<!--", "-->")]
    [InlineData("<PubmedArticle>", "")]
    [InlineData("<PubmedArticle/>", "")]
    [InlineData("/PubmedArticle ", "")]
    [InlineData(" PubmedArticle ", "")]
    [InlineData("</PubmedArticleSet>", "")]
    [InlineData("<?p", "?>")]
    [InlineData("<![CDATA[", "]]>")]
    public void Find_SomethingUnusualAnywhere_SaysSo(string before, string behind)
    {
        for (int at = 0; at <= 300; at++)
        {
            string text = new string('y', 300).Insert(at, before + behind);
            Assert.Equal(RecordEnd.Unusual, Find(Encoding.UTF8.GetBytes($"<PubmedArticle>{text}</PubmedArticle>{s_behind}"), out _));
        }
    }

    [Fact]
    public void Find_EndTagWithSpace_IsUnusual() =>
        Assert.Equal(RecordEnd.Unusual, Find(Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', 100)}</PubmedArticle >{s_behind}"), out _));

    [Fact]
    public void Find_NameIsNotWhole_WantsMore()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticle>{new string('y', 200)}</PubmedArticle>");
        for (int length = "<PubmedArticle>".Length; length < xml.Length - 1; length++)
        {
            Assert.Equal(RecordScanner.NeedMore, Find(xml.AsSpan(0, length), out _));
        }
    }

    [Fact]
    public void FindEnd_NameAsAWordOfTheText_IsBehindTheEndTag()
    {
        for (int at = 0; at <= 200; at++)
        {
            string record = $"<PubmedArticle>{new string('y', 200).Insert(at, " PubmedArticle, ")}</PubmedArticle>";
            Assert.Equal(record.Length, RecordScanner.FindEnd(Encoding.UTF8.GetBytes(record + s_behind), "PubmedArticle".Length, "PubmedArticleSet"u8, isAll: false, out _, out _));
        }
    }

    /// <summary>What stands behind a record in a buffer, and how much of it, is chance: a broken record must not end elsewhere for that.</summary>
    [Theory]
    [InlineData("</PubmedArticle>")]
    [InlineData("</PubmedArticle >")]
    [InlineData("/PubmedArticle </PubmedArticle>")]
    public void FindEnd_EndOfTheSetWithinTheRecord_IsTheSameWhateverFollows(string end)
    {
        foreach (string behind in (string[])["", "<!-- c -->", "\n<?p ?>", "\n<PubmedArticle>", s_behind])
        {
            for (int length = 20; length < 150; length++) // of shorter ones nothing is known
            {
                string record = $"<PubmedArticle>{new string('y', length)}</PubmedArticleSet>{end}";
                ReadOnlySpan<byte> xml = Encoding.UTF8.GetBytes(record + behind);
                Assert.Equal(record.Length, RecordScanner.FindEnd(xml, "PubmedArticle".Length, "PubmedArticleSet"u8, isAll: true, out bool isGuess, out _));
                Assert.False(isGuess);
            }
        }
    }

    /// <summary>The name of a set begins with that of its records, as a rule.</summary>
    [Theory]
    [InlineData("PubmedArticle", "PubmedArticleSet", true)]
    [InlineData("PubmedArticle", "PubmedArticleSet", false)]
    [InlineData("PubmedBookArticle", "PubmedArticleSet", true)]
    [InlineData("PubmedBookArticle", "PubmedArticleSet", false)]
    public void FindEnd_NoEndOfTheRecord_WantsMoreOnlyBeforeTheEndOfTheSet(string name, string set, bool isSetOver)
    {
        for (int length = 0; length < 200; length++)
        {
            byte[] xml = Encoding.UTF8.GetBytes($"<{name}>{new string('y', length)}{(isSetOver ? $"</{set}>" : "")}{new string('z', 200)}");
            int end = RecordScanner.FindEnd(xml, name.Length, Encoding.UTF8.GetBytes(set), isAll: false, out bool isGuess, out _);
            Assert.Equal((isSetOver, isSetOver ? name.Length + 2 + length : RecordScanner.NeedMore), (isGuess, end));
        }
    }

    private static int Find(ReadOnlySpan<byte> xml, out XmlByteSurvey survey) => RecordEnd.Find(xml, "<PubmedArticle>".Length, "PubmedArticle"u8, out survey);
}
