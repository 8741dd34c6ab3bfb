using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Fetch;
using NcbiClient.Testing.History;

namespace NcbiClient.Testing.Post;

/// <summary>epost of PMIDs. Whether there are such records is not looked at.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EPost">EPost</see>.</remarks>
internal sealed class PostUtility(HistoryServer history) : IUtility
{
    private const int MostIds = 10_000;
    private const string Delimiters = "IDs contain invalid characters which was treated as delimiters.";
    private const string Omitted = "Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615";
    private const string Nothing = "Empty ID list; Nothing to store";

    public string Program => "epost.fcgi";

    public FrozenSet<string> Parameters { get; } = new[] { "id", "WebEnv", "retmode" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new(
        "ePostResult",
        "<!DOCTYPE ePostResult PUBLIC \"-//NLM//DTD epost 20090526//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20090526/epost.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        bool json = call.OneOf("retmode", "xml", "json") == "json";
        bool exists = Databases.Exists(call, out string database);
        string ids = string.Join(',', call.Request.Parameters.Where(static parameter => parameter.Name == "id").Select(static parameter => parameter.Value));
        List<int> pmids = PmidList.Read(ids);
        if (pmids.Count > MostIds)
        {
            call.Refuse($"{pmids.Count} ids are more than the {MostIds} that NCBI takes.");
        }

        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        if (json)
        {
            return UnknownFormat.InternalError();
        }

        return exists ? Stored(call, ids, pmids) : Answer($"\t<ERROR>{XmlText.Escape($"Invalid db name specified: {database}")}</ERROR>\n");
    }

    private EmulatorResponse Stored(UtilityCall call, string ids, List<int> pmids)
    {
        bool isOmitted = HasTooLarge(ids);
        bool isDelimited = ids.Any(static c => !char.IsAsciiDigit(c) && c != ',' && !char.IsWhiteSpace(c));
        List<string> remarks = [.. isDelimited ? [Delimiters] : Array.Empty<string>(), .. isOmitted ? [Omitted] : Array.Empty<string>()];
        if (pmids.Count == 0 || (isOmitted && pmids.TrueForAll(static pmid => pmid == 0)))
        {
            return Answer(Errors([.. remarks, Nothing]));
        }

        HistorySet set = history.Store(call.Text("WebEnv"), pmids);
        return Answer(string.Create(CultureInfo.InvariantCulture, $"\t<QueryKey>{set.QueryKey}</QueryKey>\n\t<WebEnv>{XmlText.Escape(set.WebEnv)}</WebEnv>\n{Errors(remarks)}"));
    }

    private static bool HasTooLarge(string ids) =>
        ids.Split([',', ' ']).Any(static id => id.Length > 0 && id.All(char.IsAsciiDigit) && !ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static string Errors(IEnumerable<string> texts) => string.Concat(texts.Select(static text => $"\t<ERROR>{text}</ERROR>\n"));

    private EmulatorResponse Answer(string content) => Answers.Text($"{Envelope.Prolog}<ePostResult>\n{content}</ePostResult>\n", Answers.Xml);
}
