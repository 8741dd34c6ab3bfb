using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads one document of PubMed's <c>esummary</c> in JSON.</summary>
internal static class PubMedSummaryReader
{
    public static PubMedSummary Read(Pmid pmid, JsonElement document)
    {
        List<SummaryMember> unknown = [];
        SummaryObject summary = new(document, "", unknown);
        PubMedSummary read = WithSource(WithPeople(new PubMedSummary { Pmid = pmid }, summary), summary);
        read = WithBook(read, summary) with
        {
            ArticleIds = summary.Objects("articleids", ArticleId),
            ELocationId = summary.Text("elocationid"),
            References = summary.Objects("references", Reference),
            PmcRefCount = summary.Number("pmcrefcount"),
            ViewCount = summary.Number("viewcount"),
            RecordStatus = summary.Word("recordstatus"),
            PublicationStatusNumber = summary.Word("pubstatus"),
            DocumentType = summary.Word("doctype"),
        };

        summary.Pass("uid", pmid.ToString());
        summary.Close();
        return read with { Unknown = unknown.ToEquatableList() };
    }

    private static PubMedSummary WithPeople(PubMedSummary read, SummaryObject summary) => read with
    {
        Title = summary.Text("title"),
        VernacularTitle = summary.Text("vernaculartitle"),
        SortTitle = summary.Text("sorttitle"),
        Authors = summary.Objects("authors", Author),
        LastAuthor = summary.Text("lastauthor"),
        SortFirstAuthor = summary.Text("sortfirstauthor"),
        Languages = summary.Texts("lang").Select(static code => new Language(code)).ToEquatableList(),
        PublicationTypes = summary.Texts("pubtype"),
        Attributes = summary.Texts("attributes"),
    };

    private static PubMedSummary WithSource(PubMedSummary read, SummaryObject summary) => read with
    {
        Source = summary.Text("source"),
        FullJournalName = summary.Text("fulljournalname"),
        NlmUniqueId = summary.Text("nlmuniqueid"),
        Issn = summary.Text("issn"),
        ElectronicIssn = summary.Text("essn"),
        Volume = summary.Text("volume"),
        Issue = summary.Text("issue"),
        Pages = summary.Text("pages"),
        PubDate = SummaryPubDate.Read(summary.Text("pubdate")),
        EPubDate = SummaryPubDate.Read(summary.Text("epubdate")),
        SortPubDate = new EntrezDateTime(summary.Text("sortpubdate")),
        History = summary.Objects("history", Date),
    };

    private static PubMedSummary WithBook(PubMedSummary read, SummaryObject summary) => read with
    {
        BookTitle = summary.Text("booktitle"),
        BookName = summary.Text("bookname"),
        Chapter = summary.Text("chapter"),
        Medium = summary.Text("medium"),
        Edition = summary.Text("edition"),
        PublisherLocation = summary.Text("publisherlocation"),
        PublisherName = summary.Text("publishername"),
        SourceDate = summary.Text("srcdate"),
        ReportNumber = summary.Text("reportnumber"),
        AvailableFromUrl = summary.Text("availablefromurl"),
        LocationLabel = summary.Text("locationlabel"),
        DocumentDate = summary.Text("docdate"),
        SourceContributors = summary.Texts("srccontriblist"),
        DocumentContributors = summary.Texts("doccontriblist"),
    };

    private static SummaryAuthor Author(SummaryObject author) => new()
    {
        Name = author.Text("name") ?? "",
        AuthorType = author.Word("authtype"),
        ClusterId = author.Text("clusterid"),
    };

    private static SummaryArticleId ArticleId(SummaryObject id) => new()
    {
        Type = new ArticleIdType(id.Word("idtype") ?? ""),
        TypeNumber = id.Number("idtypen"),
        Value = id.Text("value") ?? "",
    };

    private static SummaryDate Date(SummaryObject date) => new()
    {
        Status = new PublicationStatus(date.Word("pubstatus") ?? ""),
        Date = new EntrezDateTime(date.Text("date")),
    };

    private static SummaryReference Reference(SummaryObject reference) => new()
    {
        Source = reference.Text("refsource"),
        Type = reference.Text("reftype"),
        Pmid = reference.Pmid("pmid"),
        Note = reference.Text("note"),
    };
}
