using System.Globalization;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.History;

namespace NcbiClient.Testing.Search;

/// <summary>The page of hits that a request asked for, in the format it asked for.</summary>
internal static class SearchAnswer
{
    public static EmulatorResponse Write(SearchOutcome outcome, SearchParameters parameters, HistorySet? stored, XmlEnvelope envelope)
    {
        // A window that crosses the wall is cut there without a word.
        int available = Math.Min(outcome.Pmids.Length, SearchUtility.Wall);
        int start = Math.Min(parameters.RetStart, available);
        SearchPage page = new(
            outcome.Pmids.Length,
            parameters.RetStart,
            [.. outcome.Pmids.Skip(start).Take(Math.Min(parameters.RetMax, available - start)).Select(static pmid => pmid.ToString(CultureInfo.InvariantCulture))],
            stored,
            Warnings(outcome));
        return parameters.Json
            ? Answers.Text(SearchJson.Write(outcome, page, parameters.CountOnly), Answers.Json)
            : Answers.Text(SearchXml.Write(outcome, page, parameters.CountOnly, envelope), Answers.Xml);
    }

    private static List<string> Warnings(SearchOutcome outcome) => outcome.Pmids.Length == 0 ? ["No items found."] : [];
}
