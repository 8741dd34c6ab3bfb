using System.Buffers;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Unknown content that a user gives to the writer of sets.</summary>
public sealed class UnknownInSetWriterTests
{
    private readonly ArrayBufferWriter<byte> _written = new();

    [Fact]
    public void Write_ItemsAsTheyCome_StandInTheirPlaces()
    {
        PubMedXmlWriter writer = new(_written);
        writer.Write(Item(0, "x", "a"));
        writer.Write(Item(1, "<A/>"));
        writer.Write(Record(1));
        writer.Write(Item(1, "<Late/>"));
        writer.Write(Item(5, "<Early/>"));
        writer.Write(Record(2));
        writer.Complete([new VersionedPmid(new Pmid(7), "1")]);
        Assert.Equal(
            "<PubmedArticleSet a=\"x\"><A/>[1]<Late/>[2]<Early/><DeleteCitation><PMID Version=\"1\">7</PMID></DeleteCitation></PubmedArticleSet>",
            SetSample.Shortened(_written.WrittenSpan.ToArray()));
    }

    [Fact]
    public void Write_ItemInItsPlace_IsWrittenAtOnce()
    {
        PubMedXmlWriter writer = new(_written);
        writer.Write(Item(1, "<A/>"));
        AssertEndsWith("<PubmedArticleSet>\n<A/>\n");
        writer.Write(Item(3, "<C/>"));
        AssertEndsWith("<A/>\n");
        writer.Write(Record(1));
        writer.Write(Item(3, "<D/>"));
        AssertEndsWith("\n<C/>\n<D/>\n");
        Assert.Throws<InvalidOperationException>(() => writer.Write(Item(0, "1", "a")));
    }

    [Fact]
    public void WriteSet_AttributeBehindAnElement_IsWrittenAllTheSame() => Assert.Equal(
        "<PubmedArticleSet a=\"1\"><A/></PubmedArticleSet>",
        SetSample.Shortened(SetSample.Write(new ArticleSet { UnknownContent = [Item(0, "<A/>"), Item(0, "1", "a")] })));

    [Fact]
    public void WriteSet_ItemsOutOfOrder_AreSorted() => Assert.Equal(
        "<PubmedArticleSet><A/>[1]<B/></PubmedArticleSet>",
        SetSample.Shortened(SetSample.Write(new ArticleSet { Articles = [Record(1)], UnknownContent = [Item(3, "<B/>"), Item(1, "<A/>")] })));

    [Fact]
    public void WriteSet_SameAttributeTwice_WritesTheFirst() => Assert.StartsWith(
        "<PubmedArticleSet a=\"1\">",
        SetSample.Shortened(SetSample.Write(new ArticleSet { UnknownContent = [Item(0, "1", "a"), Item(0, "2", "a")] })),
        StringComparison.Ordinal);

    [Fact]
    public void WriteSet_ContentOfAListOfDeletedRecordsThatIsGone_GoesWithIt() => Assert.Equal(
        "<PubmedArticleSet></PubmedArticleSet>",
        SetSample.Shortened(SetSample.Write(new ArticleSet { UnknownContent = [Item(1, "<A/>") with { Path = "/PubmedArticleSet/DeleteCitation[1]" }] })));

    [Theory]
    [InlineData("/PubmedArticleSet", "<a>", null)]
    [InlineData("/PubmedArticleSet", "</PubmedArticleSet>", null)]
    [InlineData("/PubmedArticleSet", "a & b", null)]
    [InlineData("/PubmedArticleSet", "\u0001", "a")]
    [InlineData("/PubmedArticleSet", "1", "a b")]
    [InlineData("/PubmedArticleSet/DeleteCitation[1]", "\u0001", "a")]
    [InlineData("/PubmedArticleSet/DeleteCitation[1]", "<a>", null)]
    [InlineData("/PubmedArticle", "<a/>", null)]
    [InlineData("", "<a/>", null)]
    public void Write_WhatCannotBeWritten_ThrowsAndWritesNothing(string path, string markup, string? attribute)
    {
        PubMedXmlWriter writer = new(_written);
        Assert.Throws<ArgumentException>(() => writer.Write(new UnknownContent { Path = path, Position = 1, Markup = markup, AttributeName = attribute }));
        writer.Write(Record(1));
        writer.Complete();
        Assert.Equal("<PubmedArticleSet>[1]</PubmedArticleSet>", SetSample.Shortened(_written.WrittenSpan.ToArray()));
    }

    [Fact]
    public void Write_TooLate_Throws()
    {
        PubMedXmlWriter writer = new(_written);
        Assert.Throws<ArgumentNullException>(() => writer.Write((UnknownContent)null!));
        writer.Write(Record(1));
        Assert.Throws<InvalidOperationException>(() => writer.Write(Item(0, "1", "a")));
        writer.Complete();
        Assert.Throws<InvalidOperationException>(() => writer.Write(Item(1, "<A/>")));
    }

    [Fact]
    public void Constructor_NothingMore_HasLeftAllBytesUpToTheRoot()
    {
        _ = new PubMedXmlWriter(_written);
        Assert.EndsWith("<PubmedArticleSet", Encoding.UTF8.GetString(_written.WrittenSpan), StringComparison.Ordinal);
    }

    private void AssertEndsWith(string expected) => Assert.EndsWith(expected, Encoding.UTF8.GetString(_written.WrittenSpan), StringComparison.Ordinal);

    private static Article Record(int pmid) => new() { Pmid = new Pmid(pmid), Status = RecordStatus.Medline, PmidVersion = "1" };

    private static UnknownContent Item(int position, string markup, string? attribute = null) =>
        new() { Path = "/PubmedArticleSet", Position = position, AttributeName = attribute, Markup = markup };
}
