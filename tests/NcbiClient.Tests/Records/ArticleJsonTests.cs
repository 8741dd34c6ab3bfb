using System.Text.Json;
using System.Text.Json.Nodes;
using NcbiClient.Records;
using NcbiClient.Tests.Xml;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class ArticleJsonTests
{
    private static readonly JsonSerializerOptions s_otherNames = new() { TypeInfoResolver = ArticleJson.TypeInfoResolver };

    [Fact]
    public void Serialize_Article_HasCamelCaseNamesAndLeavesOutWhatIsAbsent()
    {
        JsonObject json = JsonNode.Parse(ArticleJson.Serialize(new Article { Pmid = new Pmid(7), Title = "x" }))!.AsObject();
        Assert.Equal(["pmid", "title"], json.Select(member => member.Key));
        Assert.Equal("x", (string?)json["title"]);
    }

    [Fact]
    public void Serialize_Shortcuts_AreNotWritten()
    {
        JsonObject article = JsonNode.Parse(ArticleJson.Serialize(AuthoredArticle.Usual))!.AsObject();
        JsonObject author = article["authorLists"]![0]!["authors"]![0]!.AsObject();
        Assert.Equal(["lastName", "foreName", "initials", "affiliations"], author.Select(member => member.Key));
        Assert.Empty(article.Select(member => member.Key).Intersect(["doi", "pmcid", "authors", "keywords", "references", "grants", "published", "isRetracted"]));
    }

    [Fact]
    public void Serialize_Indented_HasTheSameMembers()
    {
        string compact = ArticleJson.Serialize(AuthoredArticle.Usual);
        string indented = ArticleJson.Serialize(AuthoredArticle.Usual, indented: true);
        Assert.DoesNotContain('\n', compact);
        Assert.Contains('\n', indented);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(compact), JsonNode.Parse(indented)));
    }

    [Fact]
    public void Serialize_ByReflection_GivesTheSameMembers()
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };
        RandomArticle generator = new(new Random(21));
        for (int i = 0; i < 100; i++)
        {
            Article article = generator.Next();
            string json = JsonSerializer.Serialize(article, options);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ArticleJson.Serialize(article)), JsonNode.Parse(json)));
            ArticleSameness.AssertEqual(article, JsonSerializer.Deserialize<Article>(json, options)!);
        }
    }

    [Fact]
    public void Serialize_WithDefaultOptions_ReadsBack()
    {
        Article article = AuthoredArticle.Usual;
        ArticleSameness.AssertEqual(article, JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article))!);
    }

    [Fact]
    public void TypeInfoResolver_InOptionsOfAnApplication_ReadsAndWrites()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = ArticleJson.TypeInfoResolver };
        Article article = AuthoredArticle.Usual;
        string json = JsonSerializer.Serialize(article, options);
        ArticleSameness.AssertEqual(article, JsonSerializer.Deserialize<Article>(json, options)!);
        ArticleSet set = new() { Articles = [article], Deleted = [new VersionedPmid(new Pmid(5), "1")] };
        Assert.Equal(set, JsonSerializer.Deserialize<ArticleSet>(JsonSerializer.Serialize(set, options), options));
    }

    [Fact]
    public void Deserialize_UnknownMembers_AreIgnored() =>
        Assert.Equal(new Article { Pmid = new Pmid(7) }, ArticleJson.Deserialize("""{"pmid":7,"newMember":{"a":[1]},"authorLists":null}"""));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("""{"pmid":"x"}""")]
    [InlineData("""{"pmid":0}""")]
    [InlineData("{}")]
    [InlineData("""{"Pmid":1,"Title":{"text":"t"}}""")]
    [InlineData("""{"pmid":1,"title":{"markup":"<i>"}}""")]
    [InlineData("""{"pmid":1,"authorLists":{}}""")]
    [InlineData("""{"pmid":1,"publicationTypes":[{"name":null}]}""")]
    [InlineData("""{"pmid":1,"unknownContent":[{"path":null,"markup":"<x/>"}]}""")]
    [InlineData("""{"pmid":1,"unknownContent":[{"path":"/x","markup":null}]}""")]
    [InlineData("""{"pmid":1,"articleIds":[{"type":"doi","value":null}]}""")]
    public void Deserialize_NoArticle_Throws(string json) => Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json));

    [Fact]
    public void Deserialize_OptionsWithOtherNames_ThrowsAndGivesNoEmptyArticle()
    {
        string json = ArticleJson.Serialize(new Article { Pmid = new Pmid(7), Title = "A title" });

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(json, s_otherNames));
        Assert.Throws<JsonException>(() => ArticleJson.Deserialize(JsonSerializer.Serialize(new Article { Pmid = new Pmid(7) })));
    }

    [Theory]
    [InlineData(148)]
    [InlineData(149)]
    [InlineData(200)]
    [InlineData(100_000)]
    public void Deserialize_NestedDeep_IsReadOrRefusedBeforeASmallStackIsFull(int levels)
    {
        string json = "{\"pmid\":1,\"referenceLists\":[{" + string.Concat(Enumerable.Repeat("\"lists\":[{", levels)) + string.Concat(Enumerable.Repeat("}]", levels + 1)) + "}";
        Exception? error = null;
        Thread small = new(() => error = Record.Exception(() => ArticleJson.Deserialize(json)), maxStackSize: 768 * 1024);
        small.Start();
        small.Join();
        Assert.Equal(levels < 149, error is null);
        Assert.True(error is null or JsonException);
    }

    [Fact]
    public void SerializeAndDeserialize_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Deserialize(null!));
    }
}
