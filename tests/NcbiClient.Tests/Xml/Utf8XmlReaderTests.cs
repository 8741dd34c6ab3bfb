using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What random documents seldom hit. The rest is in <see cref="Utf8XmlReaderOracleTests"/>.</summary>
public sealed class Utf8XmlReaderTests
{
    [Theory]
    [InlineData("<a/>", "\n<a\n</a")]
    [InlineData("\uFEFF<?xml version='1.0'?><a/>", "\n<a\n</a")]
    [InlineData("<?xml version=\"1.9\" encoding = 'x-1' standalone='no' ?>\n<a/>\n", "\n<a\n</a")]
    [InlineData("<!DOCTYPE a [<!-- ]> ' --><?pi ]> \" ?><!ENTITY b ']>'>]><a/>", "\n<a\n</a")]
    [InlineData("<!DOCTYPE a SYSTEM '\">['[]><a/>", "\n<a\n</a")]
    [InlineData("<!DOCTYPE a[ ] ><a/>", "\n<a\n</a")]
    [InlineData("<:a/>", "\n<:a\n</:a")]
    [InlineData("<a>&#x1F9EC;&#0000000000000000000000065;</a>", "\n<a\n#🧬A\n</a")]
    [InlineData("<a>\r\n\r&#xD;\n&#xA;</a>", "\n<a\n#\n\n\r\n\n\n</a")]
    [InlineData("<a b='\r\n\t&#x9;&#xD;&#xA;\n'/>", "\n<a @b=  \t\r\n \n</a")]
    [InlineData("<a>x<![CDATA[]]>y<!-- -->z<?p?>&amp;</a>", "\n<a\n#xyz&\n</a")]
    [InlineData("<a>]]&gt;]]<![CDATA[>]]></a>", "\n<a\n#]]>]]>\n</a")]
    [InlineData("<a><![CDATA[&amp;<b>\r\n]]></a>", "\n<a\n#&amp;<b>\n\n</a")]
    public void Read_WellFormed_GivesItsEvents(string xml, string events) => Assert.Equal(events, XmlEvents.OfOurs(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\uFEFF")]
    [InlineData("<!-- only -->")]
    [InlineData("text")]
    [InlineData("<a/>text")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/></a>")]
    [InlineData("<a/><![CDATA[]]>")]
    [InlineData("<a/>&amp;")]
    [InlineData("<a/><!DOCTYPE a>")]
    [InlineData("<!DOCTYPE a><!DOCTYPE a><a/>")]
    [InlineData("<a><!DOCTYPE a></a>")]
    [InlineData("<!DOCTYPE a b><a/>")]
    [InlineData("<!DOCTYPEa><a/>")]
    [InlineData("<!DOCTYPE a PUBLIC 'x'><a/>")]
    [InlineData("<!DOCTYPE a PUBLIC 'é' 'x'><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM'x'><a/>")]
    [InlineData("<!DOCTYPE a [] b><a/>")]
    [InlineData("<!DOCTYPE a [][]><a/>")]
    [InlineData("<!DOCTYPE a [<!-- -- -->]><a/>")]
    [InlineData("<!DOCTYPE a [")]
    [InlineData(" <?xml version='1.0'?><a/>")]
    [InlineData("<?xml version='2.0'?><a/>")]
    [InlineData("<?xml version='1.0]'?><a/>")]
    [InlineData("<?xml encoding='UTF-8'?><a/>")]
    [InlineData("<?xml version='1.0' standalone='maybe'?><a/>")]
    [InlineData("<?xml version='1.0'")]
    [InlineData("<a><?XmL?></a>")]
    [InlineData("<a><?p</a>")]
    [InlineData("<a><?p,?></a>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><!-- ---></a>")]
    [InlineData("<a><!-- </a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<a><![cdata[]]></a>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#xD800;</a>")]
    [InlineData("<a>&#xFFFF;</a>")]
    [InlineData("<a>&#x110000;</a>")]
    [InlineData("<a>&#4294967361;</a>")]
    [InlineData("<a b='&x;'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b=c/>")]
    [InlineData("<a b/>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='1/>")]
    [InlineData("<a / >")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a/")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!")]
    [InlineData("<?")]
    [InlineData("< a/>")]
    [InlineData("<1/>")]
    [InlineData("<aµ/>")]
    [InlineData("<a></b>")]
    [InlineData("<a></aa>")]
    [InlineData("<aa></a>")]
    [InlineData("<a><b></a></b>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<a>\uFFFE</a>")]
    public void Read_NotWellFormed_Throws(string xml) => Assert.Null(XmlEvents.OfOurs(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [InlineData("<a><b></b><c>&x;</c></a>", 13, "/a/c[2]")]
    [InlineData("<a>\n<b x='1' x='2'/></a>", 13, "/a/b[1]")]
    [InlineData("<a><b>\u0007</b></a>", 6, null)]
    [InlineData("<a/>\n\nx", 6, null)]
    public void Read_Broken_SaysWhere(string xml, int offset, string? path)
    {
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => ReadAll(xml));
        Assert.Equal(offset, error.ByteOffset);
        Assert.Equal(path, error.ElementPath);
        Assert.Contains($"byte {offset}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreAttributesThanTheBound_Throws()
    {
        Assert.NotNull(XmlEvents.OfOurs(WithAttributes(XmlReaderBuffers.MaxAttributes)));
        Assert.Null(XmlEvents.OfOurs(WithAttributes(XmlReaderBuffers.MaxAttributes + 1)));
    }

    private static byte[] WithAttributes(int count) => Encoding.UTF8.GetBytes($"<a {string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}='{i}'"))}/>");

    private static void ReadAll(string xml)
    {
        Utf8XmlReader reader = new(Encoding.UTF8.GetBytes(xml), new XmlReaderBuffers(16));
        while (reader.Read())
        {
        }
    }
}
