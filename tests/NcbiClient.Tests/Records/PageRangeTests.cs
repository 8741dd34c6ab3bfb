using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("1639-41", "1639", "1641")]
    [InlineData("1639-1641", "1639", "1641")]
    [InlineData("1639–41", "1639", "1641")]
    [InlineData("1639 - 41", "1639", "1641")]
    [InlineData("99-104", "99", "104")]
    [InlineData("1499-502", "1499", "1502")]
    [InlineData("e12-e19", "e12", "e19")]
    [InlineData("e12-9", "e12", "e19")]
    [InlineData("e247-346", "e247", "e346")]
    [InlineData("S1-7", "S1", "S7")]
    [InlineData("S98-102", "S98", "S102")]
    [InlineData("F62-F73", "F62", "F73")]
    [InlineData("SUPPL:4309-22", "SUPPL:4309", "SUPPL:4322")]
    [InlineData("12A-12C", "12A", "12C")]
    [InlineData("112S-8S", "112S", "118S")]
    [InlineData("1639-41.e1", "1639", "1641.e1")]
    [InlineData("143S-50", "143S", "150S")]
    [InlineData("734.e1-5", "734.e1", "734.e5")]
    [InlineData("734.e1-e5", "734.e1", "734.e5")]
    [InlineData("734.e9-12", "734.e9", "734.e12")]
    [InlineData("734.e1-734.e5", "734.e1", "734.e5")]
    [InlineData("6.3.1-11", "6.3.1", "6.3.11")]
    [InlineData("6.3.1-6.3.11", "6.3.1", "6.3.11")]
    [InlineData("S12-5", "S12", "S15")]
    [InlineData("e123-30", "e123", "e130")]
    [InlineData("e123-e130", "e123", "e130")]
    [InlineData("e12345-e12349", "e12345", "e12349")]
    [InlineData("e00185-17", "e00185-17", "e00185-17")]
    [InlineData("e00012–17", "e00012–17", "e00012–17")]
    [InlineData("xii-xv", "xii", "xv")]
    [InlineData("iv-9", "iv", "9")]
    [InlineData("714", "714", "714")]
    [InlineData("CD002020", "CD002020", "CD002020")]
    [InlineData(" 3 ", "3", "3")]
    public void ParseAll_OneRange_IsFirstAndLastInFull(string text, string first, string last)
    {
        PageRange range = Assert.Single(PageRange.ParseAll(text));
        Assert.Equal((null, first, last, text.Trim()), (range.Label, range.First, range.Last, range.Text));
    }

    [Theory]
    [InlineData("1639-12", "1639", "12")]
    [InlineData("12A-5", "12A", "5")]
    [InlineData("12A-5C", "12A", "5C")]
    [InlineData("S12-P3", "S12", "P3")]
    [InlineData("xv-ii", "xv", "ii")]
    public void ParseAll_LastPageThatCannotBeExpanded_StaysAsWritten(string text, string first, string last)
    {
        PageRange range = Assert.Single(PageRange.ParseAll(text));
        Assert.Equal((first, last), (range.First, range.Last));
    }

    [Theory]
    [InlineData("[34457 words; 185 paragraphs]")]
    [InlineData("1 p following 122, 123-5")]
    [InlineData("10-1-10-9")]
    [InlineData("1-")]
    [InlineData("-5")]
    [InlineData(",")]
    [InlineData("in press")]
    public void ParseAll_NoPages_IsOneRangeUnchanged(string text)
    {
        PageRange range = Assert.Single(PageRange.ParseAll(text));
        Assert.Equal((null, text, text, text), (range.Label, range.First, range.Last, range.Text));
        Assert.Equal(text, range.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void ParseAll_NoText_IsEmpty(string? text) => Assert.True(PageRange.ParseAll(text).IsEmpty);

    [Fact]
    public void ParseAll_SeveralRanges_AreInOrderWithTheirLabels()
    {
        Assert.Equal(["123-125", "130-132"], PageRange.ParseAll("123-5, 130-2").Select(range => range.ToString()));
        EquatableList<PageRange> ranges = PageRange.ParseAll("304-10; discussion 310-1, 320");
        Assert.Equal(["304-310", "discussion 310-311", "320"], ranges.Select(range => range.ToString()));
        Assert.Equal(("discussion", "310", "311", "discussion 310-1"), (ranges[1].Label, ranges[1].First, ranges[1].Last, ranges[1].Text));
    }

    [Property]
    public bool ParseAll_AbbreviatedRange_IsThatInFull(PositiveInt first, PositiveInt more, bool letter)
    {
        string from = first.Get.ToString(CultureInfo.InvariantCulture);
        string to = (first.Get + (long)more.Get).ToString(CultureInfo.InvariantCulture);
        int shared = from.Length == to.Length ? from.Zip(to).TakeWhile(static pair => pair.First == pair.Second).Count() : 0;
        string prefix = letter ? "e" : "";
        PageRange range = PageRange.ParseAll($"{prefix}{from}-{to[shared..]}")[0];
        return range.First == prefix + from && range.Last == prefix + to && PageRange.ParseAll(range.ToString())[0] with { Text = range.Text } == range;
    }

    [Property(MaxTest = 1000)]
    public Property ParseAll_AnyText_KeepsItsWords() => Prop.ForAll(
        Gen.Elements("1639-41", "12", "e1", "S", "xii", "-", "–", ",", "; ", " ", "discussion ", "[", "7A", ".").ListOf().Select(string.Concat).ToArbitrary(),
        static text => Letters(string.Concat(PageRange.ParseAll(text).Select(range => range.Text))) == Letters(text));

    [Theory]
    [InlineData("435-40", "435", "440", "435", "440")]
    [InlineData(null, "435", "440", "435", "440")]
    [InlineData(null, "435", "40", "435", "440")]
    [InlineData("", "435", null, "435", "435")]
    [InlineData("7", null, null, "7", "7")]
    [InlineData(null, "1-5", "1-9", "1-5", "1-9")]
    [InlineData(null, "e00185-17", "e00185-17", "e00185-17", "e00185-17")]
    [InlineData(null, "e00185-17", null, "e00185-17", "e00185-17")]
    [InlineData("e00012-17", "e00012-17", null, "e00012-17", "e00012-17")]
    [InlineData(null, "e00012", "17", "e00012", "e00017")]
    [InlineData(null, "10", "[end]", "10", "[end]")]
    [InlineData(null, null, "105", "105", "105")]
    public void PageRange_OfAnArticle_IsThatOfItsPagination(string? medlinePgn, string? start, string? end, string first, string last)
    {
        Article article = new() { Pagination = new Pagination { MedlinePgn = medlinePgn, StartPage = start, EndPage = end } };
        Assert.Equal((first, last), (article.PageRange?.First, article.PageRange?.Last));
    }

    [Fact]
    public void PageRange_OfAnArticleWithoutPages_IsNull()
    {
        Assert.Null(new Article().PageRange);
        Assert.Null(new Article { Pagination = new Pagination() }.PageRange);
    }

    /// <summary>What is left of a text without what separates ranges.</summary>
    private static string Letters(string text) => string.Concat(text.Where(static c => c is not (' ' or ',' or ';')));
}
