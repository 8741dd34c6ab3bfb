using System.Globalization;
using System.Text;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Search;

/// <summary>esearch's XML in the layout of recent recordings.</summary>
internal static class SearchXml
{
    public static string Write(SearchOutcome outcome, SearchPage page, bool countOnly, XmlEnvelope envelope)
    {
        if (outcome.Error is { } error)
        {
            return envelope.Error(error);
        }

        StringBuilder xml = new(envelope.Prolog);
        if (countOnly)
        {
            return xml.Append(CultureInfo.InvariantCulture, $"<eSearchResult>\n\t<Count>{page.Count}</Count>\n</eSearchResult>\n").ToString();
        }

        int start = page.Count == 0 ? 0 : page.RetStart;
        xml.Append(CultureInfo.InvariantCulture, $"<eSearchResult><Count>{page.Count}</Count><RetMax>{page.Ids.Count}</RetMax><RetStart>{start}</RetStart>");
        if (page.Stored is { } stored)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<QueryKey>{stored.QueryKey}</QueryKey><WebEnv>{XmlText.Escape(stored.WebEnv)}</WebEnv>");
        }

        xml.Append(page.Ids.Count == 0 ? "<IdList/>" : $"<IdList>\n{string.Concat(page.Ids.Select(static id => $"<Id>{id}</Id>\n"))}</IdList>");
        xml.Append(CultureInfo.InvariantCulture, $"<TranslationSet/><QueryTranslation>{XmlText.Escape(outcome.Translation)}</QueryTranslation>");
        AppendProblems(xml, outcome.Reading, page.OutputMessages);
        return xml.Append("</eSearchResult>\n").ToString();
    }

    private static void AppendProblems(StringBuilder xml, QueryReading reading, List<string> messages)
    {
        string errors = Elements("PhraseNotFound", reading.PhrasesNotFound) + Elements("FieldNotFound", reading.FieldsNotFound);
        string warnings = Elements("PhraseIgnored", reading.PhrasesIgnored) + Elements("QuotedPhraseNotFound", reading.QuotedPhrasesNotFound) + Elements("OutputMessage", messages);
        xml.Append(errors.Length > 0 ? $"<ErrorList>{errors}</ErrorList>" : "");
        xml.Append(warnings.Length > 0 ? $"<WarningList>{warnings}</WarningList>" : "");
    }

    private static string Elements(string name, List<string> texts) => string.Concat(texts.Select(text => $"<{name}>{XmlText.Escape(text)}</{name}>"));
}
