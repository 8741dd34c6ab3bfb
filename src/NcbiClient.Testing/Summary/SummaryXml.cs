using System.Globalization;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Summary;

/// <summary>esummary's XML of version 2.0.</summary>
internal static class SummaryXml
{
    private const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n"
        + "<!DOCTYPE eSummaryResult PUBLIC \"-//NLM//DTD esummary pubmed 20180301//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20180301/esummary_pubmed.dtd\">\n";

    public static string Write(IReadOnlyList<int> pmids, IReadOnlyDictionary<int, Article> found)
    {
        StringBuilder xml = new(Prolog);
        xml.Append("<eSummaryResult>\n<DocumentSummarySet status=\"OK\">\n");
        foreach (int pmid in pmids)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<DocumentSummary uid=\"{pmid}\">\n");
            if (found.TryGetValue(pmid, out Article? article))
            {
                Append(xml, SummaryDocument.Of(article), 1);
            }
            else
            {
                xml.Append(CultureInfo.InvariantCulture, $"<error>{SummaryUtility.UnknownUid}</error>\n");
            }

            xml.Append("</DocumentSummary>\n");
        }

        return xml.Append("\n</DocumentSummarySet>\n</eSummaryResult>\n").ToString();
    }

    private static void Append(StringBuilder xml, IEnumerable<SummaryValue> values, int indent)
    {
        foreach (SummaryValue value in values)
        {
            xml.Append('\t', indent).Append(CultureInfo.InvariantCulture, $"<{value.Name}>");
            AppendContent(xml, value, indent);
            xml.Append(CultureInfo.InvariantCulture, $"</{value.Name}>\n");
        }
    }

    private static void AppendContent(StringBuilder xml, SummaryValue value, int indent)
    {
        switch (value)
        {
            case SummaryText text:
                xml.Append(XmlText.Escape(text.Text));
                break;
            case SummaryNumber number:
                xml.Append(number.Number);
                break;
            case SummaryTexts texts:
                xml.Append('\n');
                Append(xml, texts.Texts.Select(text => new SummaryText(texts.Item, text)), indent + 1);
                xml.Append('\t', indent);
                break;
            case SummaryObjects objects:
                xml.Append('\n');
                foreach (IReadOnlyList<SummaryValue> item in objects.Objects)
                {
                    xml.Append('\t', indent + 1).Append(CultureInfo.InvariantCulture, $"<{objects.Item}>\n");
                    Append(xml, item, indent + 2);
                    xml.Append('\t', indent + 1).Append(CultureInfo.InvariantCulture, $"</{objects.Item}>\n");
                }

                xml.Append('\t', indent);
                break;
            default:
                break;
        }
    }
}
