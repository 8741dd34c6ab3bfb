using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>SupplMeshList</c> ⇄ <see cref="SupplMeshName"/>.</summary>
internal static class SupplMeshListMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<SupplMeshName> names)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild())
        {
            if (xml.Element == E.SupplMeshName)
            {
                string? type = xml.Attribute(A.Type);
                string? ui = xml.OwnAttribute(A.UI);
                names.Add(new SupplMeshName { Type = type is null ? null : new SupplMeshType(type), Ui = ui, Name = xml.Text() });
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: names.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<SupplMeshName> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        xml.Start("SupplMeshList"u8);
        foreach (SupplMeshName name in names)
        {
            xml.Start("SupplMeshName"u8);
            xml.Attribute("Type"u8, name.Type?.Value);
            xml.Attribute("UI"u8, name.Ui);
            xml.Text(name.Name);
            xml.End("SupplMeshName"u8);
        }

        xml.End("SupplMeshList"u8);
    }
}
