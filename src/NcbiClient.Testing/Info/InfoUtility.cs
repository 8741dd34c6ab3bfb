using System.Collections.Frozen;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Info;

/// <summary>einfo: the list of databases, and PubMed's fields and links.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.</remarks>
internal sealed class InfoUtility(ArticleStore articles, NcbiEmulatorOptions options) : IUtility
{
    public string Program => "einfo.fcgi";

    public FrozenSet<string> Parameters { get; } = new[] { "version", "retmode" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new(
        "eInfoResult",
        "<!DOCTYPE eInfoResult PUBLIC \"-//NLM//DTD einfo 20190110//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20190110/einfo.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        bool json = call.OneOf("retmode", "xml", "json") == "json";
        bool second = call.OneOf("version", "1.0", "2.0") == "2.0";
        bool exists = Databases.Exists(call, out string database);
        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        if (call.Text("db") is null)
        {
            return json ? Answers.Text(InfoJson.List(), Answers.Json) : Answers.Text(InfoXml.List(Envelope), Answers.Xml);
        }

        if (!exists)
        {
            string error = $"Can not retrieve DbInfo for db={database}";
            return json ? Answers.Text(InfoJson.Error(error), Answers.Json) : Answers.Text(Envelope.Error(error), Answers.Xml);
        }

        InfoFigures figures = new(articles.Count, options.TimeProvider.GetUtcNow().UtcDateTime);
        return json ? Answers.Text(InfoJson.PubMed(figures), Answers.Json) : Answers.Text(InfoXml.PubMed(Envelope, figures, second), Answers.Xml);
    }
}
