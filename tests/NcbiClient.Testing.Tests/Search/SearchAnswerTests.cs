using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NcbiClient.TestSupport;

namespace NcbiClient.Testing.Tests.Search;

/// <summary>The answers byte for byte, beside recorded ones where the corpus is there.</summary>
public sealed partial class SearchAnswerTests
{
    private const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!DOCTYPE eSearchResult PUBLIC \"-//NLM//DTD esearch 20060628//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd\">\n";

    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles);

    [Theory]
    [InlineData(
        "term=heart[ti]",
        "<eSearchResult><Count>2</Count><RetMax>2</RetMax><RetStart>0</RetStart><IdList>\n<Id>102</Id>\n<Id>101</Id>\n</IdList><TranslationSet/><QueryTranslation>\"heart\"[Title]</QueryTranslation></eSearchResult>\n")]
    [InlineData(
        "term=abcXYZ",
        "<eSearchResult><Count>0</Count><RetMax>0</RetMax><RetStart>0</RetStart><IdList/><TranslationSet/><QueryTranslation>(abcXYZ[All Fields])</QueryTranslation><ErrorList><PhraseNotFound>abcXYZ</PhraseNotFound></ErrorList><WarningList><OutputMessage>No items found.</OutputMessage></WarningList></eSearchResult>\n")]
    [InlineData("term=heart&rettype=count", "<eSearchResult>\n\t<Count>3</Count>\n</eSearchResult>\n")]
    [InlineData("term=x&db=popset", "<eSearchResult>\n\t<ERROR>Invalid db name specified: popset</ERROR>\n</eSearchResult>\n")]
    [InlineData("term=", "<eSearchResult>\n\t<ERROR>Empty term and query_key - nothing todo</ERROR>\n</eSearchResult>\n")]
    [InlineData("WebEnv=MCID_0&query_key=1", "<eSearchResult>\n\t<ERROR>Unable to obtain query #1</ERROR>\n</eSearchResult>\n")]
    public async Task Search_Xml_HasTheRecordedShape(string query, string body) => Assert.Equal(Prolog + body, await GetAsync(query, "text/xml"));

    [Theory]
    [InlineData(
        "term=heart[ti]&retmax=1&retstart=1",
        "{\"count\":\"2\",\"retmax\":\"1\",\"retstart\":\"1\",\"idlist\":[\"101\"],\"translationset\":[],\"querytranslation\":\"\\\"heart\\\"[Title]\"}")]
    [InlineData(
        "term=nothinglikeit",
        "{\"count\":\"0\",\"retmax\":\"0\",\"retstart\":\"0\",\"idlist\":[],\"translationset\":[],\"querytranslation\":\"(nothinglikeit[All Fields])\",\"errorlist\":{\"phrasesnotfound\":[\"nothinglikeit\"],\"fieldsnotfound\":[]},\"warninglist\":{\"phrasesignored\":[],\"quotedphrasesnotfound\":[],\"outputmessages\":[\"No items found.\"]}}")]
    [InlineData("term=heart&rettype=count", "{\"count\":\"3\"}")]
    [InlineData("term=((", "{\"ERROR\":\"Search Backend failed: Exception:\nparentheses hold nothing: ((\"}")]
    [InlineData("WebEnv=MCID_0&query_key=1&usehistory=y", "{\"ERROR\":\"Unable to obtain query #1\"}")]
    public async Task Search_Json_HasTheRecordedShape(string query, string result) =>
        Assert.Equal($"{{\"header\":{{\"type\":\"esearch\",\"version\":\"0.3\"}},\"esearchresult\":{result}}}\n", await GetAsync(query + "&retmode=json", "application/json"));

    [Theory]
    [InlineData("retmode=json&term=heart&retstart=9999", "esearch_retstart_9999.json")]
    [InlineData("retmode=json&WebEnv=x&query_key=1", "esearch_unable_to_obtain_query.json")]
    public async Task Search_Failure_EqualsTheTranscribedBody(string query, string file)
    {
        Shared.SkipUnlessPresent();
        string transcribed = await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "_transcribed", file), TestContext.Current.CancellationToken);

        Assert.Equal(transcribed.TrimEnd(), (await GetAsync(query, "application/json")).TrimEnd());
    }

    [Fact]
    public async Task Search_PastTheWall_IsNoJsonToAStrictReader()
    {
        string json = await GetAsync("retmode=json&term=heart&retstart=9999", "application/json");

        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(json));
        Assert.Contains("Exception:\n'retstart' cannot be larger than 9998.", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_RecordedXmlAnswers_HaveTheSameElementsInTheSameOrder()
    {
        Shared.SkipUnlessPresent();
        string recorded = await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "biocommons+eutils", "test_esearchresult.01.esearch.xml"), TestContext.Current.CancellationToken);
        XElement expected = XElement.Parse(recorded);

        XElement answered = XElement.Parse(await GetAsync("term=heart&usehistory=y&retmode=xml", "text/xml"));

        Assert.Equal(expected.Elements().Select(element => element.Name), answered.Elements().Select(element => element.Name));
        Assert.Matches(WebEnv(), expected.Element("WebEnv")!.Value);
        Assert.Matches(WebEnv(), answered.Element("WebEnv")!.Value);
    }

    [GeneratedRegex("^MCID_[0-9a-f]{24}$")]
    private static partial Regex WebEnv();

    private async Task<string> GetAsync(string query, string contentType)
    {
        using HttpClient client = _emulator.Client();
        using HttpResponseMessage response = await client.GetAsync("esearch.fcgi?" + query, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal($"{contentType}; charset=UTF-8", response.Content.Headers.ContentType!.ToString());
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
