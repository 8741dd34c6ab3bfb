using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class StringPoolTests
{
    [Fact]
    public void Get_RandomTexts_GivesEachItself()
    {
        Random random = new(45);
        StringPool pool = new();
        for (int i = 0; i < 200_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(24) == 0 ? random.Next(200) : random.Next(12)).Select(_ => random.Next(60) == 0 ? 'é' : (char)('a' + random.Next(3)))]);
            Assert.Equal(text, pool.Get(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("M")]
    [InlineData("2019")]
    [InlineData("D006801")]
    [InlineData("Journal Article")]
    [InlineData("Department of Medicine, University of Somewhere, Somewhere, Country.")]
    public void Get_TextThatRecurs_GivesOneString(string text)
    {
        StringPool pool = new();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        pool.Get(utf8);
        string kept = pool.Get(utf8);
        Assert.Same(kept, pool.Get(utf8));
        for (int i = 0; i < 100; i++)
        {
            pool.Get(Encoding.UTF8.GetBytes($"other {i}"));
        }

        Assert.Same(kept, pool.Get(utf8));
    }
}
