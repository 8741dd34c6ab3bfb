using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class NameInitialsTests
{
    [Fact]
    public void Find_AnyBytes_GivesTheTextOfOneOrTwoLettersOnly()
    {
        int found = 0;
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(static b => (byte)b)];
        foreach (byte first in bytes)
        {
            found += Check([first]);
            foreach (byte second in bytes)
            {
                found += Check([first, second]);
            }
        }

        Assert.Equal(26 + (26 * 26), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABC")]
    [InlineData("É")]
    public void Find_SomethingElse_IsNull(string text) => Assert.Null(NameInitials.Find(Encoding.UTF8.GetBytes(text)));

    private static int Check(ReadOnlySpan<byte> text)
    {
        bool isExpected = !text.ContainsAnyExceptInRange((byte)'A', (byte)'Z');
        Assert.Equal(isExpected ? Encoding.ASCII.GetString(text) : null, NameInitials.Find(text));
        return isExpected ? 1 : 0;
    }
}
