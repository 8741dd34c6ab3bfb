using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NcbiClient.Eutils;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Eutils.Summary;

public sealed class SummaryResultReaderTests
{
    private const string Usual = """
        {"uid":"7","pubdate":"2019 Jan-Feb","title":"T","authors":[{"name":"A B","authtype":"Author","clusterid":""}],"lang":["eng"],"pubtype":["Review"],
        "articleids":[{"idtype":"pubmed","idtypen":1,"value":"7"}],"history":[{"pubstatus":"entrez","date":"2019/01/02 03:04"}],
        "references":[{"refsource":"X","reftype":"Erratum in","pmid":"","note":""}],"attributes":[],"pmcrefcount":"12","srccontriblist":[],"vernaculartitle":""}
        """;

    [Fact]
    public void Read_UidsOutOfOrderAndMissing_KeepsEveryDocument()
    {
        SummaryResult result = Read("""{"result":{"5":{"uid":"5"},"7":{"uid":"7"},"uids":["7","8"],"9":{"uid":"9","error":"cannot get document summary"}}}""");

        Assert.Equal([7, 5], result.Summaries.Select(summary => summary.Pmid.Value));
        Assert.Equal([new SummaryError { Uid = "8" }, new SummaryError { Uid = "9", Text = "cannot get document summary" }], result.Errors);
    }

    [Fact]
    public void Read_NoUids_IsEmpty() => Assert.Equal(new SummaryResult(), Read("""{"header":{},"result":{"uids":[]}}"""));

    [Fact]
    public void Read_NumbersAsTexts_AreNumbers()
    {
        PubMedSummary summary = Document(Usual);

        Assert.Equal(12, summary.PmcRefCount);
        Assert.Null(summary.References[0].Pmid);
        Assert.Equal("2019 Jan-Feb", summary.PubDate!.ToString());
        Assert.True(summary.Unknown.IsEmpty, summary.Unknown.ToString());
    }

    [Theory]
    [InlineData("""{"pmcrefcount":"many"}""", "pmcrefcount", "\"many\"")]
    [InlineData("""{"pmcrefcount":1.5}""", "pmcrefcount", "1.5")]
    [InlineData("""{"title":{"text":"T"}}""", "title", """{"text":"T"}""")]
    [InlineData("""{"lang":"eng"}""", "lang", "\"eng\"")]
    [InlineData("""{"lang":["eng",{}]}""", "lang", """["eng",{}]""")]
    [InlineData("""{"authors":["A B"]}""", "authors", """["A B"]""")]
    [InlineData("""{"authors":[{"name":"A","orcid":"0"}]}""", "authors/0/orcid", "\"0\"")]
    [InlineData("""{"references":[{"pmid":-1}]}""", "references/0/pmid", "-1")]
    [InlineData("""{"references":[{"pmid":"PMC1"}]}""", "references/0/pmid", "\"PMC1\"")]
    [InlineData("""{"uid":8}""", "uid", "8")]
    [InlineData("""{"fresh":[1,2]}""", "fresh", "[1,2]")]
    [InlineData("""{"error":7}""", "error", "7")]
    public void Read_OddMember_IsKeptAsJson(string document, string path, string json)
        => Assert.Equal([new SummaryMember { Path = path, Json = json }], Document(document).Unknown);

    /// <summary>Whatever a member holds, the record is read and the value is in it.</summary>
    [Fact]
    public void Read_AnyMemberReplaced_LosesNothing()
    {
        string[] odd = ["\"odd\"", "4711", "true", "{\"odd\":1}", "[{\"odd\":[1]}]", "[\"odd\"]", "[[]]", "[\"a\",4711]", "{}", "-1", "1e400", "\"\\ud800\""];
        foreach (string name in JsonNode.Parse(Usual)!.AsObject().Select(member => member.Key).Where(name => name != "error"))
        {
            foreach (string value in odd)
            {
                JsonObject document = JsonNode.Parse(Usual)!.AsObject();
                document.Remove(name);
                string json = document.ToJsonString()[..^1] + $",\"{name}\":{value}}}";
                PubMedSummary summary = Document(json);
                string kept = JsonSerializer.Serialize(summary) + string.Join(' ', summary.Unknown.Select(member => member.Json)) + summary.PubDate;
                bool isEmpty = value is "{}" or "[[]]";
                Assert.True(isEmpty || value.Split('"', '[', ']', '{', '}', ':', ',').Where(part => part.Length > 0).All(part => kept.Contains(part, StringComparison.Ordinal)), $"{name}: {value} in {kept}");
            }
        }
    }

    [Theory]
    [InlineData("{}", "result")]
    [InlineData("""{"result":[]}""", "result")]
    [InlineData("[]", "result")]
    [InlineData("""{"result":{"uids":["7"],"7":"x"}}""", "result/7")]
    [InlineData("""{"result":{"uids":["abc"],"abc":{}}}""", "result/uids")]
    [InlineData("""{"result":{"uids":"7"}}""", "result/uids")]
    [InlineData("{", "result")]
    public void Read_AnotherForm_SaysWhere(string json, string path) => Assert.Equal(path, Assert.Throws<NcbiFormatException>(() => Read(json)).ElementPath);

    [Theory]
    [InlineData("2016 Mar", 2016, 3, null, null)]
    [InlineData("2015 Mar 1", 2015, 3, 1, null)]
    [InlineData("2016", 2016, null, null, null)]
    [InlineData("2004 Winter", 2004, null, null, null)]
    [InlineData("2016 Jul-Aug", 2016, null, null, "2016 Jul-Aug")]
    [InlineData("1998 Dec-1999 Jan", 1998, null, null, "1998 Dec-1999 Jan")]
    [InlineData("2016 March", 2016, 3, null, "2016 March")]
    [InlineData("2016 Mar 01", 2016, 3, null, "2016 Mar 01")]
    [InlineData("soon", null, null, null, "soon")]
    public void PubDate_InWords_IsReadAndGivenBackWordForWord(string text, int? year, int? month, int? day, string? whole)
    {
        PartialDate date = SummaryPubDate.Read(text)!;

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal((text, whole), (date.ToString(), date.MedlineDate));
    }

    private static PubMedSummary Document(string document) => Assert.Single(Read($"{{\"result\":{{\"uids\":[\"7\"],\"7\":{document}}}}}").Summaries);

    private static SummaryResult Read(string json) => SummaryResultReader.Read(Encoding.UTF8.GetBytes(json));
}
