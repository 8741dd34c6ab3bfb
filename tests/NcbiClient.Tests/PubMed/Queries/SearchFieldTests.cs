using System.Text.Json;
using NcbiClient.PubMed;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.PubMed.Queries;

public sealed class SearchFieldTests
{
    [Theory]
    [InlineData("Title/Abstract", "tiab")]
    [InlineData("TIAB", "tiab")]
    [InlineData(" mesh  terms ", "mh")]
    [InlineData("MeSH:NoExp", "mh:noexp")]
    [InlineData("Subheading:noexp", "sh:noexp")]
    [InlineData("PDAT", "dp")]
    [InlineData("Date - Publication", "dp")]
    [InlineData("uid", "pmid")]
    [InlineData("Filter", "sb")]
    [InlineData("Author", "au")]
    [InlineData("FULL", "fau")]
    [InlineData("Investigator", "ir")]
    [InlineData("xyz", "xyz")]
    public void Value_AnySpelling_IsPubMedsTag(string spelling, string tag) => Assert.Equal(tag, new SearchField(spelling).Value);

    [Fact]
    public void Known_Fields_AreWhatTheyAreCalled()
    {
        Assert.Equal(new SearchField("tiab"), SearchField.TitleAbstract);
        Assert.Equal(("Title/Abstract", "TIAB"), (SearchField.TitleAbstract.FullName, SearchField.TitleAbstract.EInfoName));
        Assert.Equal("MeSH Terms:noexp", SearchField.MeshTerms.WithoutExplosion.FullName);
        Assert.Equal(SearchField.MeshTerms.WithoutExplosion, SearchField.MeshTerms.WithoutExplosion.WithoutExplosion);
        Assert.Null(SearchField.Doi.EInfoName);
        Assert.True(SearchField.EntryDate.IsDate);
        Assert.False(new SearchField("xyz").IsKnown);
        Assert.False(default(SearchField).IsKnown);
        Assert.Equal("", default(SearchField).ToString());
        Assert.Throws<InvalidOperationException>(() => SearchField.Title.WithoutExplosion);
    }

    [Fact]
    public void Known_EveryNamedField_IsInTheSnapshot()
    {
        SearchField[] named = [.. typeof(SearchField).GetProperties().Where(static property => property.PropertyType == typeof(SearchField) && property.GetMethod!.IsStatic)
            .Select(static property => (SearchField)property.GetValue(null)!)];

        Assert.True(named.Length > 40);
        Assert.All(named, static field => Assert.Contains(field, SearchField.Known));
        Assert.Equal(SearchField.Known.Count, SearchField.Known.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ti]")]
    [InlineData("\"ti")]
    [InlineData("t\u0001i")]
    public void Constructor_NoName_Throws(string text) => Assert.Throws<ArgumentException>(() => new SearchField(text));

    [Fact]
    public void Json_AnyField_ReadsBack()
    {
        SearchField[] fields = [SearchField.MeshTerms.WithoutExplosion, new("xyz"), default];

        Assert.Equal(fields, JsonSerializer.Deserialize<SearchField[]>(JsonSerializer.Serialize(fields)));
    }

    [Fact]
    public void Snapshot_OfEInfo_IsTheRecordedAnswer()
    {
        Corpus.SkipUnlessPresent();
        using var answer = JsonDocument.Parse(Corpus.Files.Single(static file => file.Name.EndsWith("illumination-k+pubmed-client/pubmed_info.json", StringComparison.Ordinal)).ReadBytes());
        JsonElement[] recorded = [.. answer.RootElement.GetProperty("einforesult").GetProperty("dbinfo")[0].GetProperty("fieldlist").EnumerateArray()];
        SearchFieldFacts[] snapshot = [.. SearchFieldSnapshot.All.Where(static facts => facts.EInfoName is not null)];

        Assert.Equal(
            recorded.Select(static field => (Text(field, "name"), Text(field, "fullname"), Text(field, "isdate"), Text(field, "hierarchy"))),
            snapshot.Select(static facts => (facts.EInfoName!, facts.FullName, Flag(facts.IsDate), Flag(facts.Explodes))));
    }

    private static string Text(JsonElement field, string name) => field.GetProperty(name).GetString()!;

    private static string Flag(bool value) => value ? "Y" : "N";
}
