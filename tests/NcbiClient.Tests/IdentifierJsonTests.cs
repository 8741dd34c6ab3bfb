using System.Text.Json;
using Xunit;

namespace NcbiClient.Tests;

public sealed class IdentifierJsonTests
{
    private static readonly Doi SomeDoi = Doi.Parse("10.1000/a");

    [Fact]
    public void Serialize_EachKind_HasItsOwnForm()
    {
        Assert.Equal("123", JsonSerializer.Serialize(new Pmid(123)));
        Assert.Equal("\"PMC123\"", JsonSerializer.Serialize(new Pmcid(123)));
        Assert.Equal("\"10.1000/a\"", JsonSerializer.Serialize(SomeDoi));
        Assert.Equal("\"pmid:123\"", JsonSerializer.Serialize<ArticleId>(new Pmid(123)));
        Assert.Equal("null", JsonSerializer.Serialize(default(Pmid)));
        Assert.Equal("null", JsonSerializer.Serialize(default(Doi)));
    }

    [Fact]
    public void Deserialize_NumberTextOrNull_IsRead()
    {
        Assert.Equal(new Pmid(123), JsonSerializer.Deserialize<Pmid>("123"));
        Assert.Equal(new Pmid(123), JsonSerializer.Deserialize<Pmid>("\"PMID: 123\""));
        Assert.Equal(default, JsonSerializer.Deserialize<Pmid>("null"));
        Assert.Null(JsonSerializer.Deserialize<Pmid?>("null"));
        Assert.Equal(new Pmcid(123), JsonSerializer.Deserialize<Pmcid>("\"pmc123\""));
        Assert.Equal(SomeDoi, JsonSerializer.Deserialize<Doi>("\"https://doi.org/10.1000/A\""));
        Assert.Equal(new Pmid(123), JsonSerializer.Deserialize<ArticleId>("123"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    public void Deserialize_NoIdentifier_IsAJsonException(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Pmid>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Pmcid>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Doi>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ArticleId>(json));
    }

    [Fact]
    public void RoundTrip_AsKeysOfADictionary_IsTheSame()
    {
        AssertKey(new Pmid(123), "{\"123\":1}");
        AssertKey(new Pmcid(123), "{\"PMC123\":1}");
        AssertKey(SomeDoi, "{\"10.1000/a\":1}");
        AssertKey(ArticleId.FromPmid(new Pmid(123)), "{\"pmid:123\":1}");
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Doi, int> { [default] = 1 }));
    }

    private static void AssertKey<T>(T key, string json)
        where T : notnull
    {
        Assert.Equal(json, JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }));
        Assert.Equal(key, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(json)!).Key);
    }
}
