using System.Text.Json;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils;

public sealed class EntrezDateTimeTests
{
    [Theory]
    [InlineData("2016/03/01 06:05", "2016-03-01T06:05")]
    [InlineData("2016/3/1 6:5", "2016-03-01T06:05")]
    [InlineData("2020/12/29", "2020-12-29T00:00")]
    [InlineData("2020", "2020-01-01T00:00")]
    [InlineData("", null)]
    [InlineData("2016/13/01 00:00", null)]
    [InlineData("soon", null)]
    public void ToDateTime_Text_IsReadOrNull(string text, string? expected)
    {
        EntrezDateTime time = new(text);

        Assert.Equal(expected, time.ToDateTime()?.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((text, text), (time.Value, time.ToString()));
        Assert.Equal(time, JsonSerializer.Deserialize<EntrezDateTime>(JsonSerializer.Serialize(time)));
    }

    [Fact]
    public void Default_HasNoText() => Assert.Equal(("", (DateTime?)null), (default(EntrezDateTime).Value, default(EntrezDateTime).ToDateTime()));
}
