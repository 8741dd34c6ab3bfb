using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class DateTextsTests
{
    private static readonly string?[] s_texts = [null, "", "1", "07", "2019", "Jul", "jul", "Jull", "1899", "2100", "Spring", "1998 Dec-1999 Jan", "０７", "7\u0660"];

    [Fact]
    public void With_AnyTexts_KeepsEachAtItsPlace()
    {
        Random random = new(5);
        for (int run = 0; run < 5_000; run++)
        {
            string?[] expected = new string?[DateTexts.Places];
            DateTexts texts = default;
            for (int step = 0; step < 12; step++)
            {
                int place = random.Next(expected.Length);
                expected[place] = s_texts[random.Next(s_texts.Length)];
                texts = texts.With(place, expected[place]);
                Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(at => texts[at]));
                Assert.Equal(expected.All(static text => text is null), texts.IsEmpty);
            }
        }
    }

    [Fact]
    public void Equality_SameTextsByAnyWay_IsEqual()
    {
        Random random = new(6);
        for (int run = 0; run < 5_000; run++)
        {
            string?[] texts = [.. Enumerable.Range(0, DateTexts.Places).Select(_ => s_texts[random.Next(s_texts.Length)])];
            DateTexts one = Enumerable.Range(0, texts.Length).Aggregate(default(DateTexts), (all, place) => all.With(place, texts[place]));
            DateTexts other = Enumerable.Range(0, texts.Length).Aggregate(default(DateTexts), (all, place) => all.With(place, s_texts[random.Next(s_texts.Length)]));
            bool isSame = Enumerable.Range(0, texts.Length).All(place => other[place] == texts[place]);
            Assert.Equal(isSame, one.Equals((object)other));
            other = Enumerable.Range(0, texts.Length).OrderBy(_ => random.Next()).Aggregate(other, (all, place) => all.With(place, Copy(texts[place])));
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }
    }

    [Fact]
    public void WithNumber_NumberOrMonth_IsThatText()
    {
        foreach (string text in new[] { "0", "9", "00", "31", "1900", "2099", "Jan", "Dec" })
        {
            DateTexts texts = default(DateTexts).WithNumber(1, DateNumbers.IndexOf(text));
            Assert.Equal(text, texts[1]);
            Assert.Equal(default(DateTexts).With(1, text), texts);
            Assert.NotEqual(default(DateTexts).With(2, text), texts);
        }
    }

    private static string? Copy(string? text) => text is null ? null : new string(text.AsSpan());
}
