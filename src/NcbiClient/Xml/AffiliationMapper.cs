using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>AffiliationInfo</c>, and <c>Affiliation</c> on its own, ⇄ <see cref="Affiliation"/>.</summary>
internal static class AffiliationMapper
{
    public static Affiliation Read(ref PubMedCursor xml)
    {
        MarkedText? text = null;
        EquatableListBuilder<Identifier> identifiers = default;
        while (xml.NextChild(E.Affiliation))
        {
            switch (xml.Element)
            {
                case E.Affiliation when text is null:
                    text = xml.RepeatedMixed();
                    break;
                case E.Identifier:
                    identifiers.Add(IdentifierMapper.Read(ref xml));
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        xml.NoticeAbsence(text is null);
        return new Affiliation { Text = text ?? default, Identifiers = identifiers.ToList() };
    }

    public static Affiliation ReadDirect(ref PubMedCursor xml) => new() { Text = xml.RepeatedMixed(), IsDirect = true };

    public static void Write(Utf8XmlWriter xml, EquatableList<Affiliation> affiliations)
    {
        foreach (Affiliation affiliation in affiliations)
        {
            if (!affiliation.IsDirect)
            {
                xml.Start("AffiliationInfo"u8);
            }

            xml.Element("Affiliation"u8, affiliation.Text);
            IdentifierMapper.Write(xml, affiliation.Identifiers);
            if (!affiliation.IsDirect)
            {
                xml.End("AffiliationInfo"u8);
            }
        }
    }
}
