using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Pagination</c> ⇄ <see cref="Pagination"/>.</summary>
internal static class PaginationMapper
{
    public static Pagination Read(ref PubMedCursor xml)
    {
        string? startPage = xml.NextText(E.StartPage);
        string? endPage = startPage is null ? null : xml.NextText(E.EndPage);
        string? medlinePgn = xml.NextText(E.MedlinePgn);
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.StartPage when startPage is null:
                    startPage = xml.Text();
                    break;
                case E.EndPage when endPage is null:
                    endPage = xml.Text();
                    break;
                case E.MedlinePgn when medlinePgn is null:
                    medlinePgn = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new Pagination { StartPage = startPage, EndPage = endPage, MedlinePgn = medlinePgn };
    }

    public static void Write(Utf8XmlWriter xml, Pagination value)
    {
        xml.Start("Pagination"u8);
        xml.Element("StartPage"u8, value.StartPage);
        xml.Element("EndPage"u8, value.EndPage);
        xml.Element("MedlinePgn"u8, value.MedlinePgn);
        xml.End("Pagination"u8);
    }
}
