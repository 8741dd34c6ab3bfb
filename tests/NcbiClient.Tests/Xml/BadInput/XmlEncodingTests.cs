using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class XmlEncodingTests
{
    private static readonly Article s_expected = PubMedXml.ReadArticle(SmallRecord.Bytes);

    [Fact]
    public void ReadArticle_Utf8WithByteOrderMark_IsRead() => Assert.Equal(s_expected, PubMedXml.ReadArticle([0xEF, 0xBB, 0xBF, .. SmallRecord.Bytes]));

    [Theory]
    [InlineData("UTF-16", false)]
    [InlineData("UTF-16", true)]
    [InlineData("UTF-16LE", false)]
    [InlineData("UTF-16BE", true)]
    [InlineData("UTF-8", false)] // as transcoded by someone who left the declaration alone; the mark decides
    public void ReadArticle_Utf16_IsTranscoded(string declared, bool bigEndian)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: true);
        byte[] xml = [.. encoding.GetPreamble(), .. encoding.GetBytes(SmallRecord.Text.Replace("UTF-8", declared, StringComparison.Ordinal))];
        Assert.Equal(s_expected, PubMedXml.ReadArticle(xml));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadArticle_Utf16WithoutMark_Throws(bool bigEndian) => // section 4.3.3 of XML 1.0 demands the mark
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(SmallRecord.Text)));

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("iso-8859-1")]
    [InlineData("latin1")]
    public void ReadArticle_Latin1_IsTranscoded(string declared)
    {
        string text = SmallRecord.Text.Replace("UTF-8", declared, StringComparison.Ordinal).Replace("𝒳", "&#x1D4B3;", StringComparison.Ordinal);
        Article article = PubMedXml.ReadArticle(Encoding.Latin1.GetBytes(text));
        Assert.Equal(s_expected, article);
    }

    [Theory]
    [InlineData("US-ASCII")]
    [InlineData("utf-8")]
    [InlineData("Utf8")]
    public void ReadArticle_DeclaredSubsetOfUtf8_IsRead(string declared) =>
        Assert.Equal(s_expected, PubMedXml.ReadArticle(SmallRecord.With("UTF-8", declared)));

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("EBCDIC-CP-US")]
    [InlineData("x-unknown")]
    [InlineData("UTF-7")]
    public void ReadArticle_UnknownEncoding_ThrowsAndNamesIt(string declared) =>
        Assert.Contains(declared, Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(SmallRecord.With("UTF-8", declared))).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadArticle_Latin1BytesDeclaredUtf8_Throws() =>
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(Encoding.Latin1.GetBytes(SmallRecord.Text)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3C })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x3C })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 })]
    public void ReadSet_BytesOfNoXml_Throws(byte[] bytes) => Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(bytes));
}
