using System.Collections.Frozen;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.GlobalQuery;

/// <summary>egquery as it has been since April 2024: a redirection to a host that only NCBI's own network knows.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EGQuery">EGQuery</see>.</remarks>
internal sealed class GlobalQueryUtility : IUtility
{
    public string Program => "egquery.fcgi";

    public FrozenSet<string> Parameters { get; } = new[] { "term", "retmode" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new("Result", "<!DOCTYPE Result PUBLIC \"-//NLM//DTD eSearchResult, January 2004//EN\" \"https://www.ncbi.nlm.nih.gov/entrez/query/DTD/egquery.dtd\">");

    public EmulatorResponse Answer(UtilityCall call) => Answers.Text("", Answers.Html, 301)
        .WithHeader("Location", $"https://ext-http-eutils.linkerd.ncbi.nlm.nih.gov/gquery?term={Uri.EscapeDataString(call.Text("term") ?? "")}&retmode=xml");
}
