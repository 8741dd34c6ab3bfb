using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.History;
using NcbiClient.Testing.Search;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Fetch;

/// <summary>efetch of PubMed records as XML, and of PMIDs as text.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch">EFetch</see>.</remarks>
internal sealed class FetchUtility(ArticleStore articles, HistoryServer history) : IUtility
{
    private const int MostRecords = 10_000;

    private const string EmptySet = "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" "
        + "\"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet></PubmedArticleSet>\n";

    public string Program => "efetch.fcgi";

    public FrozenSet<string> Parameters { get; } =
        new[] { "id", "WebEnv", "query_key", "retstart", "retmax", "rettype", "retmode" }.ToFrozenSet(StringComparer.Ordinal);

    // The misspelt name in the document type is NCBI's.
    public XmlEnvelope Envelope { get; } = new(
        "eFetchResult",
        "<!DOCTYPE eEfetchResult PUBLIC \"-//NLM//DTD efetch 20131226//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20131226/efetch.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        int start = call.Number("retstart") ?? 0;
        int most = Math.Min(call.Number("retmax") ?? MostRecords, MostRecords);
        int? queryKey = call.Number("query_key");
        FetchFormat format = Format(call);
        bool exists = Databases.Exists(call, out string database);
        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        if (!exists)
        {
            return Error($"Invalid db name specified: {database}");
        }

        if (format == FetchFormat.Nothing)
        {
            return Answers.Text("", Answers.Xml);
        }

        if (queryKey is not int key || call.Has("id"))
        {
            return ByIds(call, start, most, format);
        }

        return history.Find(call.Text("WebEnv"), key) is { } stored
            ? FromHistory(stored, start, most, format)
            : Error(string.Create(CultureInfo.InvariantCulture, $"Unable to obtain query #{key}"));
    }

    private static FetchFormat Format(UtilityCall call)
    {
        string? type = call.OneOf("rettype", "null", "abstract", "medline", "uilist", "full", "docsum");
        string? mode = call.OneOf("retmode", "xml", "text", "null", "asn.1");
        switch (type)
        {
            case "full":
                return FetchFormat.Nothing; // an empty 200 since PubMed's backend of November 2022
            case "uilist" when mode != "xml":
                return FetchFormat.PmidList;
            case not ("uilist" or "docsum") when mode is "xml" || (mode is null or "null" && type is null or "null"):
                return FetchFormat.Xml;
            default:
                call.Refuse($"rettype={type ?? "(none)"} with retmode={mode ?? "(none)"} is not emulated: take retmode=xml, or rettype=uilist with retmode=text.");
                return FetchFormat.Nothing;
        }
    }

    private EmulatorResponse ByIds(UtilityCall call, int start, int most, FetchFormat format)
    {
        string[] given = [.. call.Request.Parameters.Where(static parameter => parameter.Name == "id").Select(static parameter => parameter.Value)];
        if (given.All(string.IsNullOrWhiteSpace))
        {
            return Error("Supplied id parameter is empty.");
        }

        List<int> pmids = PmidList.Read(string.Join(',', given));
        return pmids.Count == 0
            ? Error("ID list is empty! Possibly it has no correct IDs.", statusCode: 400)
            : Records(pmids.Skip(start).Take(most), format);
    }

    private EmulatorResponse FromHistory(IReadOnlyList<int> stored, int start, int most, FetchFormat format) => start >= SearchUtility.Wall
        ? Error(SearchUtility.WallError, statusCode: 400)
        : Records(stored.Take(SearchUtility.Wall).Skip(start).Take(most), format);

    private EmulatorResponse Records(IEnumerable<int> pmids, FetchFormat format)
    {
        IReadOnlyList<Article> found = articles.Find(pmids);
        return format == FetchFormat.PmidList ? Answers.Text(string.Concat(found.Select(static article => $"{article.Pmid}\n")), Answers.Plain)
            : found.Count == 0 ? Answers.Text(EmptySet, Answers.Xml)
            : Answers.Bytes(ArticleXml.Write(found), Answers.Xml);
    }

    private EmulatorResponse Error(string text, int statusCode = 200) => Answers.Text(Envelope.Error(text), Answers.Xml, statusCode);
}
