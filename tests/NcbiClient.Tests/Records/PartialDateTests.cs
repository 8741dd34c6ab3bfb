using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

/// <summary>The shapes of dates that real records have, as counted in NLM's answers.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", "May", "24", 2025, 5, 24, "2025 May 24")]
    [InlineData("2025", "05", "04", 2025, 5, 4, "2025 May 4")]
    [InlineData("2025", "5", "4", 2025, 5, 4, "2025 May 4")]
    [InlineData("2019", "Sept", null, 2019, 9, null, "2019 Sep")]
    [InlineData("2019", "september", null, 2019, 9, null, "2019 Sep")]
    [InlineData("2019", "JUL", null, 2019, 7, null, "2019 Jul")]
    [InlineData("2019", null, null, 2019, null, null, "2019")]
    [InlineData("2019", "13", "32", 2019, null, null, "2019 13 32")]
    [InlineData("2019", "00", "0", 2019, null, null, "2019 00")]
    [InlineData("19", "Jan", null, null, 1, null, "19 Jan")]
    [InlineData("0000", null, null, null, null, null, "0000")]
    [InlineData(null, null, null, null, null, null, "")]
    public void Parts_AsWritten_AreReadAsNumbers(string? yearText, string? monthText, string? dayText, int? year, int? month, int? day, string text)
    {
        PartialDate date = new() { YearText = yearText, MonthText = monthText, DayText = dayText };
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("Spring", "2019 Spring")]
    [InlineData("Jul-Aug", "2019 Jul-Aug")]
    public void Season_WithYear_IsNoMonth(string season, string text)
    {
        PartialDate date = new() { YearText = "2019", Season = season };
        Assert.Equal((2019, null, null), ((int?)date.Year, date.Month, date.Day));
        Assert.Null(date.ToDateOnly());
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("1998 Dec-1999 Jan", 1998, null)]
    [InlineData("2001 Jan-2002 Jan", 2001, null)]
    [InlineData("2001 Jan–2002 Jan", 2001, null)]
    [InlineData("2001 Jan 5-2001 Jan 9", 2001, 1)]
    [InlineData("2001 Sept 5-12", 2001, 9)]
    [InlineData("2000 Spring-Summer", 2000, null)]
    [InlineData("2015 Nov-Dec", 2015, null)]
    [InlineData("1978 Dec 5-12", 1978, 12)]
    [InlineData("1999 Mar 28-Apr 3", 1999, null)]
    [InlineData("Fall 2017", 2017, null)]
    [InlineData("1983-1984", 1983, null)]
    [InlineData("2003;12", 2003, null)]
    [InlineData("12345 2001", 2001, null)]
    [InlineData("2000 1st Quart", 2000, null)]
    [InlineData("no date", null, null)]
    [InlineData("", null, null)]
    public void MedlineDate_InWords_NamesItsFirstYearAndOnlyMonth(string words, int? year, int? month)
    {
        PartialDate date = new() { MedlineDate = words };
        Assert.Equal((year, month, null), (date.Year, date.Month, date.Day));
        Assert.Null(date.ToDateOnly());
        Assert.Equal(words, date.ToString());
    }

    [Theory]
    [InlineData("2024", "Feb", "29", "2024-02-29")]
    [InlineData("2023", "Feb", "29", null)]
    [InlineData("2023", "Feb", null, null)]
    [InlineData("2023", null, "1", null)]
    [InlineData("0001", "1", "1", "0001-01-01")]
    [InlineData("9999", "12", "31", "9999-12-31")]
    public void ToDateOnly_OnlyWholeDaysThatExist_AreDays(string year, string? month, string? day, string? expected) =>
        Assert.Equal(expected, new PartialDate { YearText = year, MonthText = month, DayText = day }.ToDateOnly()?.ToString("yyyy-MM-dd"));

    [Fact]
    public void From_Numbers_WritesThemAsPubMedDoes()
    {
        Assert.Equal(new PartialDate { YearText = "2025", MonthText = "May", DayText = "24" }, PartialDate.From(2025, 5, 24));
        Assert.Equal("0987", PartialDate.From(987).YearText);
        Assert.Equal(new DateOnly(2025, 5, 24), PartialDate.From(2025, 5, 24).ToDateOnly());
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    [InlineData(2025, 0, null)]
    [InlineData(2025, 13, null)]
    [InlineData(2025, null, 1)]
    [InlineData(2025, 2, 29)]
    [InlineData(2025, 1, 0)]
    public void From_NoDate_Throws(int year, int? month, int? day) => Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.From(year, month, day));

    [Fact]
    public void Equality_SameDayInOtherWords_Differs() =>
        Assert.NotEqual(new PartialDate { YearText = "2025", MonthText = "May" }, new PartialDate { YearText = "2025", MonthText = "05" });
}
