using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>ChemicalList</c> ⇄ <see cref="Chemical"/>.</summary>
internal static class ChemicalListMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<Chemical> chemicals)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild(E.Chemical))
        {
            if (xml.Element == E.Chemical)
            {
                chemicals.Add(ReadChemical(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: chemicals.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<Chemical> chemicals)
    {
        if (chemicals.IsEmpty)
        {
            return;
        }

        xml.Start("ChemicalList"u8);
        foreach (Chemical chemical in chemicals)
        {
            xml.Start("Chemical"u8);
            xml.Element("RegistryNumber"u8, chemical.RegistryNumber);
            xml.Start("NameOfSubstance"u8);
            xml.Attribute("UI"u8, chemical.Ui);
            xml.Text(chemical.NameOfSubstance);
            xml.End("NameOfSubstance"u8);
            xml.End("Chemical"u8);
        }

        xml.End("ChemicalList"u8);
    }

    private static Chemical ReadChemical(ref PubMedCursor xml)
    {
        string? number = xml.NextText(E.RegistryNumber);
        bool isUsual = xml.TryLeaf(E.NameOfSubstance, A.UI, out ByteRange uiAt, out ByteRange nameAt);
        string? ui = isUsual ? xml.TextAt(uiAt) : null;
        string? name = isUsual ? xml.TextAt(nameAt) : null;
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.RegistryNumber when number is null:
                    number = xml.Text();
                    break;
                case E.NameOfSubstance when name is null:
                    ui = xml.OwnAttribute(A.UI);
                    name = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        xml.NoticeAbsence(name is null);
        return new Chemical { RegistryNumber = number, Ui = ui, NameOfSubstance = name ?? "" };
    }
}
