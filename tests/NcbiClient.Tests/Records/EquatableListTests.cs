using System.Text.Json;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class EquatableListTests
{
    [Fact]
    public void Equality_SameElementsInOrder_IsEqual()
    {
        EquatableList<string> one = ["a", "b"];
        EquatableList<string> other = new List<string> { "a", "b" }.ToEquatableList();
        Assert.True(one == other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != (EquatableList<string>)["b", "a"]);
        Assert.True(one != (EquatableList<string>)["a"]);
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)new[] { "a", "b" }));
    }

    [Fact]
    public void Default_AnyUse_IsTheEmptyList()
    {
        EquatableList<string> list = default;
        Assert.True(list.IsEmpty && list.Count == 0);
        Assert.True(list == (EquatableList<string>)[]);
        Assert.Equal(((EquatableList<string>)[]).GetHashCode(), list.GetHashCode());
        Assert.Empty(list);
        Assert.Equal("[]", list.ToString());
        foreach (string _ in list)
        {
            Assert.Fail("There is an element.");
        }
    }

    [Fact]
    public void Indexer_OutOfRange_Throws()
    {
        EquatableList<int> list = [1, 2];
        Assert.Equal(2, list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableList<int>)[0]);
    }

    [Fact]
    public void Create_FromAnArray_IsACopy()
    {
        int[] source = [1, 2, 3];
        EquatableList<int> list = source.ToEquatableList();
        EquatableList<int> created = EquatableList.Create<int>(source);
        source[0] = 9;
        Assert.Equal([1, 2, 3], list);
        Assert.Equal([1, 2, 3], created);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToEquatableList());
    }

    [Fact]
    public void Enumeration_ForEachSpreadAndLinq_GiveTheElementsInOrder()
    {
        EquatableList<int> list = [1, 2, 3];
        int sum = 0;
        foreach (int item in list)
        {
            sum = (sum * 10) + item;
        }

        Assert.Equal(123, sum);
        Assert.Equal(new[] { 0, 1, 2, 3 }, (int[])[0, .. list]);
        Assert.Equal(6, list.Sum());
        Assert.Equal("[1, 2, 3]", list.ToString());
    }

    [Fact]
    public void Json_List_IsAnArray()
    {
        Journals journals = new() { Names = ["a", "b"] };
        string json = JsonSerializer.Serialize(journals);
        Assert.Equal("""{"Names":["a","b"]}""", json);
        Assert.Equal(journals, JsonSerializer.Deserialize<Journals>(json));
        Assert.Equal(new Journals(), JsonSerializer.Deserialize<Journals>("""{"Names":null}"""));
        Assert.Equal(new Journals(), JsonSerializer.Deserialize<Journals>("""{"Names":[]}"""));
    }

    [Theory]
    [InlineData("""{"Names":"a"}""")]
    [InlineData("""{"Names":{}}""")]
    [InlineData("""{"Names":[null]}""")]
    [InlineData("""{"Names":[1]}""")]
    [InlineData("""{"Names":["a" """)]
    public void Json_NoList_Throws(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Journals>(json));

    private sealed record Journals
    {
        [System.Text.Json.Serialization.JsonConverter(typeof(EquatableListJsonConverter<string>))]
        public EquatableList<string> Names { get; init; }
    }
}
