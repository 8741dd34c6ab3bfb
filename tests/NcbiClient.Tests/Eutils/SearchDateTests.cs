using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils;

public sealed class SearchDateTests
{
    [Fact]
    public void ToString_YearMonthOrDay_IsAsFarAsKnown()
    {
        Assert.Equal("2025", new SearchDate(2025).ToString());
        Assert.Equal("2025/03", new SearchDate(2025, 3).ToString());
        Assert.Equal("2025/03/07", new SearchDate(2025, 3, 7).ToString());
        Assert.Equal("0999", new SearchDate(999).ToString());
        Assert.Equal("2024/02/29", ((SearchDate)new DateOnly(2024, 2, 29)).ToString());
        Assert.Equal("", default(SearchDate).ToString());
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    [InlineData(2025, 0, null)]
    [InlineData(2025, 13, null)]
    [InlineData(2025, 2, 29)]
    [InlineData(2025, 2, 0)]
    [InlineData(2025, null, 1)]
    public void Constructor_NoSuchDate_Throws(int year, int? month, int? day)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new SearchDate(year, month, day));
}
