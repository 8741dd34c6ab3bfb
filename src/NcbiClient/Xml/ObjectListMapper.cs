using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>ObjectList</c> ⇄ <see cref="LinkedObject"/>.</summary>
internal static class ObjectListMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<LinkedObject> objects)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild())
        {
            if (xml.Element == E.Object)
            {
                objects.Add(ReadObject(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: objects.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<LinkedObject> objects)
    {
        if (objects.IsEmpty)
        {
            return;
        }

        xml.Start("ObjectList"u8);
        foreach (LinkedObject item in objects)
        {
            xml.Start("Object"u8);
            xml.Attribute("Type"u8, item.Type);
            foreach (ObjectParam param in item.Params)
            {
                xml.Start("Param"u8);
                xml.Attribute("Name"u8, param.Name);
                xml.Text(param.Value);
                xml.End("Param"u8);
            }

            xml.End("Object"u8);
        }

        xml.End("ObjectList"u8);
    }

    private static LinkedObject ReadObject(ref PubMedCursor xml)
    {
        string? type = xml.Attribute(A.Type);
        EquatableListBuilder<ObjectParam> values = default;
        while (xml.NextChild())
        {
            if (xml.Element == E.Param)
            {
                values.Add(new ObjectParam { Name = xml.Attribute(A.Name), Value = xml.Mixed() });
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new LinkedObject { Type = type, Params = values.ToList() };
    }
}
