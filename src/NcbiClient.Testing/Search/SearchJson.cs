using System.Globalization;
using System.Text;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Search;

/// <summary>esearch's JSON: all numbers are strings, line feeds in errors are raw.</summary>
internal static class SearchJson
{
    private const string Header = "{\"header\":{\"type\":\"esearch\",\"version\":\"0.3\"},\"esearchresult\":{";

    public static string Write(SearchOutcome outcome, SearchPage page, bool countOnly)
    {
        if (outcome.Error is { } error)
        {
            return $"{Header}\"ERROR\":{JsonText.QuoteWithRawLineFeeds(error)}}}}}\n";
        }

        StringBuilder json = new(Header);
        json.Append(CultureInfo.InvariantCulture, $"\"count\":\"{page.Count}\"");
        if (countOnly)
        {
            return json.Append("}}\n").ToString();
        }

        json.Append(CultureInfo.InvariantCulture, $",\"retmax\":\"{page.Ids.Count}\",\"retstart\":\"{(page.Count == 0 ? 0 : page.RetStart)}\"");
        if (page.Stored is { } stored)
        {
            json.Append(CultureInfo.InvariantCulture, $",\"querykey\":\"{stored.QueryKey}\",\"webenv\":{JsonText.Quote(stored.WebEnv)}");
        }

        json.Append(CultureInfo.InvariantCulture, $",\"idlist\":{JsonText.List(page.Ids)},\"translationset\":[],\"querytranslation\":{JsonText.Quote(outcome.Translation)}");
        AppendProblems(json, outcome.Reading, page.OutputMessages);
        return json.Append("}}\n").ToString();
    }

    private static void AppendProblems(StringBuilder json, QueryReading reading, List<string> messages)
    {
        if (reading.PhrasesNotFound.Count + reading.FieldsNotFound.Count > 0)
        {
            json.Append(CultureInfo.InvariantCulture, $",\"errorlist\":{{\"phrasesnotfound\":{JsonText.List(reading.PhrasesNotFound)},\"fieldsnotfound\":{JsonText.List(reading.FieldsNotFound)}}}");
        }

        if (reading.PhrasesIgnored.Count + reading.QuotedPhrasesNotFound.Count + messages.Count > 0)
        {
            json.Append(CultureInfo.InvariantCulture, $",\"warninglist\":{{\"phrasesignored\":{JsonText.List(reading.PhrasesIgnored)}")
                .Append(CultureInfo.InvariantCulture, $",\"quotedphrasesnotfound\":{JsonText.List(reading.QuotedPhrasesNotFound)},\"outputmessages\":{JsonText.List(messages)}}}");
        }
    }
}
