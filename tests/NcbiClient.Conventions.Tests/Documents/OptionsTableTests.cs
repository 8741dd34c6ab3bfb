using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>The table of options in <c>docs/dependency-injection.md</c> says what <see cref="NcbiOptions"/> does: every option, its default, its range.</summary>
public class OptionsTableTests
{
    private static readonly string[][] Rows = [.. MarkdownFile.All.Single(static file => file.Path == "docs/dependency-injection.md").Rows
        .Where(static row => row.Length == 4 && typeof(NcbiOptions).GetProperty(row[0].Trim('`')) is not null)];

    public static TheoryData<string> Names => [.. Rows.Select(static row => row[0].Trim('`'))];

    [Fact]
    public void Table_Rows_AreTheOptionsInOrder() => Assert.Equal(typeof(NcbiOptions).GetProperties().Select(static property => property.Name), Names.Select(static row => row.Data));

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_Default_IsTheCodes(string name) => Assert.Equal(Text(Option(name).GetValue(new NcbiOptions())), Row(name)[1].Trim('`'));

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_NumberRange_IsTheCodes(string name)
    {
        Type type = Nullable.GetUnderlyingType(Option(name).PropertyType) ?? Option(name).PropertyType;
        if (type.IsValueType && type != typeof(TimeSpan) && Row(name)[2].Split(" to ") is [string least, string most])
        {
            long first = Number(least);
            long last = Number(most);
            Assert.True(IsAllowed(options => Set(options, name, type, first)) && IsAllowed(options => Set(options, name, type, last)), $"{name} does not reach from {first} to {last}.");
            Assert.False(IsAllowed(options => Set(options, name, type, first - 1)), $"{name} may be {first - 1}.");
            Assert.False(IsAllowed(options => Set(options, name, type, last + 1)), $"{name} may be {last + 1}.");
        }
        else
        {
            Assert.True(type != typeof(long) && name is not ("RequestsPerSecond" or "MaxRetries" or "BatchSize"), $"The table names no range of {name}, such as '1 to 100'.");
        }
    }

    [Theory]
    [InlineData("TotalTimeout", "more than `AttemptTimeout`, at most 1 day", "00:01:00", "1.00:00:00.0000001")]
    [InlineData("AttemptTimeout", "more than 0, less than `TotalTimeout`", "00:00:00", "00:05:00")]
    [InlineData("RetryBaseDelay", "more than 0, at most `MaxRetryDelay`", "00:00:00", "00:00:30.0000001")]
    [InlineData("MaxRetryDelay", "at least `RetryBaseDelay`, at most 1 day", "00:00:00.9999999", "1.00:00:00.0000001")]
    public void Table_TimeRange_IsTheCodes(string name, string range, string tooShort, string tooLong)
    {
        Assert.Equal(range, Row(name)[2]);
        Assert.All([tooShort, tooLong], time => Assert.False(IsAllowed(options => Option(name).SetValue(options, TimeSpan.Parse(time, CultureInfo.InvariantCulture)))));
        Assert.True(IsAllowed(options => Option(name).SetValue(options, TimeSpan.Parse(tooShort, CultureInfo.InvariantCulture) + TimeSpan.FromTicks(1))));
    }

    private static string[] Row(string name) => Rows.Single(row => row[0].Trim('`') == name);

    private static PropertyInfo Option(string name) => typeof(NcbiOptions).GetProperty(name)!;

    private static long Number(string text) => long.Parse(text.Trim('`', ' ').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static void Set(NcbiOptions options, string name, Type type, long value) => Option(name).SetValue(options, Convert.ChangeType(value, type, CultureInfo.InvariantCulture));

    private static string Text(object? value) => value switch
    {
        null or "" => "none",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static bool IsAllowed(Action<NcbiOptions> change)
    {
        NcbiOptions options = new() { Tool = "test", Email = "test@example.org" };
        change(options);
        try
        {
            new EutilsClient(options).Dispose();
            return true;
        }
        catch (OptionsValidationException)
        {
            return false;
        }
    }
}
