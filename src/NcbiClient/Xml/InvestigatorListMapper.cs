using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>InvestigatorList</c> ⇄ <see cref="InvestigatorList"/>.</summary>
internal static class InvestigatorListMapper
{
    public static InvestigatorList Read(ref PubMedCursor xml)
    {
        string? id = xml.OwnAttribute(A.ID);
        EquatableListBuilder<Investigator> investigators = default;
        while (xml.NextChild(E.Investigator, A.ValidYN))
        {
            if (xml.Element == E.Investigator)
            {
                investigators.Add(ReadInvestigator(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new InvestigatorList { Id = id, Investigators = investigators.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, InvestigatorList list)
    {
        xml.Start("InvestigatorList"u8);
        xml.Attribute("ID"u8, list.Id);
        foreach (Investigator person in list.Investigators)
        {
            xml.Start("Investigator"u8);
            xml.YesNo("ValidYN"u8, person.IsValid);
            PersonParts.WriteName(xml, person.LastName, person.ForeName, person.Initials, person.Suffix);
            IdentifierMapper.Write(xml, person.Identifiers);
            AffiliationMapper.Write(xml, person.Affiliations);
            xml.End("Investigator"u8);
        }

        xml.End("InvestigatorList"u8);
    }

    private static Investigator ReadInvestigator(ref PubMedCursor xml)
    {
        bool? isValid = xml.YesNo(A.ValidYN);
        PersonParts person = default;
        person.ReadUsualName(ref xml);
        while (xml.NextChild(E.AffiliationInfo))
        {
            person.Read(ref xml);
        }

        return new Investigator
        {
            IsValid = isValid, LastName = person.LastName, ForeName = person.ForeName, Initials = person.Initials, Suffix = person.Suffix,
            Identifiers = person.Identifiers.ToList(), Affiliations = person.Affiliations.ToList(),
        };
    }
}
