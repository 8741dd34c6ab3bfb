using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>PublicationType</c> ⇄ <see cref="PublicationType"/>.</summary>
internal static class PublicationTypeMapper
{
    public static PublicationType Read(ref PubMedCursor xml) => new() { Ui = xml.Attribute(A.UI), Name = xml.Term() };

    public static void ReadList(ref PubMedCursor xml, ref EquatableListBuilder<PublicationType> types)
    {
        ListStart list = xml.BeginList();
        while (NextUsual(ref xml) is { } type)
        {
            types.Add(type);
        }

        while (xml.NextChild())
        {
            if (xml.Element == E.PublicationType)
            {
                types.Add(Read(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: types.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<PublicationType> types)
    {
        foreach (PublicationType type in types)
        {
            xml.Start("PublicationType"u8);
            xml.Attribute("UI"u8, type.Ui);
            xml.Text(type.Name);
            xml.End("PublicationType"u8);
        }
    }

    private static PublicationType? NextUsual(ref PubMedCursor xml)
    {
        RecurringElements<PublicationType> known = xml.Context.PublicationTypes;
        return xml.NextRecurring(known, E.PublicationType, out int start)
            ?? (xml.TryLeaf(E.PublicationType, A.UI, out ByteRange ui, out ByteRange name)
                ? xml.Keep(known, start, new PublicationType { Ui = xml.TermAt(ui), Name = xml.TermAt(name) })
                : null);
    }
}
