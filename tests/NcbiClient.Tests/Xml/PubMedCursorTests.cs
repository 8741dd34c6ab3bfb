using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Tests.Xml;

/// <summary>What no mapper does, but could.</summary>
public sealed class PubMedCursorTests
{
    [Fact]
    public void Attribute_AskedForTwice_LeavesTheOthersUnknown()
    {
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        PubMedCursor xml = new("<Author ValidYN=\"Y\" new=\"1\"><LastName>a</LastName></Author>"u8, context);
        xml.MoveToRoot();
        xml.BeginRecord("");
        Assert.Equal((true, "Y"), (xml.YesNo(A.ValidYN), xml.Attribute(A.ValidYN)));
        Assert.True(xml.NextChild());
        Assert.Equal(new UnknownContent { Path = "/Author", AttributeName = "new", Markup = "1" }, Assert.Single(context.Unknown.ToList()));
    }

    [Theory]
    [InlineData("<PMID>1</PMID>", null)]
    [InlineData("<PMID>1</PMID >\n", null)]
    [InlineData("<PMID>1</PMIX>", "<PMID> is not closed by its end tag")]
    [InlineData("<PMID>1</PMID></PMID>", "An end tag has no start tag")]
    [InlineData("<PMID>1</PMID<", "<PMID> is not closed by its end tag")]
    [InlineData("<New>1</New>", null)]
    [InlineData("<New>1</PMID>", "<New> is not closed by its end tag")]
    public void MoveToEnd_RootThatHoldsOnlyText_ReadsItsEndTag(string document, string? fault)
    {
        Assert.Equal(fault, ReadText(document));
        Assert.Equal(fault, ReadText(document + new string('\n', 70)));
    }

    [Theory]
    [InlineData("&amp;")]
    [InlineData("&amp;lt;")]
    [InlineData("&lt;&gt;")]
    [InlineData("&quot;")]
    [InlineData("&#38;")]
    [InlineData("&#x26;")]
    [InlineData("&amp")]
    [InlineData("&gt;\r\n&amp;")]
    [InlineData("a > b &amp;")]
    [InlineData("<![CDATA[&amp;]]>&amp;")]
    public void Read_ReferencesBesideAnElement_IsTheMarkupThatTheFragmentHas(string text)
    {
        string fragment = $"{text}<i>{text}</i>{text}";
        byte[] record = Encoding.UTF8.GetBytes($"<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>{fragment}</ArticleTitle></Article></MedlineCitation></PubmedArticle>");
        if (text == "&amp")
        {
            Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(record));
            return;
        }

        Assert.Equal(MarkedText.FromMarkup(fragment), PubMedXml.ReadArticle(record).Title);
    }

    [Fact]
    public void Read_CharactersThatAreNotAsciiAnywhere_AreRead()
    {
        string[] texts = ["é", "aé", "éa", "a", "€", "a€", "😀", "aé" + new string('b', 40), new string('b', 40) + "é", new string('b', 16), new string('b', 20)];
        foreach (string last in texts)
        {
            foreach (string fore in texts)
            {
                string text = $"<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><AuthorList><Author><LastName>{last}</LastName><ForeName>{fore}</ForeName><Initials>{last}</Initials></Author></AuthorList></Article></MedlineCitation></PubmedArticle>";
                Author author = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(text)).AuthorLists[0].Authors[0];
                Assert.Equal((last, fore, last), (author.LastName, author.ForeName, author.Initials));
            }
        }
    }

    private static string? ReadText(string document)
    {
        PubMedCursor xml = new(Encoding.UTF8.GetBytes(document), new PubMedReadContext(PubMedXmlReaderOptions.Default));
        xml.MoveToRoot();
        try
        {
            Assert.Equal("1", xml.Text());
            xml.MoveToEnd();
            return null;
        }
        catch (NcbiFormatException e)
        {
            return e.Fault;
        }
    }
}
