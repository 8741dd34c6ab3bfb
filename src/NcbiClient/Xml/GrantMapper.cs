using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Grant</c> ⇄ <see cref="Grant"/>.</summary>
internal static class GrantMapper
{
    public static Grant Read(ref PubMedCursor xml)
    {
        string? grantId = xml.NextText(E.GrantID);
        string? acronym = xml.NextTerm(E.Acronym);
        string? agency = xml.NextText(E.Agency);
        string? country = xml.NextTerm(E.Country);
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.GrantID when grantId is null:
                    grantId = xml.Text();
                    break;
                case E.Acronym when acronym is null:
                    acronym = xml.Term();
                    break;
                case E.Agency when agency is null:
                    agency = xml.Text();
                    break;
                case E.Country when country is null:
                    country = xml.Term();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new Grant { GrantId = grantId, Acronym = acronym, Agency = agency, Country = country };
    }

    public static void Write(Utf8XmlWriter xml, Grant value)
    {
        xml.Start("Grant"u8);
        xml.Element("GrantID"u8, value.GrantId);
        xml.Element("Acronym"u8, value.Acronym);
        xml.Element("Agency"u8, value.Agency);
        xml.Element("Country"u8, value.Country);
        xml.End("Grant"u8);
    }
}
