using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class EquatableListBuilderTests
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), Converters = { new EquatableListJsonConverter<string>() } };

    [Fact]
    public void ToList_AnyNumberOfElements_GivesAllInOrder()
    {
        for (int count = 0; count <= 70; count++)
        {
            EquatableListBuilder<string> builder = default;
            for (int i = 0; i < count; i++)
            {
                Assert.Equal(i, builder.Count);
                builder.Add($"{i}");
            }

            Assert.Equal(Enumerable.Range(0, count).Select(static i => $"{i}"), builder.ToList());
        }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(15_013)]
    public void ToList_ManyElements_IsAListLikeAnyOther(int count)
    {
        string[] expected = [.. Enumerable.Range(0, count).Select(static i => $"{i}")];
        EquatableList<string> list = expected.ToEquatableList();
        Assert.Equal(count, list.Count);
        Assert.Equal(expected, list);
        Assert.Equal(expected, Enumerable.Range(0, count).Select(i => list[i]));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[count]);
        Assert.Equal(expected, JsonSerializer.Deserialize<EquatableList<string>>(JsonSerializer.Serialize(list, s_json), s_json));
        EquatableList<string> other = EquatableList.Create<string>(expected);
        Assert.Equal(list, other);
        Assert.Equal(list.GetHashCode(), other.GetHashCode());
        expected[^1] = "";
        Assert.NotEqual(list, EquatableList.Create<string>(expected));
        Assert.NotEqual(list, expected[..^1].ToEquatableList());
    }

    [Fact]
    public void Shorten_AnyCounts_KeepsTheFirstElements()
    {
        Random random = new(7);
        for (int run = 0; run < 30; run++)
        {
            EquatableListBuilder<int> builder = default;
            List<int> expected = [];
            for (int step = 0; step < 8; step++)
            {
                int count = random.Next(2) == 0 ? random.Next(6) : random.Next(10_000);
                for (int i = 0; i < count; i++)
                {
                    builder.Add(i);
                    expected.Add(i);
                }

                int left = random.Next(3) == 0 ? expected.Count / 4096 * 4096 : random.Next(expected.Count + 1);
                EquatableList<int> before = builder.ToList();
                builder.Shorten(left);
                Assert.Equal(expected, before);
                expected.RemoveRange(left, expected.Count - left);
                Assert.Equal(expected, builder.ToList());
            }
        }
    }

    [Fact]
    public void ToList_BetweenElements_IsNotChangedByLaterOnes()
    {
        EquatableListBuilder<int> builder = default;
        List<EquatableList<int>> lists = [];
        for (int i = 0; i < 9000; i++)
        {
            lists.Add(i % 100 == 0 || i % 4096 < 2 ? builder.ToList() : lists[^1]);
            builder.Add(i);
        }

        Assert.All(lists.Distinct(), static list => Assert.Equal(Enumerable.Range(0, list.Count), list));
    }

    [Fact]
    public void Enumerator_AtTheEndOrReset_StaysOrBeginsAnew()
    {
        foreach (int count in new[] { 0, 1, 5, 4096, 9000 })
        {
            AssertWalks([.. Enumerable.Range(0, count)]);
            AssertWalks([.. Enumerable.Range(0, count).Select(static i => $"{i}")]);
        }
    }

    [Fact]
    public void ToList_OneElementOfAnyKind_IsAListLikeAnyOther()
    {
        foreach (object? only in new object?[] { "a", 7, null, new[] { "a", "b" }, Array.Empty<object>(), new LongItems([new[] { "a" }], 1) })
        {
            EquatableList<object?> list = new[] { only }.ToEquatableList();
            Assert.Same(only, Assert.Single(list));
            Assert.Same(only, list[0]);
            Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
            EquatableList<object?> other = [only];
            Assert.Equal(list, other);
            Assert.Equal(list.GetHashCode(), other.GetHashCode());
            Assert.NotEqual(list, [only, only]);
            Assert.NotEqual(list, [new object()]);
            Assert.NotEqual(list, []);
            Assert.Equal((1, false), (list.Count, list.IsEmpty));
            AssertWalks([only]);
        }
    }

    private static void AssertWalks<T>(T[] expected)
    {
        using IEnumerator<T> items = ((IEnumerable<T>)expected.ToEquatableList()).GetEnumerator();
        for (int again = 0; again < 2; again++)
        {
            foreach (T item in expected)
            {
                Assert.True(items.MoveNext());
                Assert.Equal(item, items.Current);
            }

            Assert.False(items.MoveNext());
            Assert.False(items.MoveNext());
            items.Reset();
        }
    }
}
