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
            Assert.Equal(text, Get(pool, text, before: random.Next(3), behind: random.Next(40)));
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
        Get(pool, text);
        string kept = Get(pool, text);
        Assert.Same(kept, Get(pool, text));
        for (int i = 0; i < 100; i++)
        {
            Get(pool, $"other {i}");
        }

        Assert.Same(kept, Get(pool, text));
        Assert.Same(kept, Get(pool, text, behind: 0));
    }

    [Fact]
    public void Get_VocabularyThatFitsWell_KeepsNearlyAllOfIt()
    {
        string[] terms = [.. Enumerable.Range(0, 80).Select(static i => $"Q{i * 10 + 2:000000}"), .. Enumerable.Range(0, 60).Select(static i => $"D0164{i:00}"), "eng", "fre", "Jan", "Feb", "pubmed", "doi", "pii", "pmc"];
        StringPool pool = new();
        for (int times = 0; times < 5; times++)
        {
            foreach (string term in terms)
            {
                Get(pool, term);
            }
        }

        string[] kept = [.. terms.Select(term => Get(pool, term))];
        Assert.InRange(terms.Where((term, i) => ReferenceEquals(kept[i], Get(pool, term))).Count(), terms.Length * 9 / 10, terms.Length);
    }

    [Fact]
    public void Get_TextsThatDifferInLengthOnly_AreNotTakenForEachOther()
    {
        StringPool pool = new();
        string[] texts = [.. Enumerable.Range(1, 40).Select(static length => new string('a', length))];
        for (int times = 0; times < 3; times++)
        {
            Assert.All(texts, text => Assert.Equal(text, Get(pool, text)));
        }
    }

    [Fact]
    public void Get_ShortTextThatIsTheHashOfALongOne_IsNotTakenForIt()
    {
        (string text, byte[] hash) = Enumerable.Range(0, 10_000).Select(static i => $"A text of more than 16 bytes, {i}")
            .Select(static text => (text, BitConverter.GetBytes(ByteHash.Of(Encoding.UTF8.GetBytes(text)))))
            .First(static pair => pair.Item2.All(static b => b is > 0x20 and < 0x7F));
        StringPool pool = new();
        for (int times = 0; times < 3; times++)
        {
            Assert.Equal(text, Get(pool, text));
            Assert.Equal(Encoding.ASCII.GetString(hash), Get(pool, Encoding.ASCII.GetString(hash)));
        }
    }

    [Fact]
    public void Get_LongTextsWithOneHash_AreNotTakenForEachOther()
    {
        string[] texts = [.. Enumerable.Range(100_000, 300_000).Select(static i => $"A text of more than 16 bytes, {i}")
            .GroupBy(static text => ByteHash.Of(Encoding.UTF8.GetBytes(text))).First(static group => group.Count() > 1)];
        StringPool pool = new();
        foreach (string text in (string[])[texts[0], texts[0], texts[0], texts[1], texts[1], texts[1], texts[0]])
        {
            Assert.Equal(text, Get(pool, text));
        }
    }

    /// <summary>The text from within a document, which may end with it.</summary>
    private static string Get(StringPool pool, string text, int before = 1, int behind = 20) =>
        pool.Get(Encoding.UTF8.GetBytes($"{new string('>', before)}{text}{new string('<', behind)}"), before, Encoding.UTF8.GetByteCount(text));
}
