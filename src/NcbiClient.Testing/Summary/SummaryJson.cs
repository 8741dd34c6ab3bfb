using System.Globalization;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Summary;

/// <summary>esummary's JSON.</summary>
internal static class SummaryJson
{
    private const string Header = "{\"header\":{\"type\":\"esummary\",\"version\":\"0.3\"},";

    /// <summary>The records found among those asked for; an unknown one has an error in its place.</summary>
    public static string Write(IReadOnlyList<int> pmids, IReadOnlyDictionary<int, Article> found)
    {
        StringBuilder json = new(Header);
        json.Append("\"result\":{\"uids\":").Append(JsonText.List(pmids.Select(Uid)));
        foreach (int pmid in pmids)
        {
            json.Append(CultureInfo.InvariantCulture, $",\"{pmid}\":{{\"uid\":\"{pmid}\",");
            _ = found.TryGetValue(pmid, out Article? article)
                ? json.AppendJoin(',', SummaryDocument.Of(article).Select(Member))
                : json.Append(CultureInfo.InvariantCulture, $"\"error\":\"{SummaryUtility.UnknownUid}\"");
            json.Append('}');
        }

        return json.Append("}}\n").ToString();
    }

    /// <summary>Wrong identifiers, and too many of them.</summary>
    public static string Error(string text, bool withResult) => $"{Header}\"error\":{JsonText.Quote(text)}{(withResult ? ",\"result\":{\"uids\":[]}" : "")}}}\n";

    /// <summary>All other errors come in place of the result.</summary>
    public static string Failure(string text) => $"{Header}\"esummaryresult\":[{JsonText.QuoteWithRawLineFeeds(text)}]}}\n";

    private static string Uid(int pmid) => pmid.ToString(CultureInfo.InvariantCulture);

    private static string Member(SummaryValue value) => $"\"{value.Name.ToLowerInvariant()}\":{Value(value)}";

    private static string Value(SummaryValue value) => value switch
    {
        SummaryText text => JsonText.Quote(text.Text),
        SummaryNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        SummaryTexts texts => JsonText.List(texts.Texts),
        SummaryObjects objects => $"[{string.Join(',', objects.Objects.Select(static item => $"{{{string.Join(',', item.Select(Member))}}}"))}]",
        _ => "null",
    };
}
