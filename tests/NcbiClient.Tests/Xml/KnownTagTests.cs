using System.Text;
using System.Xml;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Tests.Xml;

/// <summary>Tags with the DTD's names are recognized as a whole, others are taken apart: what is read is the same.</summary>
public sealed class KnownTagTests
{
    private static readonly PubMedElement[] s_elements = [.. Enum.GetValues<PubMedElement>().Skip(1)];
    private static readonly A[] s_attributes = [.. Enum.GetValues<A>().Skip(1)];
    private static readonly string[] s_values = ["", "Y", "N", "a b", "NLM", "é", "&amp;", "&#x41;", "\t", "\n", "0123456789012345678901234567890", "01234567890123456789012345678901", "a>b", "'"];

    [Fact]
    public void GuessElement_EachOfTheDtd_IsThatOne() =>
        Assert.All(s_elements, static element => Assert.Equal(element, ExpectedNames.GuessElement(ref Placed($"<{element}>", at: 1), element.ToString().Length)));

    [Fact]
    public void GuessAttribute_EachOfTheDtd_IsThatOne() =>
        Assert.All(s_attributes, static attribute => Assert.Equal(
            attribute, ExpectedNames.GuessAttribute(ref Placed($" {PubMedNames.NameOf(attribute)}=\"", at: 1), PubMedNames.NameOf(attribute).Length)));

    /// <summary>What is only faster would not be missed elsewhere.</summary>
    [Fact]
    public void TryReadGuessed_EachElementOfTheDtd_IsReadAsAWhole()
    {
        string attributes = string.Concat(s_attributes.Select(static attribute => $" {PubMedNames.NameOf(attribute)}=\"N\""));
        foreach (PubMedElement element in s_elements)
        {
            Utf8XmlReader reader = ReaderAtRoot($"<Article>\n  <{element}></{element}></Article>");
            Assert.Equal(element, reader.GuessStart(out int name));
            Assert.True(reader.TryReadGuessed(element, name, ref reader.Innermost));
            Assert.Equal((element, 0), (reader.Innermost.Element, reader.AttributeCount));

            reader = ReaderAtRoot($"<Article><{element}{attributes}></{element}></Article>");
            Assert.Equal(element, reader.GuessStart(out name));
            Assert.False(reader.TryReadGuessed(element, name, ref reader.Innermost));
            Assert.True(reader.TryReadGuessedWithAttributes(element, name, ref reader.Innermost));
            Assert.Equal(s_attributes, [.. reader.Attributes.ToArray().Select(static range => range.Attribute)]);
        }
    }

    [Fact]
    public void NextDate_UsualDateAndTime_AreReadAsAWhole()
    {
        PubMedCursor cursor = Begin($"<PubMedPubDate>\n  <Year>2020</Year><Month>1</Month>\n<Day>02</Day> <Hour>6</Hour><Minute>05</Minute></PubMedPubDate>{new string('\n', 300)}");
        DateTexts date = cursor.NextDate();
        Assert.Equal(("2020", "1", "02"), (date[0], date[1], date[2]));
        DateTexts time = cursor.NextTime();
        Assert.Equal(("6", "05", null), (time[0], time[1], time[2]));
        Assert.True(cursor.NextDate().IsEmpty);
        Assert.False(cursor.NextChild());
        Assert.False(cursor.Context.HasOtherLayout);
    }

    [Fact]
    public void NextDate_BehindALaterElement_IsNoticedAsAnotherOrder()
    {
        PubMedCursor cursor = Begin($"<PubMedPubDate><Month>1</Month><Year>2020</Year><Month>1</Month><Day>2</Day></PubMedPubDate>{new string('\n', 300)}");
        Assert.True(cursor.NextChild());
        cursor.Text();
        Assert.False(cursor.NextDate().IsEmpty);
        Assert.True(cursor.Context.HasOtherLayout);
    }

    /// <summary>Compares with what the platform reads. Names are those of the DTD, or nearly; nothing stands behind the document, or enough for all that looks ahead.</summary>
    [Fact]
    public void NextChild_RandomTags_AreAsTheOracleReadsThem()
    {
        Random random = new(61);
        int known = 0;
        for (int i = 0; i < 30_000; i++)
        {
            string xml = RandomTag(random) + new string('\n', random.Next(2) * 200);
            known += AssertReadAsByOracle(xml) ? 1 : 0;
        }

        Assert.InRange(known, 8_000, 25_000);
    }

    [Theory]
    [InlineData("<Author><LastName>a</ForeName><ForeName>b</ForeName></Author>")]
    [InlineData("<Author><LastName>a</Author>")]
    [InlineData("<Author><LastName></LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a<!-- --></LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a</LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a</LastName><Suffix>a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"<>\">a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"\"\"\">a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"& \">a</LastName></Author>")]
    [InlineData("<Author><LastName UI=''''>a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1\"Type=\"2\">a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1\" UI=\"2\">a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1\" Type=\"2\" UI=\"1\">a</LastName></Author>")]
    [InlineData("<Author><LastName UI>a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1>a</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1\"</LastName></Author>")]
    [InlineData("<Author><LastName UI=\"1\" >a</LastName ></ Author>")]
    [InlineData("<Author></LastName></Author>")]
    [InlineData("<Author><LastName></Author></LastName>")]
    public void NextChild_MalformedTag_IsRefused(string malformed)
    {
        Assert.ThrowsAny<XmlException>(() => XElement.Parse(malformed));
        foreach (int spaces in (int[])[0, 1, 40, 200])
        {
            Assert.Throws<NcbiFormatException>(() => ReadTexts(malformed + new string('\n', spaces)));
        }
    }

    [Fact]
    public void NextChild_DeeperThanAllowed_IsRefused()
    {
        PubMedReadContext context = new(new PubMedXmlReaderOptions { MaxDepth = 16 }, outerDepth: 14);
        NcbiFormatException e = Assert.Throws<NcbiFormatException>(() =>
        {
            PubMedCursor cursor = new(Encoding.UTF8.GetBytes($"<Article><Journal><ISSN IssnType=\"Print\">1</ISSN></Journal></Article>{new string('\n', 200)}"), context);
            cursor.MoveToRoot();
            cursor.NextChild();
            cursor.NextChild();
        });
        Assert.Contains("nested deeper than 2", e.Message, StringComparison.Ordinal);
    }

    /// <summary>Reads the children of a root for their texts.</summary>
    private static void ReadTexts(string xml)
    {
        PubMedCursor cursor = Begin(xml);
        while (cursor.NextChild())
        {
            cursor.Text();
        }

        cursor.MoveToEnd();
    }

    /// <summary>Whether the child of the root is one of the DTD.</summary>
    private static bool AssertReadAsByOracle(string xml)
    {
        XElement? expected = Parse(xml);
        if (expected is null)
        {
            Assert.Throws<NcbiFormatException>(() => ReadTexts(xml));
            return false;
        }

        PubMedCursor cursor = Begin(xml);
        Assert.True(cursor.NextChild(), xml);
        XElement child = expected.Elements().First();
        Assert.Equal(s_elements.FirstOrDefault(element => element.ToString() == child.Name.LocalName), cursor.Element);
        foreach (XAttribute attribute in child.Attributes())
        {
            A known = s_attributes.FirstOrDefault(known => PubMedNames.NameOf(known) == attribute.Name.LocalName);
            if (known != A.Unknown)
            {
                Assert.Equal(attribute.Value, cursor.OwnAttribute(known));
            }
        }

        Assert.Equal(child.Value, cursor.Text());
        Assert.False(cursor.NextChild(), xml);
        cursor.MoveToEnd();
        return cursor.Element != PubMedElement.Unknown;
    }

    private static PubMedCursor Begin(string xml)
    {
        PubMedCursor cursor = new(Encoding.UTF8.GetBytes(xml), new PubMedReadContext(PubMedXmlReaderOptions.Default));
        cursor.MoveToRoot();
        cursor.BeginRecord("");
        return cursor;
    }

    private static Utf8XmlReader ReaderAtRoot(string xml)
    {
        Utf8XmlReader reader = new(Encoding.UTF8.GetBytes(xml + new string('\n', 200)), new XmlReaderBuffers(maxDepth: 8));
        reader.Read();
        return reader;
    }

    private static XElement? Parse(string xml)
    {
        try
        {
            return XElement.Parse(xml.TrimEnd('\n'));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A root with one child.</summary>
    private static string RandomTag(Random random)
    {
        string name = Nearly(random, s_elements[random.Next(s_elements.Length)].ToString());
        StringBuilder tag = new($"<Article>{Space(random)}<{name}");
        for (int attributes = random.Next(4); attributes > 0; attributes--)
        {
            string quote = random.Next(8) == 0 ? "'" : "\"";
            string attribute = Nearly(random, PubMedNames.NameOf(s_attributes[random.Next(s_attributes.Length)]));
            tag.Append($"{(random.Next(8) == 0 ? Space(random) : " ")}{attribute}={quote}{s_values[random.Next(s_values.Length)]}{quote}");
        }

        string end = random.Next(12) == 0 ? Nearly(random, name) : name;
        tag.Append(random.Next(8) == 0 ? "/>" : random.Next(8) == 0 ? $" >a</{end} >" : $">a b{Space(random)}</{end}>");
        return tag.Append(Space(random)).Append("</Article>").ToString();
    }

    private static string Space(Random random) => random.Next(4) switch
    {
        0 => "",
        1 => " ",
        2 => "\n" + new string(' ', random.Next(40)),
        _ => "\t",
    };

    /// <summary>The name, or one that differs in a letter.</summary>
    private static string Nearly(Random random, string name)
    {
        int at = random.Next(name.Length);
        return random.Next(16) switch
        {
            0 => name.Remove(at, 1).Insert(at, "x"),
            1 => name.Insert(at, "x"),
            2 when name.Length > 1 => name.Remove(at, 1),
            3 => name + "2",
            _ => name,
        };
    }

    private static ref byte Placed(string text, int at) => ref Encoding.ASCII.GetBytes($"     {text}")[5 + at];
}
