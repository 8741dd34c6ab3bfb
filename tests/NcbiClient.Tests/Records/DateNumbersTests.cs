using System.Globalization;
using System.Text;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class DateNumbersTests
{
    [Fact]
    public void Find_TextOfUpToFourCharacters_GivesThatTextOrNone()
    {
        const string Characters = "0129/:;Aa -";
        foreach (string text in Texts(Characters, 4))
        {
            string? found = DateNumbers.Find(Encoding.ASCII.GetBytes(text));
            Assert.True(found is null || found == text, $"'{text}' is read as '{found}'");
        }
    }

    [Fact]
    public void Find_PartOfADate_GivesOneString()
    {
        string[] numbers = [.. Enumerable.Range(0, 100).SelectMany(static number => new[] { $"{number:0}", $"{number:00}" }), .. Enumerable.Range(1900, 200).Select(static year => $"{year}")];
        foreach (string number in numbers)
        {
            byte[] text = Encoding.ASCII.GetBytes(number);
            Assert.Equal(number, DateNumbers.Find(text));
            Assert.Same(DateNumbers.Find(text), DateNumbers.Find(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1899")]
    [InlineData("2100")]
    [InlineData("201")]
    [InlineData("02011")]
    [InlineData("-1")]
    [InlineData("é")]
    public void Find_AnythingElse_GivesNone(string text) => Assert.Null(DateNumbers.Find(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Find_AllBytes_NeverTakesOtherBytesForDigits()
    {
        for (int first = 0; first < 256; first++)
        {
            for (int last = 0; last < 256; last++)
            {
                string? found = DateNumbers.Find([(byte)first, (byte)last]);
                bool isNumber = char.IsAsciiDigit((char)first) && char.IsAsciiDigit((char)last);
                Assert.Equal(isNumber ? string.Create(CultureInfo.InvariantCulture, $"{(char)first}{(char)last}") : null, found);
            }
        }
    }

    [Fact]
    public void IndexBefore_AnyText_IsThatOfTheTextBeforeTheMark()
    {
        foreach (string text in Texts("0129:/A&", 4))
        {
            byte[] bytes = Encoding.ASCII.GetBytes(text + "</Day>");
            int mark = bytes.AsSpan().IndexOf((byte)'<');
            int index = DateNumbers.IndexBefore((byte)'<', ref bytes[0], out int length);
            Assert.Equal(DateNumbers.Find(bytes.AsSpan(0, mark)), index >= 0 && length == mark ? DateNumbers.At(index) : null);
        }
    }

    private static IEnumerable<string> Texts(string characters, int length) =>
        length == 0 ? [""] : Texts(characters, length - 1).SelectMany(text => characters.Select(character => text + character)).Concat(Texts(characters, length - 1)).Distinct();
}
