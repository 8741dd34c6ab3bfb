using System.Globalization;
using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Summary;

/// <summary>Recorded summaries of PubMed, read and compared with what a person reads in them.</summary>
public sealed class PubMedSummaryCorpusTests
{
    public static TheoryData<string> Recorded =>
    [
        "_transcribed/esummary_pubmed_25344497.json", "_transcribed/esummary_pubmed_26652862.json", "_transcribed/esummary_pubmed_27933103.json",
        "_transcribed/esummary_pubmed_34813072.json", "_transcribed/esummary_pubmed_42802988.json", "consected+restructure/14760269.esummary.json",
        "Klortho+Eutils-JSON/esummary.pubmed.json",
    ];

    [Fact]
    public void Read_26652862_HasItsValues()
    {
        PubMedSummary summary = One("_transcribed/esummary_pubmed_26652862.json");

        Assert.Equal(new Pmid(26652862), summary.Pmid);
        Assert.Equal("Community-acquired bacterial meningitis in adults in the Netherlands, 2006-14: a prospective cohort study.", summary.Title);
        Assert.Equal(("Lancet Infect Dis", "The Lancet. Infectious diseases", "101130150"), (summary.Source, summary.FullJournalName, summary.NlmUniqueId));
        Assert.Equal(("1473-3099", "1474-4457", "16", "3", "339-47"), (summary.Issn, summary.ElectronicIssn, summary.Volume, summary.Issue, summary.Pages));
        Assert.Equal((2016, 3, null), (summary.PubDate!.Year, summary.PubDate.Month, summary.PubDate.Day));
        Assert.Equal(new DateOnly(2015, 12, 1), summary.EPubDate!.ToDateOnly());
        Assert.Equal(new DateTime(2016, 3, 1, 0, 0, 0, DateTimeKind.Unspecified), summary.SortPubDate.ToDateTime());
        Assert.Equal((8, "Bijlsma MW", "van de Beek D"), (summary.Authors.Count, summary.SortFirstAuthor, summary.LastAuthor));
        Assert.Equal(new SummaryAuthor { Name = "van der Ende A", AuthorType = "Author" }, summary.Authors[6]);
        Assert.Null(summary.PmcRefCount);
        Assert.Null(summary.VernacularTitle);
        Assert.Equal(
            new SummaryReference
            {
                Source = "Lancet Infect Dis. 2016 Mar;16(3):271-2. doi: 10.1016/S1473-3099(15)00462-4.", Type = "Comment in", Pmid = new Pmid(26652863),
            },
            Assert.Single(summary.References));
        Assert.Equal(("256", "PubMed - indexed for MEDLINE", "citation"), (summary.PublicationStatusNumber, summary.RecordStatus, summary.DocumentType));
        Assert.Equal(["Journal Article", "Research Support, Non-U.S. Gov't"], summary.PublicationTypes);
        Assert.Equal([Language.English], summary.Languages);
        Assert.Equal(["Has Abstract"], summary.Attributes);
        Assert.Equal((Doi.Parse("10.1016/S1473-3099(15)00430-2"), (Pmcid?)null), (summary.Doi, summary.Pmcid));
        Assert.Equal(new SummaryArticleId { Type = ArticleIdType.Pii, TypeNumber = 4, Value = "S1473-3099(15)00430-2" }, summary.ArticleIds[2]);
        Assert.Equal("doi: 10.1016/S1473-3099(15)00430-2", summary.ELocationId);
        Assert.Equal(
            ["received 2015/09/02 00:00", "revised 2015/10/28 00:00", "accepted 2015/10/29 00:00", "entrez 2015/12/15 06:00", "pubmed 2015/12/15 06:00", "medline 2016/07/30 06:00"],
            summary.History.Select(entry => $"{entry.Status} {entry.Date}"));
    }

    [Fact]
    public void Read_27933103_HasAPmcidThoughItsElocationIsEmpty()
    {
        PubMedSummary summary = One("_transcribed/esummary_pubmed_27933103.json");

        Assert.Equal((Pmcid.Parse("PMC5122160"), Doi.Parse("10.1186/s13321-016-0181-z")), (summary.Pmcid, summary.Doi));
        Assert.Null(summary.ELocationId);
        Assert.Null(summary.Issue);
        Assert.Equal((33, "258", "2016"), (summary.PmcRefCount, summary.PublicationStatusNumber, summary.PubDate!.ToString()));
        Assert.Equal(new DateTime(2016, 11, 23, 0, 0, 0, DateTimeKind.Unspecified), summary.SortPubDate.ToDateTime());
    }

    [Fact]
    public void Read_UidsLast_AndTheOldViewCount_AreRead()
    {
        PubMedSummary summary = One("_transcribed/esummary_pubmed_25344497.json");

        Assert.Equal((112, 0), (summary.ViewCount, summary.PmcRefCount));
        Assert.Equal(["pii", "doi", "pubmed", "eid", "rid"], summary.ArticleIds.Select(id => id.Type.Value));
        Assert.Equal(new DateOnly(2015, 3, 1), summary.PubDate!.ToDateOnly());
    }

    [Fact]
    public void Read_GeneratedByNcbi_TrimsWordsAndKeepsBothRecords()
    {
        SummaryResult result = Read("Klortho+Eutils-JSON/esummary.pubmed.json");

        Assert.Equal([5683731, 22144687], result.Summaries.Select(summary => summary.Pmid.Value));
        Assert.Equal(new SummaryAuthor { Name = "Goldberg MJ", AuthorType = "Author", ClusterId = "2484865" }, result.Summaries[0].Authors[0]);
        Assert.Equal("PubMed - indexed for MEDLINE", result.Summaries[0].RecordStatus);
        Assert.Equal((123, 15644849), (One("consected+restructure/14760269.esummary.json").PmcRefCount, One("consected+restructure/14760269.esummary.json").References[0].Pmid?.Value));
        Assert.Equal(56, One("_transcribed/esummary_pubmed_42802988.json").PmcRefCount);
        Assert.Null(One("_transcribed/esummary_pubmed_34813072.json").PmcRefCount);
    }

    /// <summary>Every text and number of the answer is somewhere in the record.</summary>
    [Theory]
    [MemberData(nameof(Recorded))]
    public void Read_RecordedDocument_LosesNothing(string file)
    {
        SummaryResult result = Read(file);
        using var document = JsonDocument.Parse(Bytes(file));
        foreach (PubMedSummary summary in result.Summaries)
        {
            Assert.True(summary.Unknown.IsEmpty, summary.Unknown.ToString());
            List<string> kept = [$"{summary.PubDate}", $"{summary.EPubDate}", $"{summary.Pmid}"];
            using JsonDocument written = JsonSerializer.SerializeToDocument(summary);
            Collect(written.RootElement, kept);
            List<string> sent = [];
            Collect(document.RootElement.GetProperty("result").GetProperty($"{summary.Pmid}"), sent);

            Assert.Empty(sent.Select(text => text.Trim()).Except(kept.Select(text => text.Trim())));
        }
    }

    [Fact]
    public void Read_UnknownUid_IsAnErrorBesideTheSummaries()
    {
        SummaryResult result = Read("_transcribed/esummary_missing_uid.json");

        Assert.Equal(new SummaryResult { Errors = [new SummaryError { Uid = "999999999", Text = "cannot get document summary" }] }, result);
    }

    private static void Collect(JsonElement value, List<string> texts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Collect(member.Value, texts);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Collect(item, texts);
                }

                break;
            case JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()):
                texts.Add(value.GetString()!);
                break;
            case JsonValueKind.Number:
                texts.Add(value.GetInt64().ToString(CultureInfo.InvariantCulture));
                break;
            default:
                break;
        }
    }

    private static PubMedSummary One(string file) => Assert.Single(Read(file).Summaries);

    private static SummaryResult Read(string file) => SummaryResultReader.Read(Bytes(file));

    private static byte[] Bytes(string file)
    {
        Corpus.SkipUnlessPresent();
        return File.ReadAllBytes(Shared.PathTo("corpus", "files", file));
    }
}
