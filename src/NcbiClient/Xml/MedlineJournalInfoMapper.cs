using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>MedlineJournalInfo</c> ⇄ <see cref="MedlineJournalInfo"/>.</summary>
internal static class MedlineJournalInfoMapper
{
    public static MedlineJournalInfo Read(ref PubMedCursor xml)
    {
        string? country = xml.NextTerm(E.Country);
        string? medlineTA = xml.NextText(E.MedlineTA);
        string? nlmUniqueId = xml.NextText(E.NlmUniqueID);
        string? issnLinking = xml.NextText(E.ISSNLinking);
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.Country when country is null:
                    country = xml.Term();
                    break;
                case E.MedlineTA when medlineTA is null:
                    medlineTA = xml.Text();
                    break;
                case E.NlmUniqueID when nlmUniqueId is null:
                    nlmUniqueId = xml.Text();
                    break;
                case E.ISSNLinking when issnLinking is null:
                    issnLinking = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        xml.NoticeAbsence(medlineTA is null);
        return new MedlineJournalInfo { Country = country, MedlineTA = medlineTA ?? "", NlmUniqueId = nlmUniqueId, IssnLinking = issnLinking };
    }

    public static void Write(Utf8XmlWriter xml, MedlineJournalInfo value)
    {
        xml.Start("MedlineJournalInfo"u8);
        xml.Element("Country"u8, value.Country);
        xml.Element("MedlineTA"u8, value.MedlineTA);
        xml.Element("NlmUniqueID"u8, value.NlmUniqueId);
        xml.Element("ISSNLinking"u8, value.IssnLinking);
        xml.End("MedlineJournalInfo"u8);
    }
}
